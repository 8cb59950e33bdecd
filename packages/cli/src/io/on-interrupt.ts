const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Tidies up when the process is told to end; returns what takes the order back. The signal then does what it would have
 * done: whoever started the program sees that it was interrupted.
 */
export function onInterrupt(tidyUp: () => Promise<void>): () => void {
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, handle);
  };
  const handle = (signal: NodeJS.Signals) => {
    void tidyUp().finally(() => {
      forget();
      process.kill(process.pid, signal);
    });
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return forget;
}
