import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { analysisJson } from '../analyses.ts';
import { action, calls, folder, repository, run, step, stub, write } from './action-runner.ts';
import { projectRoot } from './command.ts';

/** What an expression of GitHub comes to; what its context lacks is null. */
function holds(expression: string, context: object): boolean {
  const lookUp = (path: string) =>
    path
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined | null)?.[key] ?? null, context);
  const values = expression.replace(/\b(?:github|inputs|steps)(?:\.[\w-]+)+/g, (path) => JSON.stringify(lookUp(path)));
  return new Function(`return ${values}`)();
}

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

  it.each<[string, string, string | undefined, string[]]>([
    ['a pull request', 'pull_request', 'desk/briefs', ['Upload SARIF', 'Compare']],
    ['a pull request from a fork', 'pull_request', 'someone/briefs', []],
    ['a pull request from a fork that is gone', 'pull_request', undefined, []],
    ['a push', 'push', undefined, ['Upload SARIF']],
  ])('writes for %s only where its token may', (_, event_name, full_name, expected) => {
    const context = {
      inputs: { sarif: 'true', comment: 'true' },
      steps: { validate: { outputs: { 'alerts-file': 'x' } } },
      github: {
        event_name,
        repository: 'desk/briefs',
        // A repository that is itself a fork has pull requests of its own.
        event: full_name ? { pull_request: { head: { repo: { full_name, fork: true } } } } : {},
      },
    };
    expect(['Upload SARIF', 'Compare'].filter((name) => holds(step(name).if ?? '', context))).toEqual(expected);
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
  const alertsFile = () => join(folder, 'runner/briefwright-alerts.sarif');

  it('passes what is right, with a SARIF file', () => {
    const { status, stdout, outputs } = run('Validate', inputs);
    expect([status, outputs]).toEqual([
      0,
      { 'exit-code': '0', 'sarif-file': sarifFile(), 'alerts-file': alertsFile() },
    ]);
    expect(stdout).toMatch(/^1 file: no errors, /m);
    expect(JSON.parse(readFileSync(sarifFile(), 'utf8')).version).toBe('2.1.0');
  });

  it('annotates errors, and leaves it to the last step to fail', () => {
    const { status, stdout, outputs } = run('Validate', { ...inputs, STATUS: 'published' });
    expect([status, outputs]).toEqual([
      0,
      { 'exit-code': '1', 'sarif-file': sarifFile(), 'alerts-file': alertsFile() },
    ]);
    expect(stdout).toMatch(/^::error file=analyses\/a\.json,line=\d+,/m);
    expect(JSON.parse(readFileSync(sarifFile(), 'utf8')).runs[0].results.length).toBeGreaterThan(0);
    expect(run('Result', { CODE: '1' }).status).toBe(1);
    expect(run('Result', { CODE: '0' }).status).toBe(0);
  });

  it('uploads no alert for what is suppressed, but keeps it in the SARIF file', () => {
    const suppression = { rule: 'unused', pointer: '/actors/0', reason: 'Kept.', by: 'B', expires: '9999-01-01' };
    write(
      'analyses/a.json',
      analysisJson('a', {
        actors: [
          { id: 'army', name: 'Army' },
          { id: 'police', name: 'Police' },
        ],
        suppressions: [suppression],
      }),
    );
    expect(run('Validate', inputs).status).toBe(0);
    const places = (file: string) =>
      JSON.parse(readFileSync(file, 'utf8'))
        .runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'unused')
        .map((one: { suppressions?: [] }) => one.suppressions?.length ?? 0);
    expect(places(sarifFile())).toEqual([0, 1]);
    expect(places(alertsFile())).toEqual([0]);
    expect(step('Upload SARIF').with?.['sarif_file']).toContain('steps.validate.outputs.alerts-file');
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

  it('follows no link that a pull request put in the place of what the workflow names', () => {
    const secret = '{ "auths": "k33pm3" }';
    mkdirSync(join(repository(), '.git/kept'));
    for (const path of ['../config.json', '.git/kept/config.json']) write(path, secret);
    symlinkSync('../config.json', join(repository(), 'config.json'));
    symlinkSync('../../config.json', join(repository(), 'analyses/linked.json'));
    symlinkSync('../.git/kept/config.json', join(repository(), 'analyses/kept.json'));
    symlinkSync('../..', join(repository(), 'analyses/up'));
    symlinkSync('.git/kept', join(repository(), 'kept'));
    const named = ['analyses/linked.json', './analyses//linked.json/', 'analyses/kept.json', 'analyses/up/config.json'];
    const more = [
      'kept/config.json',
      'x/../config.json',
      join(repository(), 'config.json'),
      'kept/*.json',
      'kept',
      'analyses/up',
    ];
    for (const path of [...named, ...more]) {
      const { status, stdout, stderr, outputs } = run('Validate', { ...inputs, PATHS: `analyses/a.json\n${path}` });
      expect([path, status, outputs]).toEqual([path, 0, { 'exit-code': '2' }]);
      expect(stdout + stderr).not.toContain('k33pm3');
    }
    for (const path of ['analyses', '.', '**/*.json']) {
      const { stdout, stderr, outputs } = run('Validate', { ...inputs, PATHS: path });
      expect([path, outputs['exit-code']]).toEqual([path, '1']);
      expect(stdout).toMatch(/^::error file=analyses\/linked\.json,line=1,.*is a link that leads out/m);
      expect(stdout + stderr + readFileSync(sarifFile(), 'utf8')).not.toContain('k33pm3');
    }
    expect(run('Validate', { ...inputs, PATHS: 'analyses/a.json\nanalyses/[a].json' }).outputs['exit-code']).toBe('0');
  });

  it('takes paths with spaces, one a line', () => {
    write('analyses/b c.json', analysisJson('b c'));
    expect(run('Validate', { ...inputs, PATHS: 'analyses/a.json\n\nanalyses/b c.json' }).stdout).toMatch(/^2 files: /m);
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
      /^gh api user --jq \.login gh api --paginate repos\/desk\/briefs\/issues\/7\/comments --jq .* gh api --method POST repos\/desk\/briefs\/issues\/7\/comments --field body=@.*comment\.md --silent$/,
    );
  });

  it('rewrites its own comment', () => {
    stub('gh', 'case "$*" in *paginate*) printf "41\\n42\\n" ;; esac');
    expect(run('Comment', { ...inputs(), CHANGED: '0' }).status).toBe(0);
    expect(calls('gh').join(' ')).toContain('--method PATCH repos/desk/briefs/issues/comments/41 --field body=@');
    expect(calls('gh')).not.toContain('POST');
  });

  it.each([
    ['a workflow, which writes as a bot', 'echo "{}"; exit 1', '.user.type == "Bot"'],
    ['a person', 'echo ana', '.user.login == "ana"'],
  ])('knows its own comment with the token of %s', (_, user, expected) => {
    stub('gh', `if [ "$2" = user ]; then ${user}; fi`);
    expect(run('Comment', inputs()).status).toBe(0);
    const filters = calls('gh').filter((line) => line.startsWith('.[]'));
    expect(filters).toEqual([
      `.[] | select(${expected} and (.body | startswith("<!-- briefwright: what has changed -->"))) | .id`,
    ]);
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

  /** Runs the hook as pre-commit does: from its clone of this project, in the author's repository. */
  function runHook(file = 'analyses/a.json'): SpawnSyncReturns<string> {
    const script = join(folder, 'action/scripts/hook');
    copyFileSync(join(projectRoot, hook?.['entry'] ?? ''), script);
    return spawnSync(script, ['--max-warnings', '0', file], {
      cwd: repository(),
      encoding: 'utf8',
      env: { PATH: `${join(folder, 'stubs')}:${process.env['PATH']}` },
    });
  }

  it('installs its clone once, and validates the files of the commit', () => {
    stub('npm', 'mkdir node_modules; : > node_modules/.package-lock.json; echo installed');
    stub('node');
    for (let round = 0; round < 2; round++) expect(runHook()).toMatchObject({ status: 0, stdout: '' });
    expect(hook?.['language']).toBe('script');
    expect(calls('npm')).toEqual(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    const call = [
      'node',
      join(folder, 'action/scripts/launch.mjs'),
      'validate',
      '--max-warnings',
      '0',
      'analyses/a.json',
    ];
    expect(calls('node')).toEqual([...call, ...call]);
  });

  it('follows no link', () => {
    stub('npm', 'mkdir node_modules; : > node_modules/.package-lock.json');
    stub('node');
    symlinkSync('../../config.json', join(repository(), 'analyses/linked.json'));
    expect(runHook('analyses/linked.json')).toMatchObject({
      status: 1,
      stderr: 'analyses/linked.json is a link; the hook follows none. Put the file itself there.\n',
    });
    expect(calls('node')).toEqual([]);
  });

  it('blames the environment when it cannot be installed', () => {
    stub('npm', 'exit 1');
    stub('node');
    expect(runHook().status).toBe(3);
    expect(calls('node')).toEqual([]);
  });
});
