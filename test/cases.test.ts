import { describe, expect, it } from 'vitest';
import { brief, briefContext, readCase } from './full-analysis.ts';

/** The files in `cases/<name>/`: refresh them with `npx vitest run test/cases.test.ts -u`, and read the difference. */
describe.each(['full', 'minimal', 'hard'])('the case %s', (name) => {
  const { markdown, html } = brief(readCase(name), briefContext(name === 'full' ? {} : { translations: [] }));

  it('is the expected Markdown', async () => {
    await expect(markdown).toMatchFileSnapshot(`cases/${name}/expected.md`);
  });

  it('is the expected page', async () => {
    const body = html.slice(html.indexOf('<main>'), html.indexOf('</body>'));
    await expect(body).toMatchFileSnapshot(`cases/${name}/expected.html`);
  });
});
