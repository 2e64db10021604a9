import type { Dataset } from '../../src/domain/dataset.ts';
import { seededRandom } from '../../src/network/random.ts';
import { occurrencesOf } from '../../src/search/occurrences.ts';
import { parseQuery } from '../../src/search/search-query.ts';
import { wordsOf } from '../../src/search/words.ts';
import { pick } from '../generate/random.ts';
import { type Answer, operation } from './operation.ts';

/**
 * Only questions that ten things answer as they are typed: the typos that we forgive come after those, and no single
 * statement of Cypher finds them. And none with words of mentions: participations are no nodes of the graph, so that the statement of
 * the baseline does not find them.
 */
const page = 10;
const wanted = 800;
const attempts = 8_000;

export const search = operation<{ query: string; words: string[] }>({
  name: 'search',
  about: 'the ten best answers to one or two words of a title, the last one sometimes only begun',
  boundByDatabase: false,
  peerBy: '@cypher',
  questions: (dataset) => {
    const index = indexOf(dataset);
    const vocabulary = [...index.keys()].sort();
    const mentioned = [...new Set(dataset.participations.flatMap(({ mention }) => wordsOf(mention.text)))];
    const random = seededRandom(11);
    const found = new Map<string, { query: string; words: string[] }>();
    for (let attempt = 0; attempt < attempts && found.size < wanted; attempt += 1) {
      const words = wordsOf(pick(random, dataset.fabriques).title);
      const typed = random() < 0.5 ? [pick(random, words)] : [pick(random, words), pick(random, words)];
      const last = typed.pop() ?? '';
      const query = [...typed, random() < 0.5 ? last : last.slice(0, Math.max(4, last.length - 2))].join(' ');
      const question = parseQuery(query);
      if (question === null || answers([...question.words], index, vocabulary) < page) continue;
      if (isMentioned(question.words, mentioned)) continue;
      found.set(query, { query, words: [...question.words] });
    }
    return [...found.values()];
  },
  variables: ({ query }) => ({ query }),
  rows: (data) =>
    data.search.edges.map(({ score, node: { __typename, title, name } }: Answer) => ({
      type: __typename,
      name: title ?? name,
      score: Math.round(score * 1000),
    })),
  peerVariables: ({ words }) => ({ words }),
  peerRows: ({ found }) => found,
});

/** The things that each word stands in. */
function indexOf({ fabriques, territoires, organisations, departements, regions }: Dataset) {
  const index = new Map<string, Set<object>>();
  const things = [
    ...fabriques.map((it) => ({ ...it, type: 'Fabrique' as const })),
    ...territoires.map((it) => ({ ...it, type: 'Territoire' as const })),
    ...organisations.map((it) => ({ ...it, type: 'Organisation' as const })),
    ...departements.map((it) => ({ ...it, type: 'Departement' as const })),
    ...regions.map((it) => ({ ...it, type: 'Region' as const })),
  ];
  for (const thing of things) {
    for (const { word } of occurrencesOf(thing)) {
      const known = index.get(word);
      if (known === undefined) index.set(word, new Set([thing]));
      else known.add(thing);
    }
  }
  return index;
}

/** Whether mentions may have all of these words, the last one perhaps only begun. */
function isMentioned(words: readonly string[], mentioned: readonly string[]): boolean {
  return words.every((word, place) =>
    place < words.length - 1 ? mentioned.includes(word) : mentioned.some((it) => it.startsWith(word)),
  );
}

function answers(
  words: string[],
  index: ReadonlyMap<string, ReadonlySet<object>>,
  vocabulary: readonly string[],
): number {
  const last = words.at(-1) ?? '';
  const begun = new Set(
    vocabulary.filter((word) => word.startsWith(last)).flatMap((word) => [...(index.get(word) ?? [])]),
  );
  const whole = words.slice(0, -1).map((word) => index.get(word) ?? new Set());
  return [...begun].filter((thing) => whole.every((things) => things.has(thing))).length;
}
