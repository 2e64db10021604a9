import { PublicError } from '../domain/error.ts';

/** What a check has found. A warning does not prevent the server from serving; a failure does. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'failure';
  /** What was checked, in one word. */
  readonly subject: string;
  readonly message: string;
  /** What to do. */
  readonly remedy?: string;
}

export const ok = (subject: string, message: string): Finding => ({ level: 'ok', subject, message });

export const warning = (subject: string, message: string, remedy: string): Finding => ({
  ...{ level: 'warning', subject, message, remedy },
});

export const failure = (subject: string, message: string, remedy?: string): Finding => ({
  ...{ level: 'failure', subject, message },
  ...(remedy === undefined ? {} : { remedy }),
});

/** The finding of a check that failed. The message of a `PublicError` says what to do. */
export function failureOf(subject: string, error: unknown): Finding {
  if (error instanceof PublicError) return failure(subject, error.message);
  const message = error instanceof Error ? error.message : String(error);
  return failure(subject, message, 'Run the command again with --verbose, and report the error.');
}

/** The findings as lines. */
export function describeFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ subject }) => subject.length));
  const lines = findings.flatMap(({ level, subject, message, remedy }) => [
    ...message
      .split('\n')
      .map((line, index) =>
        index === 0 ? `${level.padEnd(7)}  ${subject.padEnd(width)}  ${line}` : `${' '.repeat(width + 11)}${line}`,
      ),
    ...(remedy === undefined ? [] : [`${' '.repeat(width + 11)}→ ${remedy}`]),
  ]);
  return `${lines.join('\n')}\n`;
}
