/** A shorter form of a statement, for parameters that do not need all of it. */
export interface PlainForm {
  /** The fragments that replace others, by the names of those. */
  readonly fragments: Readonly<Record<string, string>>;
  /** Whether these parameters need no more than this form. */
  suits(params: Readonly<Record<string, unknown>>): boolean;
}

/** Without the lists that a fragment reads, for queries that select none. */
export function withoutLists(fragment: 'participants-of-fabrique' | 'fabriques-of-actor'): PlainForm {
  return {
    fragments: { [fragment]: 'no-lists' },
    suits: ({ nestedRoles }) => Array.isArray(nestedRoles) && nestedRoles.length === 0,
  };
}
