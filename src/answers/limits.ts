/** Limits of one request. 0 turns off `cost`, `fields`, `depth`, `aliases`, `analyses` and `tokens`. */
export interface Limits {
  /** Nodes plus work units of an operation. A work unit is the CPU time of a node: about 10 µs. */
  readonly cost: number;
  /** Resolved fields of an operation: each selected field counts once per row. */
  readonly fields: number;
  /** Levels of nested fields. */
  readonly depth: number;
  /** Aliases of an operation. The aliases of a fragment count each time that it is spread. */
  readonly aliases: number;
  /** Networks whose measures or communities are computed. */
  readonly analyses: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Rows of a page. */
  readonly page: number;
  /** Ids in one argument. */
  readonly ids: number;
  /** Names in one call of `resolve`. */
  readonly names: number;
  /** Bytes of a request body. */
  readonly bodyBytes: number;
}

/** The limits of a public server. */
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
