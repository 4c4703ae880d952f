import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { type Diff, type FontFace, fontFaces, styleHash } from '../../model/index.ts';
import { speltOut } from '../spelt-out.ts';
import { element } from './element.ts';
import { reportBody } from './report-body.ts';

/** What the page is dressed with. */
export interface Dress {
  /** `templates/styles/*.css`, by file name without extension. */
  styles: Readonly<Record<string, string>>;
  fonts: readonly FontFace[];
}

/** A diff as one self-contained page without script. */
export function diffToHtml(diff: Diff, { styles, fonts }: Dress): string {
  const body = reportBody(diff);
  const style = [fontFaces(fonts, JSON.stringify(body)), styles['base'], styles['diff']].join('\n');
  const title = `Changes: ${speltOut((diff.new ?? diff.old)?.title ?? '')}`;
  const page: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', { lang: 'en' }, head(title, style), element('body', {}, body))],
  };
  return `${unified().use(rehypeStringify).stringify(page)}\n`;
}

function head(title: string, style: string): Element {
  const policy = `default-src 'none'; style-src ${styleHash(style)}; font-src data:; base-uri 'none'; form-action 'none'`;
  const meta = (properties: Record<string, string>) => element('meta', properties);
  return element(
    'head',
    {},
    meta({ charSet: 'utf-8' }),
    meta({ httpEquiv: 'Content-Security-Policy', content: policy }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    meta({ name: 'robots', content: 'noindex, nofollow' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    element('style', {}, style),
  );
}
