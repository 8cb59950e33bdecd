import { parentPort, workerData } from 'node:worker_threads';
import type { InputLine } from '../io/lines.ts';
import { type AnswerSettings, answerLine } from './answer-line.ts';

// The thread of `batch --jobs`: a line comes in, its answer goes out.
const settings = workerData as AnswerSettings;
parentPort?.on('message', (line: InputLine) => parentPort?.postMessage(answerLine(line, settings)));
