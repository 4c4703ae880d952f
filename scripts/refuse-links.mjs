/**
 * Ends with 2 if a file among the arguments is a link, or is named through one. A user who names a link means it; where a pull request
 * can put one in the place of a file that a workflow names, its target would be shown to a stranger. Folders `validate` looks at itself.
 */
import { lstatSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const linked = process.argv.slice(2).filter((path) => !isFolder(path) && placesOf(resolve(path)).some(isLink));
for (const path of linked) console.error(`${path} is a link, or is named through one; here, links are not followed.`);
process.exitCode = linked.length > 0 ? 2 : 0;

/**
 * A path and the folders around it, as far as the working directory.
 * @param {string} path
 * @returns {string[]}
 */
function placesOf(path) {
  return path === process.cwd() || path === dirname(path) ? [] : [path, ...placesOf(dirname(path))];
}

/** @param {string} path */
function isLink(path) {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
