import type { Span } from './written-names.ts';

/** Words of a line, with what says so. */
export interface Placed<Item> extends Span {
  readonly items: readonly Item[];
}

/** A part of a line that we treat alike. */
export interface Part<Target> {
  readonly text: string;
  /** The words of a participation: its actor, or several that share these words. Null: of none. */
  readonly mention: { readonly start: number; readonly targets: readonly Target[] } | null;
  /** A name that is not counted. */
  readonly name: { readonly start: number; readonly target: Target } | null;
  /** Whether a correction concerns these words. */
  readonly isCorrected: boolean;
}

/**
 * Finds where a line has the words of each item. Longer words come first, so that "Villes de France" is not found within
 * "Association des petites villes de France". Items with the same words take the next place, or share the last one.
 */
export function place<Item extends { readonly text: string }>(line: string, items: readonly Item[]): Placed<Item>[] {
  const placed: (Span & { items: Item[] })[] = [];
  const longestFirst = items.toSorted((a, b) => b.text.length - a.text.length);
  for (const item of longestFirst) {
    const start = freeStart(line, item.text, placed);
    if (start !== null) {
      placed.push({ start, end: start + item.text.length, items: [item] });
    } else {
      placed.findLast(({ start, end }) => line.slice(start, end) === item.text)?.items.push(item);
    }
  }
  return placed.sort((a, b) => a.start - b.start);
}

function freeStart(line: string, text: string, taken: readonly Span[]): number | null {
  const free = spansOf(line, text).find(
    ({ start, end }) => !taken.some((span) => start < span.end && span.start < end),
  );
  return free?.start ?? null;
}

/** All places of a text in a line. */
export function spansOf(line: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let start = line.indexOf(text); start >= 0; start = line.indexOf(text, start + 1)) {
    spans.push({ start, end: start + text.length });
  }
  return spans;
}

interface Marks<Target> {
  readonly mentions: readonly (Span & { readonly targets: readonly Target[] })[];
  readonly names: readonly (Span & { readonly target: Target })[];
  readonly corrected: readonly Span[];
}

/** Cuts a line where something begins or ends. The parts together are the line. */
export function cut<Target>(line: string, { mentions, names, corrected }: Marks<Target>): Part<Target>[] {
  const ends = [...mentions, ...names, ...corrected].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...ends, line.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covers = (span: Span) => span.start <= start && end <= span.end;
    const mention = mentions.find(covers);
    const name = names.find(covers);
    return {
      text: line.slice(start, end),
      mention: mention === undefined ? null : { start: mention.start, targets: mention.targets },
      name: name === undefined ? null : { start: name.start, target: name.target },
      isCorrected: corrected.some(covers),
    };
  });
}
