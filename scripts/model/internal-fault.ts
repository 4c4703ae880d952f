/** What may be told of an error that is our own fault: its kind and place. Its message might quote the analysis. */
export function nameOfFault(error: unknown): string {
  const { name = 'Error', stack = '' } = error instanceof Error ? error : {};
  const place = /([\w.-]+:\d+:\d+)\)?$/m.exec(stack)?.[1];
  return place ? `${name} at ${place}` : name;
}
