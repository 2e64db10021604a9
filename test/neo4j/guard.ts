import { spawn } from 'node:child_process';

/**
 * Runs beside the database and waits for the end of its input, which comes when this process ends, however it ends
 * (SIGKILL included). It then ends the database, and removes its throw-away folder when there is one.
 */
const script = `
cat >/dev/null
kill "$1" 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 1; done
kill -9 "$1" 2>/dev/null
[ -z "$2" ] || rm -rf -- "$2"
`;

/** Starts the guard; calling what it returns dismisses it, once the database has been stopped in the usual way. */
export function guardProcess(pid: number, throwAwayFolder?: string): () => void {
  // A session of its own: Ctrl-C in the terminal must not end the guard before it has done its work.
  const guard = spawn('/bin/sh', ['-c', script, 'guard', String(pid), throwAwayFolder ?? ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  return () => {
    if (guard.pid !== undefined && guard.exitCode === null) process.kill(-guard.pid, 'SIGKILL');
  };
}
