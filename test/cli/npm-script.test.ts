import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { npmScript } from '../../scripts/cli/npm-script.ts';

const folder = resolve('/project');
const env = {
  npm_package_name: 'briefwright',
  npm_package_json: join(folder, 'package.json'),
  npm_lifecycle_event: 'validate',
  INIT_CWD: join(folder, 'analyses/2024'),
};

describe('npmScript', () => {
  it('knows where the user stands when npm runs a script of ours', () => {
    expect(npmScript('validate', env, folder)).toEqual({ standing: env.INIT_CWD });
    expect(npmScript('validate', { ...env, INIT_CWD: resolve('/elsewhere') }, folder)?.standing).toBe(
      resolve('/elsewhere'),
    );
  });

  it.each([
    ['another package runs us', { npm_package_name: 'news-desk' }],
    ['npm runs the tests', { npm_lifecycle_event: 'test' }],
    ['npx runs us', { npm_lifecycle_event: 'npx' }],
    ['a script of ours runs another command', { npm_lifecycle_event: 'build-brief' }],
    ['another copy of ours runs us', { npm_package_json: resolve('/copy/package.json') }],
    ['there is no npm', { npm_package_name: undefined, npm_package_json: undefined }],
  ])('takes no notice when %s', (_, changes) => {
    expect(npmScript('validate', { ...env, ...changes }, folder)).toBeUndefined();
  });

  it.each([undefined, '', 'analyses'])('stays in the project when INIT_CWD is %j', (standing) => {
    expect(npmScript('validate', { ...env, INIT_CWD: standing }, folder)).toEqual({ standing: folder });
  });
});
