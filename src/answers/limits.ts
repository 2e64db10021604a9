/** What one request may ask. 0 turns a limit of the first six off; the others are part of what an argument means. */
export interface Limits {
  /** Nodes and work units that a request may ask, together. A unit is the CPU time of a node: about 10 µs. */
  readonly cost: number;
  /** Fields that may be resolved: those selected, times the rows that they are selected for. */
  readonly fields: number;
  /** Levels of fields in fields. */
  readonly depth: number;
  /** Aliases of an operation, those of a fragment once for each place where it is spread. */
  readonly aliases: number;
  /** Networks of which measures are computed. */
  readonly analyses: number;
  /** Words and signs of a document. */
  readonly tokens: number;
  /** Rows of a page. */
  readonly page: number;
  /** Ids of one argument. */
  readonly ids: number;
  /** Names that `resolve` takes. */
  readonly names: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
}

/** The limits of a server that is left alone in public. */
export const defaultLimits: Limits = Object.freeze({
  cost: 20_000,
  fields: 100_000,
  depth: 15,
  aliases: 100,
  analyses: 3,
  tokens: 4_000,
  page: 100,
  ids: 100,
  names: 100,
  bodyBytes: 100_000,
});
