/** A link of the source page, and the range of the line that it is on. */
export interface PageLink {
  /** An absolute address, http or https. */
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** A line of the source page with its links. Only HTML has links. */
export interface TextLine {
  readonly text: string;
  readonly links: readonly PageLink[];
}

/** The address of the first link that is on a part of a line. Null if there is none. */
export function linkWithin({ links }: TextLine, from: number, to: number): string | null {
  return links.find(({ start, end }) => start < to && from < end)?.url ?? null;
}
