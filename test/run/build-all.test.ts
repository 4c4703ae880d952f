import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseDocument } from '../../scripts/bytes-to-value/parse-document.ts';
import { Failure } from '../../scripts/model/failure.ts';
import type { BriefFormat, PressJob } from '../../scripts/model/format.ts';
import type { Outcome } from '../../scripts/model/outcome.ts';
import { buildAll } from '../../scripts/run/build-all.ts';
import type { BuildRequest, Machinery } from '../../scripts/run/build-run.ts';
import { ourFormats } from '../../scripts/run/our-formats.ts';
import { validateAll } from '../../scripts/run/validate-all.ts';
import { findInputs } from '../../scripts/workspace/read/find-inputs.ts';
import { analysisJson } from '../analyses.ts';
import { png } from '../pictures/picture-makers.ts';
import { tempFolder } from '../temp-folder.ts';

vi.mock('../../scripts/bytes-to-value/parse-document.ts', async (original) => {
  const { parseDocument: parse } = await original<typeof import('../../scripts/bytes-to-value/parse-document.ts')>();
  return { parseDocument: vi.fn(parse) };
});

const { md, html, pdf } = ourFormats;
/** Our formats, but they only show what they were given. */
const showing: readonly BriefFormat[] = [
  { ...md, render: ({ metadata }) => `# ${metadata.title}\n` },
  { ...html, render: ({ metadata }) => `<h1>${metadata.title}</h1>` },
  { ...pdf, render: ({ metadata }, press) => press.print({ html: metadata.title } as PressJob) },
];
const only = (...ids: string[]) => ({ formats: showing.filter(({ id }) => ids.includes(id)) });

/** A brief that is nothing but its title, and a printer that may fail. */
function fakeMachinery(print: (title: string) => Promise<void> = async () => {}) {
  const calls = { opened: 0, closed: 0, made: 0, printed: [] as string[] };
  const machinery = {
    async toBrief({ title }: { title: string }) {
      calls.made += 1;
      return { metadata: { title } };
    },
    async openPrinter() {
      calls.opened += 1;
      return {
        async print({ html }: { html: string }) {
          await print(html);
          calls.printed.push(html);
          return new TextEncoder().encode(`%PDF ${html}`);
        },
        async close() {
          calls.closed += 1;
        },
      };
    },
  } as unknown as Machinery;
  return { calls, machinery };
}

/** Makes files look as if they were written some time ago, so that their look can be trusted. */
async function age(cwd: string, ...names: string[]): Promise<void> {
  const before = new Date(Date.now() - 60_000);
  for (const name of names) await utimes(join(cwd, name), before, before);
}

async function build(
  cwd: string,
  machinery: Machinery,
  changes: Partial<BuildRequest> = {},
  onOutcome: (outcome: Outcome) => void = () => undefined,
): Promise<Outcome[]> {
  const request: BuildRequest = {
    out: join(cwd, 'out'),
    formats: showing,
    edition: 'public',
    page: 'A4',
    force: false,
    jobs: 2,
    cwd,
    project: cwd,
    env: {},
    signal: new AbortController().signal,
    onNotice() {},
    ...changes,
  };
  return buildAll(await findInputs(['analyses'], request), request, onOutcome, machinery);
}

const states = (outcomes: Outcome[]) => outcomes.map(({ file, state }) => `${file} ${state}`);

