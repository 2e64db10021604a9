import { type DestinationStream, destination, type Logger, pino, stdSerializers, stdTimeFunctions } from 'pino';
import type { LogFormat, LogLevel } from './levels.ts';
import { terminalLine } from './terminal-line.ts';

/** Bytes of lines that may wait for the reader of the log. Further lines are lost: the server must not wait for it. */
const maximumWaitingBytes = 4 * 2 ** 20;

/** Characters written at once. Short writes to a pipe are not divided, so lines of several workers do not mix. */
const maximumWriteCharacters = 4_000;

/** A stream of text: standard output, or what a test collects. */
export interface LogOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface LoggerOptions {
  readonly level: LogLevel;
  readonly format: LogFormat;
  readonly output: LogOutput;
}

/**
 * A logger: JSON, one object a line; for people, on a terminal, text. It adds no process id or host name: service managers and
 * containers know them.
 */
export function createLogger({ level, format, output }: LoggerOptions): Logger {
  const isText = format === 'text' || (format === 'auto' && output.isTTY === true);
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: stdSerializers.errWithCause },
    },
    isText ? { write: (line: string) => void output.write(terminalLine(line)) } : streamOf(output),
  );
}

/** Lines for a program. Those to standard output are written in the background, several at once if it is slow. */
function streamOf(output: LogOutput): DestinationStream {
  if (output !== process.stdout) return { write: (line: string) => void output.write(line) };
  return destination({ dest: 1, sync: false, maxLength: maximumWaitingBytes, maxWrite: maximumWriteCharacters });
}
