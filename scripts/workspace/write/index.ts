export { createAnalysis } from './create-analysis.ts';
export { outputBase, outputClashes, outputExtension } from './output-paths.ts';
export {
  type BuildRecord,
  isUpToDate,
  type RecordedFacts,
  type RecordedOutput,
  readRecord,
  recordFile,
  recordPath,
} from './record.ts';
export { replaceFile } from './replace-file.ts';
export { type Output, writeOutputs } from './write-outputs.ts';
