export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** The parameters of a statement that reads a page in an order, forward or backward. */
export function orderParams<Field extends string>(
  { field, direction }: Order<Field>,
  { backward, cursor }: { backward: boolean; cursor: readonly [string | number, string, ...string[]] | null },
) {
  return {
    order: field,
    descending: (direction === 'DESC') !== backward,
    backward,
    afterSort: cursor?.[0] ?? null,
    afterKey: cursor?.[1] ?? null,
  };
}
