import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { readMarkdown } from '../readers.ts';
import { commit, folder, git, repository, run, write } from './action-runner.ts';
import { projectRoot } from './command.ts';

/** Runs the step for a pull request that starts at a commit. */
function compare(base: string, paths = 'analyses', actionPath = join(folder, 'action')) {
  const result = run('Compare', { PATHS: paths, BASE: base }, actionPath);
  const file = result.outputs['comment-file'];
  return { ...result, comment: file === undefined ? '' : readFileSync(file, 'utf8') };
}

describe('step Compare', () => {
  const secret = { id: 'officer-1', kind: 'interview', confidential: true, publicDescription: 'Security sources' };
  const wire = { id: 'a-wire', kind: 'media', title: 'A wire report' };
  const toll = {
    id: 'a-toll',
    statement: 'People died, @crew says.',
    kind: 'reported',
    citations: [{ source: 'a-wire' }, { source: 'officer-1' }],
  };
  const draft = (claim: object, hidden: object) =>
    analysisJson('a', {
      title: 'The Toll',
      questions: [{ id: 'what-happened', question: 'What happened?', answer: 'People died.[^a-toll]' }],
      sources: [wire, { ...secret, ...hidden }],
      claims: [{ ...toll, ...claim }],
    });

  it('writes what diff-brief finds as one comment', () => {
    write('analyses/a.json', draft({ status: 'confirmed', figure: { counts: 'deaths', low: 50, high: 70 } }, {}));
    write('analyses/b.json', analysisJson('b'));
    write('analyses/c.json', analysisJson('c'));
    const base = commit();
    const figure = { counts: 'deaths', low: 60, high: 80 };
    write('analyses/a.json', draft({ status: 'disputed', figure }, { author: 'Amadou Traoré' }));
    write('analyses/b.json', analysisJson('b', { title: 'Another title' }));
    write('analyses/c.json', '{ "schemaVersion": "1.0" }');
    write('analyses/d.json', analysisJson('d'));
    commit();
    const { status, comment, stderr, outputs } = compare(base, 'analyses', projectRoot);
    expect([status, outputs['changed']]).toEqual([0, '4']);
    expect(comment).toMatch(/^<!-- briefwright: what has changed -->\n\n## Changes in judgement: The Toll\n/);
    expect(comment).toContain(`\n\`${base}:analyses/a.json\` → \`analyses/a.json\`\n`);
    expect(comment).toContain('\n- **Status**: confirmed → **disputed**\\\n');
    expect(comment).toContain('\n- **Figure**: 50-70 (deaths) → **60-80 (deaths)**\\\n');
    expect(comment).toContain('\n## Changes in judgement: Another title\n');
    expect(comment.trimEnd().split('\n\n').slice(-2)).toEqual([
      'Not compared (see the log): `analyses/c.json`',
      'New: `analyses/d.json`',
    ]);
    expect(stderr).toContain('analyses/c.json');
    expect(comment).not.toMatch(/@crew|Traor/);
    const sections = readMarkdown(comment).children.filter((node) => node.type === 'heading' && node.depth === 2);
    expect(sections).toHaveLength(2);
  });
});

describe('step Compare, of links', () => {
  it('follows none, whatever version or name it has', () => {
    write('../config.json', analysisJson('config', { title: 'k33pm3' }));
    symlinkSync('../../config.json', join(repository(), 'analyses/was.json'));
    write('analyses/b.json', analysisJson('b'));
    const base = commit();
    for (const name of ['a', 'new']) {
      rmSync(join(repository(), `analyses/${name}.json`), { force: true });
      symlinkSync('../../config.json', join(repository(), `analyses/${name}.json`));
    }
    rmSync(join(repository(), 'analyses/was.json'));
    write('analyses/was.json', analysisJson('was'));
    write('analyses/b.json', analysisJson('b', { title: 'Another' }));
    mkdirSync(join(repository(), `${base}:analyses`));
    symlinkSync('../../config.json', join(repository(), `${base}:analyses/b.json`));
    commit();
    const { status, comment, stdout, stderr } = compare(base, 'analyses', projectRoot);
    expect(status).toBe(0);
    expect(comment.trim().split('\n\n').slice(1)).toEqual([
      'A link, which is not followed: `analyses/a.json`',
      'Not compared, because a file has the name of a revision: `analyses/b.json`',
      'A link, which is not followed: `analyses/new.json`',
      'Not compared (see the log): `analyses/was.json`',
    ]);
    expect(stderr).toContain('this is a link and not a file');
    expect(comment + stdout + stderr).not.toContain('k33pm3');
  });
});

describe('step Compare, with a stub for the command', () => {
  const launch = () => join(folder, 'action/scripts/launch.mjs');
  beforeEach(() => {
    writeFileSync(launch(), 'console.log(JSON.stringify(process.argv.slice(2)));');
  });

  it('tells what was changed, added and removed', () => {
    write('analyses/gone.yaml', 'x: 1');
    const base = commit();
    write('analyses/a.json', analysisJson('a', { title: 'Another' }));
    write('analyses/new.yml', 'x: 1');
    write('analyses/picture.png', 'x');
    write('elsewhere.json', '{}');
    git('rm', '--quiet', 'analyses/gone.yaml');
    commit();
    const { status, comment, outputs } = compare(base);
    expect([status, outputs['changed']]).toEqual([0, '3']);
    expect(comment).toBe(
      [
        '<!-- briefwright: what has changed -->',
        '',
        JSON.stringify(['diff-brief', '--format=markdown', '--', `${base}:analyses/a.json`, './analyses/a.json']),
        '',
        'Removed: `analyses/gone.yaml`',
        '',
        'New: `analyses/new.yml`',
        '',
      ].join('\n'),
    );
  });

  it('takes globs as validate does', () => {
    mkdirSync(join(repository(), 'analyses/2024'));
    const base = git('rev-parse', 'HEAD');
    for (const name of ['b', '2024/c']) write(`analyses/${name}.json`, '{}');
    commit();
    expect(compare(base, 'analyses/*.json').comment).not.toContain('2024');
    expect(compare(base, 'analyses/**/*.json\n').outputs['changed']).toBe('2');
  });

  it('takes braces, which Git does not know', () => {
    mkdirSync(join(repository(), 'analyses/2024'));
    const base = git('rev-parse', 'HEAD');
    for (const name of ['b.json', '2024/c.yaml']) write(`analyses/${name}`, '{}');
    write('elsewhere.json', '{}');
    commit();
    expect(compare(base, 'analyses/**/*.{json,yaml}').outputs['changed']).toBe('2');
    expect(compare(base, 'analyses/{2023,2024}/*.yaml').outputs['changed']).toBe('1');
  });

  it('takes no change of the base for one of the pull request', () => {
    const old = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', '-b', 'topic');
    write('analyses/mine.json', '{}');
    commit();
    git('checkout', '--quiet', 'main');
    write('analyses/theirs.json', '{}');
    commit();
    git('merge', '--quiet', '--no-ff', '--message', 'x', 'topic');
    const { comment } = compare(old);
    expect([comment.includes('mine.json'), comment.includes('theirs.json')]).toEqual([true, false]);
  });

  it('says so when nothing has changed', () => {
    const { comment, outputs } = compare(git('rev-parse', 'HEAD'));
    expect(outputs['changed']).toBe('0');
    expect(comment).toContain('No analysis has changed.');
  });

  it('says so when two versions cannot be compared', () => {
    const base = git('rev-parse', 'HEAD');
    write('analyses/a.json', '{}');
    commit();
    writeFileSync(launch(), "console.log('half'); console.error('why'); process.exit(2);");
    const { status, comment, stderr } = compare(base);
    expect(status).toBe(0);
    expect(comment).toContain('Not compared (see the log): `analyses/a.json`');
    expect([comment.includes('half'), stderr.includes('why')]).toEqual([false, true]);
  });

  it('is not misled by the names of files', () => {
    const base = git('rev-parse', 'HEAD');
    write('analyses/$(touch stolen)`x`.json', '{}');
    write('analyses/-->\n@everyone <b>.yaml', '{}');
    commit();
    const { status, comment } = compare(base);
    expect(status).toBe(0);
    expect(comment.split('\n').filter((line) => line.startsWith('New'))).toEqual([
      'New: `analyses/??touch stolen??x?.json`',
      'New: `analyses/--???everyone ?b?.yaml`',
    ]);
    expect(existsSync(join(repository(), 'stolen'))).toBe(false);
  });

  it('stays within what GitHub takes, and says what is left out', () => {
    write('analyses/b.json', '{}');
    const base = commit();
    write('analyses/a.json', '{ }');
    write('analyses/b.json', '{ }');
    commit();
    writeFileSync(launch(), "console.log('x'.repeat(40000));");
    const { comment } = compare(base);
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toContain('Too long to be shown here: 1 more.');
  });

  it.each([
    ['has room', 3, 10, 3],
    ['is too long to be shown', 3, 59_000, 3],
    ['is one of very many', 150, 10, 150],
  ])(
    'says first of all where a source is no longer confidential, also where the rest %s',
    (_, count, length, boxes) => {
      for (let index = 0; index < count; index++) write(`analyses/b${index}.json`, '{}');
      const base = commit();
      for (let index = 0; index < count; index++) write(`analyses/b${index}.json`, '{ }');
      write('analyses/a.json', '{ }');
      commit();
      const padding = 'x'.repeat(count > 100 ? 400 : 0);
      const head = "'> [!CAUTION]\\n> **A source that was confidential no longer is.** `' + file";
      const lines = [
        'const file = process.argv.at(-1);',
        `if (file.includes('/b')) console.log(${head} + '\` ${padding}\\n>\\n> - “x”\\n');`,
        `console.log('## Changes in judgement: ' + file + ' ${'x'.repeat(length)}');`,
      ];
      writeFileSync(launch(), lines.join('\n'));
      const { comment } = compare(base);
      const named = comment.match(/^> \[!CAUTION\]$/gm)?.length ?? 0;
      const more = Number(/in (\d+) more\.$/m.exec(comment)?.[1] ?? 1);
      expect(named - 1 + more).toBe(boxes);
      expect(comment).toMatch(
        /^<!-- briefwright: what has changed -->\n\n> \[!CAUTION\]\n> \*\*A source[^`]+`\.\/analyses\/b0/,
      );
      expect(comment.lastIndexOf('[!CAUTION]')).toBeLessThan(`${comment}## Changes`.indexOf('## Changes'));
      expect(comment.length).toBeLessThan(65_000);
    },
  );

  it('fetches the base when the clone does not have it', () => {
    const base = git('rev-parse', 'HEAD');
    write('analyses/a.json', '{}');
    commit();
    const full = repository();
    const { status } = spawnSync('git', ['clone', '--quiet', '--depth=1', `file://${full}`, join(folder, 'shallow')]);
    expect(status).toBe(0);
    git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    spawnSync(
      'sh',
      [
        '-c',
        'mv repository full && mv shallow repository && git -C repository remote set-url origin "file://$PWD/full"',
      ],
      { cwd: folder },
    );
    expect(compare(base).outputs['changed']).toBe('1');
  });
});
