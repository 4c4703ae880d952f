import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeEach, describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { action, calls, commit, folder, git, repository, run, step, stub, write } from './action-runner.ts';
import { projectRoot } from './command.ts';

describe('action.yml', () => {
  it('describes every input, and puts none into a script', () => {
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\.$/);
    for (const { name, run: script, shell } of action.runs.steps) {
      if (script === undefined) continue;
      expect([name, shell, script.includes('${{')]).toEqual([name, 'bash', false]);
    }
    const scripts = action.runs.steps.filter(({ run: script }) => script !== undefined).map(({ name }) => name);
    expect(scripts).toEqual(['Install Briefwright', 'Validate', 'Compare', 'Comment', 'Result']);
  });

  it('uses every input, and no other', () => {
    const text = readFileSync(join(projectRoot, 'action.yml'), 'utf8');
    const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('writes nothing for a pull request from a fork', () => {
    for (const name of ['Upload SARIF', 'Compare']) {
      expect(step(name).if).toContain('!github.event.pull_request.head.repo.fork');
    }
    expect(step('Comment').if).toBe("steps.compare.outputs.comment-file != ''");
  });
});

describe('step Install Briefwright', () => {
  it('installs the packages of the action, and runs none of their scripts', () => {
    stub('npm', 'pwd >> "$0.folder"');
    expect(run('Install Briefwright', {}, join(folder, 'action')).status).toBe(0);
    expect(calls('npm')).toEqual(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    expect(readFileSync(join(folder, 'stubs/npm.folder'), 'utf8').trim()).toMatch(/\/action$/);
  });
});

describe('step Validate', () => {
  const inputs = { PATHS: 'analyses\n', STATUS: '', MAX_WARNINGS: '' };
  const sarifFile = () => join(folder, 'runner/briefwright.sarif');

  it('passes what is right, with a SARIF file', () => {
    const { status, stdout, outputs } = run('Validate', inputs);
    expect([status, outputs]).toEqual([0, { 'exit-code': '0', 'sarif-file': sarifFile() }]);
    expect(stdout).toMatch(/^1 file: no errors, /m);
    expect(JSON.parse(readFileSync(sarifFile(), 'utf8')).version).toBe('2.1.0');
  });

  it('annotates errors, and leaves it to the last step to fail', () => {
    const { status, stdout, outputs } = run('Validate', { ...inputs, STATUS: 'published' });
    expect([status, outputs]).toEqual([0, { 'exit-code': '1', 'sarif-file': sarifFile() }]);
    expect(stdout).toMatch(/^::error file=analyses\/a\.json,line=\d+,/m);
    expect(JSON.parse(readFileSync(sarifFile(), 'utf8')).runs[0].results.length).toBeGreaterThan(0);
    expect(run('Result', { CODE: '1' }).status).toBe(1);
    expect(run('Result', { CODE: '0' }).status).toBe(0);
  });

  it('has no SARIF file when nothing matched', () => {
    const { status, outputs } = run('Validate', { ...inputs, PATHS: 'nothing' });
    expect([status, outputs]).toEqual([0, { 'exit-code': '2' }]);
  });

  it('takes inputs for what they are, never for flags or commands', () => {
    const hostile = '--help\n$(touch stolen)\n`touch stolen`; touch stolen\n';
    expect(run('Validate', { ...inputs, PATHS: hostile }).outputs).toEqual({ 'exit-code': '2' });
    for (const STATUS of ['draft; touch stolen', 'draft analyses/a.json']) {
      expect(run('Validate', { ...inputs, STATUS }).outputs).toEqual({ 'exit-code': '2' });
    }
    expect(existsSync(join(repository(), 'stolen'))).toBe(false);
  });

  it('takes paths with spaces, one a line', () => {
    write('analyses/b c.json', analysisJson('b c'));
    expect(run('Validate', { ...inputs, PATHS: 'analyses/a.json\n\nanalyses/b c.json' }).stdout).toMatch(/^2 files: /m);
  });
});

describe('step Compare', () => {
  const launch = () => join(folder, 'action/scripts/launch.mjs');
  const compare = (base: string, paths = 'analyses') => {
    const result = run('Compare', { PATHS: paths, BASE: base }, join(folder, 'action'));
    const file = result.outputs['comment-file'];
    return { ...result, comment: file === undefined ? '' : readFileSync(file, 'utf8') };
  };
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

describe('step Comment', () => {
  const inputs = () => ({
    GH_TOKEN: 'token',
    NUMBER: '7',
    CHANGED: '1',
    COMMENT_FILE: join(folder, 'comment.md'),
  });

  it('writes a comment where there is none', () => {
    stub('gh');
    expect(run('Comment', inputs()).status).toBe(0);
    expect(calls('gh').join(' ')).toMatch(
      /^gh api --paginate repos\/desk\/briefs\/issues\/7\/comments --jq .* gh api --method POST repos\/desk\/briefs\/issues\/7\/comments --field body=@.*comment\.md --silent$/,
    );
  });

  it('rewrites its own comment', () => {
    stub('gh', 'case "$*" in *paginate*) printf "41\\n42\\n" ;; esac');
    expect(run('Comment', { ...inputs(), CHANGED: '0' }).status).toBe(0);
    expect(calls('gh').join(' ')).toContain('--method PATCH repos/desk/briefs/issues/comments/41 --field body=@');
    expect(calls('gh')).not.toContain('POST');
  });

  it('stays silent where there is none and nothing has changed', () => {
    stub('gh');
    expect(run('Comment', { ...inputs(), CHANGED: '0' }).status).toBe(0);
    expect(calls('gh')).not.toContain('POST');
  });

  it('fails when GitHub refuses', () => {
    stub('gh', 'exit 1');
    expect(run('Comment', inputs()).status).not.toBe(0);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = load(readFileSync(join(projectRoot, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, string>[];

  it.each([
    ['analyses/a.json', true],
    ['analyses/2024/a.yml', true],
    ['analyses/hero.png', false],
    ['package.json', false],
  ])('looks at %s: %s', (path, expected) => {
    expect(new RegExp(hook?.['files'] ?? '').test(path)).toBe(expected);
  });

  it('calls the published command with the files of the commit', () => {
    stub('briefwright');
    const { status } = spawnSync('bash', ['-c', `${hook?.['entry']} --max-warnings 0 analyses/a.json`], {
      env: { PATH: `${join(folder, 'stubs')}:${process.env['PATH']}` },
    });
    expect(status).toBe(0);
    expect(calls('briefwright')).toEqual(['briefwright', 'validate', '--max-warnings', '0', 'analyses/a.json']);
    const { bin } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    expect(Object.keys(bin)).toEqual(['briefwright']);
  });
});
