/**
 * Works on items, `jobs` at a time, and hands the results over in the order of the items. Rejects with the first error, or
 * the reason of the signal's abort, once the work that is under way has ended.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  { jobs, signal }: { jobs: number; signal: AbortSignal },
  work: (item: Item) => Promise<Result>,
  onResult: (result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const early = new Map<number, Result>();
  let next = 0;
  let failed = false;
  async function worker(): Promise<void> {
    while (next < items.length && !failed) {
      signal.throwIfAborted();
      const index = next++;
      early.set(index, await work(items[index] as Item));
      while (early.has(results.length)) {
        const result = early.get(results.length) as Result;
        early.delete(results.length);
        results.push(result);
        onResult(result);
      }
    }
  }
  const workers = Array.from({ length: Math.min(jobs, items.length) }, () =>
    worker().catch((error) => {
      failed = true;
      throw error;
    }),
  );
  const ended = await Promise.allSettled(workers);
  signal.throwIfAborted();
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return results;
}
