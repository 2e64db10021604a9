import { type TerritoireKind, territoireKindTable } from '../domain/territoire-kinds.ts';

/** Where a word was found, from the most telling. */
export type Field = 'ACRONYM' | 'NAME' | 'ALIAS' | 'DESCRIPTION';

export interface SearchText {
  readonly field: Field;
  /** As it stands in the data. */
  readonly text: string;
}

/** What each type of node is called: entities of the data set and records of the graph both have it. */
export type Named =
  | { readonly type: 'Fabrique'; readonly title: string }
  | {
      readonly type: 'Territoire';
      readonly name: string;
      readonly aliases: readonly string[];
      readonly code: string | null;
      readonly kind: TerritoireKind;
    }
  | {
      readonly type: 'Organisation';
      readonly name: string;
      readonly aliases: readonly string[];
      readonly acronym: string | null;
    }
  | { readonly type: 'Departement' | 'Region'; readonly name: string; readonly code: string };

/** What each type of node is found by. */
export type Searchable =
  | Exclude<Named, { readonly type: 'Fabrique' }>
  | (Extract<Named, { readonly type: 'Fabrique' }> & { readonly description: string });

/** The texts of a node, the most telling first. */
export function textsOf(node: Searchable): SearchText[] {
  const names = namesOf(node);
  return node.type === 'Fabrique' ? [...names, { field: 'DESCRIPTION', text: node.description }] : names;
}

/** The names of a node, the most telling first. */
export function namesOf(node: Named): SearchText[] {
  switch (node.type) {
    case 'Fabrique':
      return [{ field: 'NAME', text: node.title }];
    case 'Territoire':
      return named(node.name, node.code, node.aliases);
    case 'Organisation':
      return named(node.name, node.acronym, node.aliases);
    default:
      return named(node.name, node.code, []);
  }
}

function named(name: string, sign: string | null, aliases: readonly string[]): SearchText[] {
  const signs = [...(sign === null ? [] : [sign]), ...aliases.filter(isAcronym)];
  const others = aliases.filter((alias) => !isAcronym(alias));
  return [
    ...signs.map((text) => ({ field: 'ACRONYM' as const, text })),
    { field: 'NAME', text: name },
    ...others.map((text) => ({ field: 'ALIAS' as const, text })),
  ];
}

/** One word, mostly of capitals and digits: "CARENE", "AdCF", "m2A", and not "GrandAngoulême". */
export function isAcronym(text: string): boolean {
  const loud = text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0;
  const quiet = text.match(/\p{Ll}/gu)?.length ?? 0;
  return !/\s/.test(text) && loud > 1 && loud > quiet;
}

/** Words by which a node is found though no text of it has them: names give the kind in letters or in full, as people do. */
export function impliedWords(node: Searchable): string {
  return node.type === 'Territoire' ? (territoireKindTable[node.kind].words ?? '') : '';
}
