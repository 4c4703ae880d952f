declare module 'tar-fs' {
  import type { Writable } from 'node:stream';

  const tar: {
    /** Unpacks a tar stream into `folder`, without the entries that `ignore` names. */
    extract(folder: string, options: { chown: boolean; ignore(path: string): boolean }): Writable;
  };
  export default tar;
}
