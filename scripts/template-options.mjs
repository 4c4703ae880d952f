// @ts-check
/** How templates are compiled: what they name must be there, and of helpers they know none but `frame`. */
export const templateOptions = { strict: true, knownHelpersOnly: true, knownHelpers: { frame: true } };
