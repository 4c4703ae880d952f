export { exitCodeOf } from './exit-code.ts';
export { type CommandTable, parseFlags } from './flags.ts';
export { help, overview } from './help.ts';
export { type Io, processIo, readingWidth } from './io.ts';
export { watchSignals } from './signals.ts';
export { swallowedFlags } from './swallowed-flags.ts';
export { cells, type Paint, paint, progress, visible, wantsColour, wrap } from './terminal/index.ts';
