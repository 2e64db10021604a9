/** The path of a field below an object, as a linked list of response keys. */
export interface FieldPath {
  readonly key: string;
  readonly below: FieldPath | null;
}

/** Cost of a selection for one object. All of it is proportional to the number of objects, unless stated otherwise. */
export interface Amount {
  readonly nodes: number;
  readonly work: number;
  readonly fields: number;
  /** Counted once, however many objects there are. */
  readonly aliases: number;
  readonly analyses: number;
  /** Levels of nested fields. */
  readonly depth: number;
  readonly deepest: FieldPath | null;
  /** Cost of the most expensive field, without the fields below it. */
  readonly highest: number;
  readonly costliest: FieldPath | null;
  /** Work charged once for the enclosing page. Null if no field of the selection reads the page. */
  readonly pageWork: number | null;
  /** Whether a field of the selection needs the analysis of the enclosing network. */
  readonly needsAnalysis: boolean;
}

export const zero: Amount = {
  nodes: 0,
  work: 0,
  fields: 0,
  aliases: 0,
  analyses: 0,
  depth: 0,
  deepest: null,
  highest: 0,
  costliest: null,
  pageWork: null,
  needsAnalysis: false,
};

/** The sum of two amounts: of two fields of one object. */
export function add(one: Amount, other: Amount): Amount {
  return {
    ...maximum(one, other),
    nodes: one.nodes + other.nodes,
    work: one.work + other.work,
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    analyses: one.analyses + other.analyses,
  };
}

/** The maximum of each part of two amounts: of an object that may be of either of two types. */
export function maximum(one: Amount, other: Amount): Amount {
  const deeper = one.depth >= other.depth ? one : other;
  const costlier = one.highest >= other.highest ? one : other;
  return {
    nodes: Math.max(one.nodes, other.nodes),
    work: Math.max(one.work, other.work),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
    analyses: Math.max(one.analyses, other.analyses),
    depth: deeper.depth,
    deepest: deeper.deepest,
    highest: costlier.highest,
    costliest: costlier.costliest,
    pageWork:
      one.pageWork === null
        ? other.pageWork
        : other.pageWork === null
          ? one.pageWork
          : Math.max(one.pageWork, other.pageWork),
    needsAnalysis: one.needsAnalysis || other.needsAnalysis,
  };
}

/** The amount for `rows` objects. Aliases, depth and the work of the enclosing page do not grow with the rows. */
export function multiply(rows: number, amount: Amount): Amount {
  return {
    ...amount,
    nodes: rows * amount.nodes,
    work: rows * amount.work,
    fields: rows * amount.fields,
    analyses: rows * amount.analyses,
    highest: rows * amount.highest,
  };
}

/** A path as text: "fabriques.nodes.similar". Empty for null. */
export function formatPath(path: FieldPath | null): string {
  const keys: string[] = [];
  for (let at = path; at !== null; at = at.below) keys.push(at.key);
  return keys.join('.');
}
