export { outputBase, outputClashes, outputExtension } from './output-paths.ts';
export { isUpToDate, newRecord, readRecord, recordPath } from './record.ts';
export { replaceFile } from './replace-file.ts';
export { type Output, writeOutputs } from './write-outputs.ts';
