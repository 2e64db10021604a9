import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Removes unfinished files if a signal ends the process, for example Ctrl-C. `files`: those at that moment. Returns a function
 * that ends this.
 */
export function removeOnSignal(files: () => readonly string[]): () => void {
  const stop = () => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    for (const file of files()) rmSync(file, { force: true });
    stop();
    // The process ends as it would without this function: shells see which signal it was.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return stop;
}
