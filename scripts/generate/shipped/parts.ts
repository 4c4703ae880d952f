/** Something of other authors that lies inside a package, under a licence of its own. */
export interface Part {
  name: string;
  /** Missing where the package does not say it. */
  version?: string;
  purl?: string;
  license: string;
  /** Where in the package it is: a file, or what the paths of its files begin with. */
  in: string;
  says?: string;
  /** Whether what stands here is all that is in it. */
  incomplete?: true;
}

/** A package that is shipped, in the bundle or as a dependency. */
export interface ShippedPackage {
  /** Where it is installed, such as `node_modules/ms`. */
  folder: string;
  name: string;
  version: string;
  /** SPDX expression, as its package.json declares it. */
  license: string | undefined;
  /** Subresource integrity, as the lock file has it. */
  integrity: string | undefined;
  /** Its files in the bundle; none when it is only a dependency. */
  bundled: readonly string[];
  isDependency: boolean;
  parts: readonly Part[];
}
