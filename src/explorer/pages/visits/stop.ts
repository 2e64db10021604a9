import type { VNode } from 'preact';
import type { Lead } from '../../lead/lead.ts';
import type { PageRequest } from '../../page.ts';
import type { Table } from '../../table.ts';

/** One stop of a guided reading. */
export interface Stop {
  readonly title: string;
  readonly paragraphs: readonly (string | Lead)[];
  /** What may not be concluded. */
  readonly caution: string;
  readonly picture?: VNode | null;
  readonly table?: Table | null;
  /** The pages behind it. `path`: below the language, with parameters. */
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** A guided reading. */
export interface Visit {
  /** In its address. */
  readonly slug: string;
  readonly title: (fabriqueCount: number, language: PageRequest['language']) => string;
  /** One sentence: what it shows. */
  readonly summary: Readonly<Record<PageRequest['language'], string>>;
  readonly read: (request: PageRequest) => Promise<{ readonly stops: readonly Stop[]; readonly fabriqueCount: number }>;
}

/** The number of stops of each reading. */
export const stopCount = 5;

/** The path of a reading, or of one of its stops, below the language. */
export function visitPath(slug: string, stop?: number): string {
  return stop === undefined ? `/visites/${slug}` : `/visites/${slug}/${stop}`;
}
