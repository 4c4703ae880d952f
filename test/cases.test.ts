import { describe, expect, it } from 'vitest';
import { brief, briefContext, readCase } from './full-analysis.ts';

/** The head of a page, what search engines are told a field a line; without the style, which is large and changes often. */
function headOf(html: string): string {
  return html
    .slice(0, html.indexOf('<body>'))
    .replace(/(?<=<style>)[\s\S]*?(?=<\/style>)/, '…')
    .replace(/sha256-.*?(?=&#x27;)/, 'sha256-…')
    .replace(/(?<=<script type="application\/ld\+json">).*?(?=<\/script>)/, (data) => {
      return `\n${JSON.stringify(JSON.parse(data), null, 2)}\n`;
    });
}

/** The files in `cases/<name>/`: refresh them with `npx vitest run test/cases.test.ts -u`, and read the difference. */
describe.each(['full', 'minimal', 'hard'])('the case %s', (name) => {
  const changes = name === 'full' ? {} : { translations: [] };
  const { markdown, html } = brief(readCase(name), briefContext(changes));

  it('is the expected Markdown', async () => {
    await expect(markdown).toMatchFileSnapshot(`cases/${name}/expected.md`);
  });

  it('has the expected head', async () => {
    await expect(headOf(html)).toMatchFileSnapshot(`cases/${name}/expected.head.html`);
  });

  it('has the expected head in the review edition', async () => {
    const head = headOf(brief(readCase(name), briefContext({ ...changes, edition: 'review' })).html);
    // What is not published is kept from search engines in either edition.
    if (name !== 'minimal') expect(head).toBe(headOf(html));
    else await expect(head).toMatchFileSnapshot(`cases/${name}/expected.review.head.html`);
  });

  it('is the expected page', async () => {
    const body = html.slice(html.indexOf('<main>'), html.indexOf('</body>'));
    await expect(body).toMatchFileSnapshot(`cases/${name}/expected.html`);
  });
});
