import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { InputLine } from '../io/lines.ts';
import { type AnswerSettings, answerLine, type LineAnswer } from './answer-line.ts';

/** Lines that wait in a thread, so that it never waits for the next one to be read. */
const AHEAD = 4;

interface Thread {
  /** Lines it has been sent and not answered. */
  readonly waiting: () => number;
  readonly answer: (line: InputLine) => Promise<LineAnswer>;
  readonly close: () => Promise<unknown>;
}

/** Threads that answer lines of `batch`. */
export interface WorkerPool {
  /** How many lines are worth having under way at once. */
  readonly most: number;
  /** Rejects where a thread ends unasked. */
  readonly answer: (line: InputLine) => Promise<LineAnswer>;
  readonly close: () => Promise<void>;
}

/** @param jobs threads in all, this one among them: to hand out lines and to gather answers is little work */
export function workerPool(jobs: number, settings: AnswerSettings): WorkerPool {
  const threads = [...Array.from({ length: jobs - 1 }, () => otherThread(settings)), ownThread(settings)];
  return {
    most: jobs * AHEAD,
    answer: (line) => {
      const [free] = threads.toSorted((a, b) => a.waiting() - b.waiting());
      return (free as Thread).answer(line);
    },
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

function ownThread(settings: AnswerSettings): Thread {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    waiting: () => waiting,
    answer(line) {
      waiting += 1;
      // One at a time: between two of them lines are read, handed out, and answers of others written.
      const answer = last.then(async () => {
        await setImmediate();
        waiting -= 1;
        return answerLine(line, settings);
      });
      last = answer;
      return answer;
    },
    close: async () => {},
  };
}

function otherThread(settings: AnswerSettings): Thread {
  const worker = new Worker(new URL('./batch-worker.js', import.meta.url), { workerData: settings });
  /** Who waits for its answers, in the order of the lines it was sent. */
  const waiting: { readonly done: (answer: LineAnswer) => void; readonly failed: (error: Error) => void }[] = [];
  const fail = (error: Error) => {
    for (const { failed } of waiting.splice(0)) failed(error);
  };
  worker.on('message', (answer: LineAnswer) => waiting.shift()?.done(answer));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A thread ended with ${code}.`)));
  return {
    waiting: () => waiting.length,
    answer: (line) =>
      new Promise((done, failed) => {
        waiting.push({ done, failed });
        worker.postMessage(line);
      }),
    close: () => worker.terminate(),
  };
}
