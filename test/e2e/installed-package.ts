import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { readLockFile } from '../../scripts/generate/shipped/lock-file.ts';
import { projectRoot } from './command.ts';
import { environmentWithoutNpm } from './npm.ts';

/** The package, installed by npm from its tarball into a folder that was empty, for a user whose home is empty. */
export interface InstalledPackage {
  folder: string;
  home: string;
  /** Where it lies. */
  root: string;
  /** Where the names of those who reached for the network would stand. */
  networkLog: string;
  /** Runs Node in the folder, without a network, and returns what it prints. */
  node(...args: string[]): string;
  /** Runs the command that npm has installed. */
  briefwright(...args: string[]): string;
}

const shell = process.platform === 'win32';

/** Packs the package and what it depends on, as package-lock.json has it, into tarballs; returns their folder. */
export async function packTarballs(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-tarballs-'));
  const options = { cwd: folder, shell, stdio: 'pipe' as const, env: environmentWithoutNpm() };
  execFileSync('npm', ['pack', '--pack-destination', folder], { ...options, cwd: projectRoot });
  const dependencies = Object.entries(readLockFile(projectRoot)).filter(([path, { dev }]) => path !== '' && !dev);
  const folders = dependencies.map(([path]) => join(projectRoot, path));
  execFileSync('npm', ['pack', '--ignore-scripts', ...folders], options);
  return folder;
}

/** Installs tarballs, and nothing else: there is neither a registry nor a cache to take anything from. */
export async function install(tarballs: readonly string[], flags: readonly string[]): Promise<InstalledPackage> {
  const scene = await mkdtemp(join(tmpdir(), 'briefwright-installed-'));
  const folder = join(scene, 'folder');
  const home = join(scene, 'home');
  const networkLog = join(scene, 'network.log');
  for (const path of [folder, home]) await mkdir(path);
  const nowhere = 'http://127.0.0.1:9';
  const { BRIEFWRIGHT_BROWSER, PUPPETEER_EXECUTABLE_PATH, XDG_CACHE_HOME, ...inherited } = environmentWithoutNpm();
  const env = {
    ...inherited,
    HOME: home,
    USERPROFILE: home,
    npm_config_cache: join(scene, 'cache'),
    npm_config_registry: nowhere,
    npm_config_offline: 'true',
    ...Object.fromEntries(['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, nowhere])),
  };
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...flags, ...tarballs], {
    cwd: folder,
    shell,
    stdio: 'pipe',
    env,
  });
  const guard = pathToFileURL(join(import.meta.dirname, 'no-network.mjs')).href;
  const guarded = { ...env, NETWORK_LOG: networkLog, NODE_OPTIONS: `--import=${guard}` };
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: guarded });
  return {
    folder,
    home,
    root: join(folder, 'node_modules', manifest.name),
    networkLog,
    node,
    briefwright: (...args) => node('node_modules/.bin/briefwright', ...args),
  };
}
