/** Where a field is in a request: its response keys, from the first on. */
export interface Place {
  readonly key: string;
  readonly below: Place | null;
}

/** What a selection costs for one object that it is asked of: all of it is proportional to the number of such objects. */
export interface Amount {
  readonly nodes: number;
  readonly work: number;
  readonly fields: number;
  readonly aliases: number;
  readonly analyses: number;
  readonly depth: number;
  readonly deepest: Place | null;
  /** What the one field costs that costs most, without those below it. */
  readonly most: number;
  readonly costliest: Place | null;
  /** Work for the page that encloses the selection, once; null when nothing of it reads the page. */
  readonly pageWork: number | null;
  /** Whether something of it needs the analysis of the network that encloses it. */
  readonly measured: boolean;
}

export const nothing: Amount = {
  nodes: 0,
  work: 0,
  fields: 0,
  aliases: 0,
  analyses: 0,
  depth: 0,
  deepest: null,
  most: 0,
  costliest: null,
  pageWork: null,
  measured: false,
};

/** Both amounts: of two fields of one object. */
export function plus(one: Amount, other: Amount): Amount {
  return {
    ...upper(one, other),
    nodes: one.nodes + other.nodes,
    work: one.work + other.work,
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    analyses: one.analyses + other.analyses,
  };
}

/** The greater of each: of an object that is of one type or of the other. */
export function upper(one: Amount, other: Amount): Amount {
  const [deeper, dearer] = [one.depth >= other.depth ? one : other, one.most >= other.most ? one : other];
  return {
    nodes: Math.max(one.nodes, other.nodes),
    work: Math.max(one.work, other.work),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
    analyses: Math.max(one.analyses, other.analyses),
    depth: deeper.depth,
    deepest: deeper.deepest,
    most: dearer.most,
    costliest: dearer.costliest,
    pageWork:
      one.pageWork === null
        ? other.pageWork
        : other.pageWork === null
          ? one.pageWork
          : Math.max(one.pageWork, other.pageWork),
    measured: one.measured || other.measured,
  };
}

/** The amount for so many objects. Aliases are counted by places, however many rows these have. */
export function times(rows: number, amount: Amount): Amount {
  return {
    ...amount,
    nodes: rows * amount.nodes,
    work: rows * amount.work,
    fields: rows * amount.fields,
    analyses: rows * amount.analyses,
    most: rows * amount.most,
  };
}

/** A place in words: "fabriques.nodes.similar". */
export function nameOf(place: Place | null): string {
  const keys: string[] = [];
  for (let at = place; at !== null; at = at.below) keys.push(at.key);
  return keys.join('.');
}
