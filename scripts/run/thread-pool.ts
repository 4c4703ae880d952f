import type { MessagePort, Worker } from 'node:worker_threads';

/** What a pool needs of a thread. */
export type Thread = Pick<Worker, 'on' | 'once' | 'postMessage' | 'terminate'>;

/** Does tasks in this thread and in others. Tasks and results are plain data. */
export interface Pool<Task, Result> {
  /** As many tasks as keep all threads busy; a thread has them at hand, since this one looks up only between its own. */
  tasks: number;
  /** Does a task in this thread if that is idle, else where the fewest wait. Rejects only with what `here` throws, or the reason of the signal's abort. */
  run(task: Task): Promise<Result>;
  /** Ends the threads at once, as an abort does. */
  close(): void;
}

/** What a pool does, and with what. */
export interface PoolRequest<Task, Result> {
  /** How many threads to open besides this one. */
  threads: number;
  /** Opens a thread, in which `serve` runs. */
  open(): Thread;
  /** Does a task in this thread. */
  here(task: Task): Promise<Result>;
  /** The result of a task amid which a thread died; an exit without an error gives none. */
  lost(task: Task, error: unknown): Result;
  signal: AbortSignal;
}

/** A thread that is up, with the tasks that it has yet to answer, in turn. */
interface Seat<Task, Result> {
  thread: Thread;
  waiting: { task: Task; settle(result: Result | Promise<Result>): void }[];
}

const tasksAtHand = 3;

/** Opens threads; until they are up, and if none ever is, this one does all the work. */
export function openPool<Task, Result>(request: PoolRequest<Task, Result>): Pool<Task, Result> {
  const { here, lost, signal } = request;
  const up = new Set<Seat<Task, Result>>();
  let busyHere = 0;

  function run(task: Task): Promise<Result> {
    const [seat] = [...up].sort((a, b) => a.waiting.length - b.waiting.length);
    // One at a time here, so that after each the others' results are seen, and they get more to do.
    if (!seat || busyHere === 0) return runHere(task);
    return new Promise((settle) => {
      seat.waiting.push({ task, settle });
      seat.thread.postMessage(task);
    });
  }

  async function runHere(task: Task): Promise<Result> {
    busyHere += 1;
    try {
      return await here(task);
    } finally {
      busyHere -= 1;
    }
  }

  function follow(thread: Thread): void {
    const seat: Seat<Task, Result> = { thread, waiting: [] };
    let fault: unknown;
    thread.once('message', () => {
      up.add(seat);
      thread.on('message', (result: Result) => seat.waiting.shift()?.settle(result));
    });
    thread.on('error', (error) => {
      fault = error;
    });
    thread.on('exit', () => {
      up.delete(seat);
      seat.waiting.forEach(({ task, settle }, index) => {
        if (signal.aborted) settle(Promise.reject(signal.reason));
        // It did its tasks in turn, so it died of the first; the others are done elsewhere.
        else settle(index === 0 ? lost(task, fault) : run(task));
      });
    });
  }

  const threads = openThreads(request);
  threads.forEach(follow);
  function close(): void {
    signal.removeEventListener('abort', close);
    for (const thread of threads) void thread.terminate();
  }
  signal.addEventListener('abort', close, { once: true });
  return { tasks: (threads.length + 1) * tasksAtHand, run, close };
}

/** As many threads as there can be; a machine that gives none is slow, but no less right. */
function openThreads({ threads, open }: Pick<PoolRequest<never, never>, 'threads' | 'open'>): Thread[] {
  const opened: Thread[] = [];
  try {
    while (opened.length < threads) opened.push(open());
  } catch {
    // There is this thread.
  }
  return opened;
}

/** In a thread of a pool: does the tasks that come, one after the other. An error of `work` ends the thread. */
export function serve<Task, Result>(port: MessagePort, work: (task: Task) => Promise<Result>): void {
  let earlier = Promise.resolve();
  port.on('message', (task: Task) => {
    earlier = earlier.then(async () => port.postMessage(await work(task)));
  });
  port.postMessage('up');
}