describe('buildAll', () => {
  it('builds what is right, names what is wrong, and leaves earlier outputs of the wrong ones alone', async () => {
    const cwd = await tempFolder({
      'analyses/a.json': analysisJson('a'),
      'analyses/b.json': analysisJson('b', { status: 'nonsense' }),
      'analyses/2024/c.yaml': analysisJson('c'),
      'out/b.md': 'earlier',
    });
    await mkdir(join(cwd, 'analyses/d.json'));
    const { calls, machinery } = fakeMachinery();
    const outcomes = await build(cwd, machinery);
    expect(states(outcomes)).toEqual([
      'analyses/2024/c.yaml built',
      'analyses/a.json built',
      'analyses/b.json failed',
      'analyses/d.json failed',
    ]);
    expect(outcomes[0]?.outputs).toEqual(['out/2024/c.md', 'out/2024/c.html', 'out/2024/c.pdf']);
    expect(outcomes[3]?.findings).toMatchObject([
      { ruleId: 'file-unreadable', file: 'analyses/d.json', line: 1, column: 1 },
    ]);
    expect((await readdir(join(cwd, 'out'), { recursive: true })).sort()).toEqual(
      [
        '.briefwright',
        '.briefwright/2024',
        '.briefwright/2024/c.json',
        '.briefwright/a.json',
        '2024',
        '2024/c.html',
      ].concat(['2024/c.md', '2024/c.pdf', 'a.html', 'a.md', 'a.pdf', 'b.md']),
    );
    expect(await readFile(join(cwd, 'out/b.md'), 'utf8')).toBe('earlier');
    expect(await readFile(join(cwd, 'out/a.pdf'), 'utf8')).toBe('%PDF The title of a');
    expect(calls).toMatchObject({ opened: 1, closed: 1, made: 2 });
  });

  it('does nothing, and opens nothing, when everything is up to date; what changed is built again', async () => {
    const cwd = await tempFolder({ 'analyses/a.json': analysisJson('a'), 'analyses/b.json': analysisJson('b') });
    await build(cwd, fakeMachinery().machinery);
    const idle = fakeMachinery();
    const outcomes = await build(cwd, idle.machinery);
    expect(states(outcomes)).toEqual(['analyses/a.json skipped', 'analyses/b.json skipped']);
    expect(outcomes[0]?.outputs).toEqual(['out/a.md', 'out/a.html', 'out/a.pdf']);
    expect(idle.calls).toMatchObject({ opened: 0, made: 0 });

    await rm(join(cwd, 'out/b.html'));
    const partly = await build(cwd, fakeMachinery().machinery);
    expect(states(partly)).toEqual(['analyses/a.json skipped', 'analyses/b.json built']);
    const forced = await build(cwd, fakeMachinery().machinery, { force: true });
    expect(states(forced)).toEqual(['analyses/a.json built', 'analyses/b.json built']);
    const letter = await build(cwd, fakeMachinery().machinery, { page: 'Letter' });
    expect(states(letter)).toEqual(['analyses/a.json built', 'analyses/b.json built']);
  });

  it('makes only the outputs anew that another page or a lost file calls for', async () => {
    const cwd = await tempFolder({ 'analyses/a.json': analysisJson('a') });
    const times = () =>
      Promise.all(['a.md', 'a.html', 'a.pdf'].map(async (name) => (await stat(join(cwd, 'out', name))).mtimeMs));
    await build(cwd, fakeMachinery().machinery);
    await age(cwd, 'out/a.md', 'out/a.html', 'out/a.pdf');
    const changed = async (changes: Partial<BuildRequest>) => {
      const before = await times();
      await build(cwd, fakeMachinery().machinery, changes);
      return (await times()).map((time, index) => time !== before[index]);
    };
    expect(await changed({ page: 'Letter' })).toEqual([false, false, true]);
    await writeFile(join(cwd, 'out/a.html'), 'changed by hand');
    expect(await changed({ page: 'Letter' })).toEqual([false, true, false]);
    expect(await changed({ page: 'Letter', edition: 'review' })).toEqual([false, false, false]);
  });

  it('does not read again what looks as it did, unless there was something to tell', async () => {
    const cwd = await tempFolder({
      'analyses/a.json': analysisJson('a', { hero: { src: 'x.png', alt: 'Smoke.', credit: 'AFP' } }),
      'analyses/b.json': analysisJson('b', { questions: [{ id: 'q', question: 'No mark', answer: 'A.' }] }),
      'analyses/x.png': png(),
    });
    await age(cwd, 'analyses/a.json', 'analyses/b.json', 'analyses/x.png');
    const before = await build(cwd, fakeMachinery().machinery);
    expect(before.map(({ findings }) => findings.length > 0)).toEqual([false, true]);
    const { atime, mtime } = await stat(join(cwd, 'analyses/a.json'));
    vi.mocked(parseDocument).mockClear();
    const after = await build(cwd, fakeMachinery().machinery);
    expect(parseDocument).toHaveBeenCalledTimes(1);
    expect(after.map(({ outputs, findings, rules }) => ({ outputs, findings, rules }))).toEqual(
      before.map(({ outputs, findings, rules }) => ({ outputs, findings, rules })),
    );
    expect(states(after)).toEqual(['analyses/a.json skipped', 'analyses/b.json skipped']);
    await writeFile(join(cwd, 'analyses/a.json'), analysisJson('a', { title: 'Another title' }));
    await utimes(join(cwd, 'analyses/a.json'), atime, mtime);
    expect(states(await build(cwd, fakeMachinery().machinery))[0]).toBe('analyses/a.json built');
    expect(await readFile(join(cwd, 'out/a.md'), 'utf8')).toBe('# Another title\n');
  });

  it('sees a picture, a translation and an output that changed, though the analysis looks as it did', async () => {
    const hero = { src: 'x.png', alt: 'Smoke.', credit: 'AFP' };
    const files = ['analyses/a.json', 'analyses/a-fr.json', 'analyses/x.png'];
    const cwd = await tempFolder({
      'analyses/a.json': analysisJson('a', { hero }),
      'analyses/a-fr.json': analysisJson('a-fr', { language: 'fr', translationOf: 'a' }),
      'analyses/x.png': png(),
    });
    const first = async () => states(await build(cwd, fakeMachinery().machinery)).find((one) => one.includes('a.json'));
    await age(cwd, ...files);
    expect(await first()).toBe('analyses/a.json built');
    expect(await first()).toBe('analyses/a.json skipped');
    await writeFile(join(cwd, 'analyses/a-fr.json'), analysisJson('a-fr', { language: 'ar', translationOf: 'a' }));
    expect(await first()).toBe('analyses/a.json built');
    await rm(join(cwd, 'analyses/x.png'));
    expect(await first()).toBe('analyses/a.json failed');
  });

  it('sees an original that changed, though the translation looks as it did, and builds no translation that says something else', async () => {
    const toll = (dead: number) => ({
      questions: ['a', 'b', 'c'].map((id) => ({
        id,
        question: 'What happened?',
        answer: `In all, ${dead} people died.`,
      })),
    });
    const files = ['analyses/a.json', 'analyses/b.json'];
    const cwd = await tempFolder({
      'analyses/a.json': analysisJson('a', toll(77)),
      'analyses/b.json': analysisJson('b', { translationOf: 'a', ...toll(77) }),
    });
    const second = async () => states(await build(cwd, fakeMachinery().machinery))[1];
    await age(cwd, ...files);
    expect(await second()).toBe('analyses/b.json built');
    expect(await second()).toBe('analyses/b.json skipped');
    await writeFile(join(cwd, 'analyses/a.json'), analysisJson('a', toll(78)));
    await age(cwd, 'analyses/a.json');
    expect(await second()).toBe('analyses/b.json failed');
  });

  it('makes only the formats that are asked for, and needs no browser without PDF', async () => {
    const cwd = await tempFolder({ 'analyses/a.json': analysisJson('a') });
    const { calls, machinery } = fakeMachinery();
    expect((await build(cwd, machinery, only('md')))[0]?.outputs).toEqual(['out/a.md']);
    expect(calls.opened).toBe(0);
    expect(states(await build(cwd, machinery, only('md', 'html')))).toEqual(['analyses/a.json built']);
    expect(states(await build(cwd, machinery, only('md')))).toEqual(['analyses/a.json skipped']);
  });

  it('puts pictures beside the Markdown, and finds fault with those that are not there, at their place', async () => {
    const cwd = await tempFolder({
      'analyses/a.json': analysisJson('a', { hero: { src: 'x.png', alt: 'Smoke.', credit: 'AFP' } }),
      'analyses/b.json': analysisJson('b', { hero: { src: 'y.png', alt: 'Smoke.', credit: 'AFP' } }),
      'analyses/x.png': png(),
    });
    const [a, b] = await build(cwd, fakeMachinery().machinery, only('md'));
    expect(a?.outputs).toEqual(['out/a.md', expect.stringMatching(/^out\/a\.[0-9a-f]{8}\.png$/)]);
    expect(await readdir(join(cwd, 'out'))).toContain(a?.outputs[1]?.slice(4));
    const lines = analysisJson('b', { hero: { src: 'y.png' } }).split('\n');
    const line = lines.findIndex((text) => text.includes('y.png')) + 1;
    expect(b?.findings).toMatchObject([{ ruleId: 'picture-missing', pointer: '/hero/src', line, column: 12 }]);
    const validated = await validateAll(
      await findInputs(['analyses'], { cwd }),
      { jobs: 2, signal: AbortSignal.timeout(60_000) },
      () => {},
    );
    expect(validated.map(({ state }) => state)).toEqual(['valid', 'failed']);
  });

  it('overwrites nothing when two analyses would have the same outputs', async () => {
    const cwd = await tempFolder({
      'analyses/a.json': analysisJson('a'),
      'analyses/a.yaml': analysisJson('a', { title: 'B' }),
    });
    const outcomes = await build(cwd, fakeMachinery().machinery);
    expect(states(outcomes)).toEqual(['analyses/a.json built', 'analyses/a.yaml failed']);
    expect(outcomes[1]?.findings).toMatchObject([
      { ruleId: 'output-clash', severity: 'error', file: 'analyses/a.yaml' },
    ]);
    expect(await readFile(join(cwd, 'out/a.md'), 'utf8')).toBe('# The title of a\n');
  });

  const three = () =>
    tempFolder({
      'analyses/a.json': analysisJson('a'),
      'analyses/b.json': analysisJson('b'),
      'analyses/c.json': analysisJson('c'),
    });

  it('goes on when the environment fails one brief', async () => {
    const cwd = await three();
    const { machinery } = fakeMachinery(async (title) => {
      if (title.endsWith('b')) throw new Failure(3, 'It took too long.', 'Try again.', { cause: new Error('time') });
    });
    const outcomes = await build(cwd, machinery);
    expect(states(outcomes)).toEqual(['analyses/a.json built', 'analyses/b.json failed', 'analyses/c.json built']);
    expect(outcomes[1]).toMatchObject({
      environment: true,
      findings: [{ ruleId: 'not-built', message: 'It took too long.', hint: 'Try again.' }],
    });
    expect(await readdir(join(cwd, 'out'))).not.toContain('b.md');
  });

  it('tells nothing but kind and place of a fault of ours', async () => {
    const cwd = await three();
    const { machinery } = fakeMachinery(async (title) => {
      throw new TypeError(`secret ${title}`);
    });
    const outcomes = await build(cwd, machinery);
    expect(outcomes[0]).toMatchObject({ state: 'failed', environment: true });
    expect(outcomes[0]?.findings[0]?.message).toMatch(
      /^a fault in Briefwright itself \(TypeError at .*\) came in the way$/,
    );
  });

  it('says once that there are no labels in a language', async () => {
    const cwd = await tempFolder({
      'analyses/a.json': analysisJson('a', { language: 'de' }),
      'analyses/b.json': analysisJson('b', { language: 'de' }),
      'analyses/c.json': analysisJson('c', { language: 'fr-CA' }),
    });
    const notices: string[] = [];
    await build(cwd, fakeMachinery().machinery, { onNotice: (message) => notices.push(message) });
    expect(notices).toEqual(['There are no labels in de yet: its briefs get English ones (see CONTRIBUTING.md).']);
  });

  it('gives up when there is no browser at all', async () => {
    const { calls, machinery } = fakeMachinery(async () => {
      throw new Failure(3, 'There is no browser.', 'Get one.');
    });
    await expect(build(await three(), machinery)).rejects.toMatchObject({
      exitCode: 3,
      message: 'There is no browser.',
    });
    expect(calls.closed).toBe(1);
  });

  it('closes the printer and leaves nothing half-written when it is interrupted', async () => {
    const cwd = await three();
    const controller = new AbortController();
    const { calls, machinery } = fakeMachinery(async () => {
      controller.abort(new Error('Interrupted.'));
      throw new Failure(3, 'Printing was stopped.', 'Go on.', { cause: new Error('stopped') });
    });
    const seen: Outcome[] = [];
    const building = build(cwd, machinery, { signal: controller.signal }, (outcome) => seen.push(outcome));
    await expect(building).rejects.toThrow('Interrupted.');
    expect(seen).toEqual([]);
    expect(calls.closed).toBeGreaterThan(0);
    expect(await readdir(cwd)).toEqual(['analyses']);
  });
});
