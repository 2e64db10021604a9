import type { CoOccurrence, CoOccurrencePage, PairedActor } from '../../../src/answers/pairs/pair.ts';

const slugOf = async (actor: PairedActor) => (typeof actor === 'function' ? await actor() : actor).slug;

/** A pair in short: "ademe cerema". */
export async function inShort({ a, b }: CoOccurrence): Promise<string> {
  return (await Promise.all([a, b].map(slugOf))).join(' ');
}

/** The pairs of a page, in short. */
export async function pairsOf(page: CoOccurrencePage | Promise<CoOccurrencePage>): Promise<string[]> {
  return Promise.all((await (await page).nodes).map(inShort));
}

/** Reads all pages of a list, and gives its pairs in short. `read` reads the page after a cursor. */
export async function allPairs(read: (after: string | null) => Promise<CoOccurrencePage>): Promise<string[]> {
  const pairs: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await read(after);
    pairs.push(...(await pairsOf(page)));
    const { hasNextPage, endCursor } = await page.pageInfo;
    if (!hasNextPage) return pairs;
    if (endCursor === after) throw new Error('The page after the cursor ends with the same cursor.');
    after = endCursor;
  }
}
