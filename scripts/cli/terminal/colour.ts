import { styleText } from 'node:util';

/** Colours a text, or leaves it as it is. */
export interface Paint {
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

const styles = ['red', 'green', 'yellow', 'blue', 'dim', 'bold'] as const satisfies readonly (keyof Paint)[];

/** Whether a stream gets colour: FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Paint for a stream that takes colour, or that does not. */
export function paint(colour: boolean): Paint {
  // Which stream it is for has been asked already; styleText would look at this process's standard output.
  const painted = styles.map((style) => [
    style,
    (text: string) => (colour ? styleText(style, text, { validateStream: false }) : text),
  ]);
  return Object.fromEntries(painted) as Paint;
}
