/** The output stream of the status line. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface StatusLine {
  show(text: string): void;
  clear(): void;
}

const eraseLine = '\r\u001b[2K';

/** A line of a terminal in which each text replaces the previous one. Writes nothing if the output is not a terminal. */
export function openStatusLine(terminal: Terminal): StatusLine {
  if (!terminal.isTTY) return { show: () => {}, clear: () => {} };
  // A wrapped line could not be erased completely. Some terminals report a width of 0.
  const width = (terminal.columns || 80) - 1;
  return {
    show: (text) => terminal.write(eraseLine + text.slice(0, width)),
    clear: () => terminal.write(eraseLine),
  };
}
