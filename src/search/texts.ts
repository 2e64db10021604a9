import { type TerritoireKind, territoireKindTable } from '../domain/territoire-kinds.ts';

/** The fields of a searchable text, the most important first. */
export type Field = 'ACRONYM' | 'NAME' | 'ALIAS' | 'DESCRIPTION' | 'MENTION';

export interface SearchText {
  readonly field: Field;
  /** Exactly as in the data. */
  readonly text: string;
}

/** The properties that hold the names of a node. Entities of the data set and records of the graph both have them. */
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

/** The properties of nodes that a search looks in. */
export type SearchableNode =
  | Exclude<Named, { readonly type: 'Fabrique' }>
  | (Extract<Named, { readonly type: 'Fabrique' }> & { readonly description: string });

/** All that a search finds: nodes, and participations by their words on the source page. */
export type Searchable = SearchableNode | { readonly type: 'Participation'; readonly mention: string };

/** The texts of a node that are searched, the most important first. */
export function textsOf(node: Searchable): SearchText[] {
  if (node.type === 'Participation') return [{ field: 'MENTION', text: node.mention }];
  const names = namesOf(node);
  return node.type === 'Fabrique' ? [...names, { field: 'DESCRIPTION', text: node.description }] : names;
}

/** The names of a node, the most important first. */
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

function named(name: string, code: string | null, aliases: readonly string[]): SearchText[] {
  const codes = [...(code === null ? [] : [code]), ...aliases.filter(isAcronym)];
  const others = aliases.filter((alias) => !isAcronym(alias));
  return [
    ...codes.map((text) => ({ field: 'ACRONYM' as const, text })),
    { field: 'NAME', text: name },
    ...others.map((text) => ({ field: 'ALIAS' as const, text })),
  ];
}

/** Whether a text is one word made mostly of capitals and digits: "CARENE", "AdCF", "m2A"; not "GrandAngoulême". */
export function isAcronym(text: string): boolean {
  const upper = text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return !/\s/.test(text) && upper > 1 && upper > lower;
}

/** Words by which a node is found although its texts do not have them: those of the kind of a territoire. */
export function impliedWords(node: Searchable): string {
  return node.type === 'Territoire' ? (territoireKindTable[node.kind].words ?? '') : '';
}
