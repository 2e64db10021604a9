import { fold } from '../../../src/domain/fold.ts';
import type { PlainGraph } from './graph.ts';
import { participationList } from './lists.ts';

/** What can be found, with all texts under which it is found. */
export interface Findable {
  readonly type: 'Fabrique' | 'Territoire' | 'Organisation' | 'Departement' | 'Region' | 'Participation';
  /** The id within the type. */
  readonly id: string;
  /** By what equal scores are ordered: its folded name and its id, then its type. */
  readonly key: string;
  readonly texts: readonly string[];
}

const kindTexts: Readonly<Record<string, string>> = {
  COMMUNE: 'commune',
  CC: 'CC communauté de communes',
  QPV: 'QPV quartier prioritaire de la politique de la ville',
};

/** All nodes, then all participations, which come last among equal scores: the newest Fabriques first. */
export function findables(graph: PlainGraph): Findable[] {
  const { dataset, actors } = graph;
  const named = (type: Findable['type'], id: string, name: string, others: readonly string[]): Findable => ({
    ...{ type, id, key: `${fold(name)}\t${id}` },
    texts: [name, ...others],
  });
  const codes = new Map(dataset.territoires.map(({ id, code }) => [id, code ?? '']));
  return [
    ...dataset.fabriques.map((it) => named('Fabrique', it.slug, it.title, [it.description])),
    ...actors.map(({ type, id, name, names, kind }) =>
      named(type, id, name, type === 'Territoire' ? [...names, codes.get(id) ?? '', kindTexts[kind] ?? ''] : names),
    ),
    ...dataset.departements.map(({ code, name }) => named('Departement', code, name, [code])),
    ...dataset.regions.map(({ code, name }) => named('Region', code, name, [code])),
    ...participationList(graph, [{ field: 'YEAR', direction: 'DESC' }]).map(({ fabrique, role, actor }, position) => ({
      ...{ type: 'Participation' as const, id: `${fabrique.slug}:${role}:${actor.id}` },
      // Sorts after all names, by position.
      key: `\uffff${String(position).padStart(6, '0')}`,
      texts: [`${actor.id} ${role}`],
    })),
  ];
}

const functionWords = new Set(
  'a au aux d dans de des du en et l la le les n ou par pour qu que qui s sur un une'.split(' '),
);

const wordsOf = (text: string) => fold(text).split(' ');
const telling = (words: readonly string[]) => words.filter((word) => !functionWords.has(word));

/** The words under which a text is found: function words are not, names with hyphens are as one word too. */
function foundUnder(text: string): string[] {
  const compounds = text.split(/\s/).filter((word) => word.includes('-'));
  return [...telling(wordsOf(text)), ...compounds.map((word) => wordsOf(word).join(''))];
}

/** The words that a query asks for; when it has function words alone, the last one, as the beginning of another. */
function askedFor(query: string): string[] {
  const words = telling(wordsOf(query));
  return words.length > 0 ? words : wordsOf(query).slice(-1);
}

/** Whether one typo makes one word of the other: a letter left out, put in or replaced, or two neighbours exchanged. */
export function isOneTypo(typed: string, word: string): boolean {
  if (!/^[a-z]{5,}$/.test(word) || !/^[a-z]+$/.test(typed)) return false;
  const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);
  return [...word, ''].some((_, at) => {
    const exchanged = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    const replaced = typed.length === word.length && without(typed, at) === without(word, at);
    return replaced || without(word, at) === typed || without(typed, at) === word || exchanged === typed;
  });
}

/**
 * Everything that has all words of a query: as they are, with a typo, or, for the last one, begun. Of the given types; without
 * any, of all, but participations only where there is nothing else. If nothing has all words and the last one is the code of a
 * département, the territoires in it that have the others.
 */
export function searchAnswer(
  graph: PlainGraph,
  query: string,
  types: readonly Findable['type'][] | undefined,
): Findable[] {
  const found = allFound(graph, query);
  const wanted = found.filter(({ type }) => types?.includes(type) ?? type !== 'Participation');
  if (wanted.length > 0) return wanted;
  const inside = types?.includes('Territoire') === false ? [] : foundInDepartement(graph, query);
  if (inside.length > 0) return inside;
  return types === undefined ? found : wanted;
}

function foundInDepartement(graph: PlainGraph, query: string): Findable[] {
  const { departements, territoires } = graph.dataset;
  const [, before = '', code = ''] = /^(.*\S) (\d\d)$/.exec(query) ?? [];
  if (!departements.some((it) => it.code === code)) return [];
  const inside = new Set(territoires.filter((it) => it.departements.includes(code)).map(({ id }) => id));
  return allFound(graph, before).filter(({ type, id }) => type === 'Territoire' && inside.has(id));
}

function allFound(graph: PlainGraph, query: string): Findable[] {
  const asked = askedFor(query);
  const last = asked.at(-1) ?? '';
  return findables(graph).filter(({ texts }) =>
    asked.every((typed) =>
      texts
        .flatMap(foundUnder)
        .some((word) => word === typed || (typed === last && word.startsWith(typed)) || isOneTypo(typed, word)),
    ),
  );
}
