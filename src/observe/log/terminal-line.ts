/** A line of the log in JSON as text for people: lines about the start as they are, all others with their time and level. */
export function terminalLine(json: string): string {
  const { level, time, msg = '', event, err, ...fields } = JSON.parse(json) as LogEntry;
  if (event === 'start') return `${msg}\n`;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const details = Object.entries(fields).map(([name, value]) => `${name}=${textOf(value)}`);
  const stack = err?.stack === undefined ? '' : `\n${err.stack}`;
  return `${[clock, level.toUpperCase().padEnd(5), msg, ...details].join(' ')}${stack}\n`;
}

interface LogEntry {
  readonly level: string;
  readonly time: string;
  readonly msg?: string;
  /** "start": what the server prints when it starts. */
  readonly event?: string;
  readonly err?: { readonly stack?: string };
}

function textOf(value: unknown): string {
  return typeof value === 'string' && /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}
