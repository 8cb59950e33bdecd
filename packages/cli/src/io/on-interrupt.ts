import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes a file when the process is told to end; returns what takes the order back. The signal then does what it would
 * have done: whoever started the program sees that it was interrupted.
 */
export function onInterrupt(file: string): () => void {
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, handle);
  };
  const handle = (signal: NodeJS.Signals) => {
    rmSync(file, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return forget;
}
