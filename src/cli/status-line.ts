/** The part of a terminal, or of a file in its place, that is written to. */
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

/** One line of a terminal that each text takes from the one before; where there is no terminal, nothing is written. */
export function openStatusLine(terminal: Terminal): StatusLine {
  if (!terminal.isTTY) return { show: () => {}, clear: () => {} };
  // A line that wraps could not be erased whole; some terminals give a width of 0.
  const width = (terminal.columns || 80) - 1;
  return {
    show: (text) => terminal.write(eraseLine + text.slice(0, width)),
    clear: () => terminal.write(eraseLine),
  };
}
