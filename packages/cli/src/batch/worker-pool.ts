import { Worker } from 'node:worker_threads';
import type { InputLine } from '../io/lines.ts';
import type { AnswerSettings, LineAnswer } from './answer-line.ts';

/** Lines that wait in a thread, so that it never waits for the next one to be read. */
const AHEAD = 4;

interface Thread {
  readonly worker: Worker;
  /** Who waits for its answers, in the order of the lines it was sent. */
  readonly waiting: { readonly done: (answer: LineAnswer) => void; readonly failed: (error: Error) => void }[];
}

/** Threads that answer lines of `batch`. */
export interface WorkerPool {
  /** How many lines are worth having under way at once. */
  readonly most: number;
  /** Rejects where a thread ends unasked. */
  readonly answer: (line: InputLine) => Promise<LineAnswer>;
  readonly close: () => Promise<void>;
}

export function workerPool(jobs: number, settings: AnswerSettings): WorkerPool {
  const threads = Array.from({ length: jobs }, (): Thread => {
    const worker = new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: settings });
    const thread: Thread = { worker, waiting: [] };
    const fail = (error: Error) => {
      for (const { failed } of thread.waiting.splice(0)) failed(error);
    };
    worker.on('message', (answer: LineAnswer) => thread.waiting.shift()?.done(answer));
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`A thread ended with ${code}.`)));
    return thread;
  });
  return {
    most: jobs * AHEAD,
    answer: (line) =>
      new Promise((done, failed) => {
        const [free] = threads.toSorted((a, b) => a.waiting.length - b.waiting.length);
        free?.waiting.push({ done, failed });
        free?.worker.postMessage(line);
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
