import { dirname, isAbsolute } from 'node:path';

/** A call by way of npm: `npm run <command>` in the project itself. */
export interface NpmScript {
  /** Where the user stands, absolute; npm runs scripts in the project's folder, wherever that is. */
  standing: string;
}

/**
 * Says whether npm runs a command as the script of that name of Briefwright's own package in a folder (absolute); undefined if not.
 * What npm leaves in the environment for others (tests, `npx`, scripts that call us) is not meant for us.
 */
export function npmScript(
  command: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): NpmScript | undefined {
  const { npm_package_name: name, npm_package_json: manifest, npm_lifecycle_event: script, INIT_CWD: standing } = env;
  const isOurs = name === 'briefwright' && manifest !== undefined && dirname(manifest) === folder;
  if (!isOurs || command === undefined || script !== command) return undefined;
  return { standing: standing !== undefined && isAbsolute(standing) ? standing : folder };
}
