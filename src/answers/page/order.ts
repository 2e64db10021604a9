/** A value to order by, and a direction. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** The order of a list: by each value in turn, then by its unique key. */
export interface ListOrder<Field extends string> {
  readonly by: readonly Order<Field>[];
  readonly keyDirection: 'ASC' | 'DESC';
  /** The same, with the key as a field if it decides alone or descends: the shortest orders with this result. */
  readonly orders: readonly Order<string>[];
}

/**
 * The order that a client requests. Nothing follows the key, since it is unique; a value that comes again changes nothing.
 * `key` is the field that orders by the key. Default: `byDefault`, also for an empty list.
 */
export function parseOrders<Field extends string, Key extends Field>(
  requested: readonly Order<Field>[] | null | undefined,
  key: Key,
  byDefault: Order<NoInfer<Field>>,
): ListOrder<Exclude<Field, Key>> {
  const all = requested == null || requested.length === 0 ? [byDefault] : requested;
  const distinct = all.filter(({ field }, index) => all.findIndex((it) => it.field === field) === index);
  const at = distinct.findIndex(({ field }) => field === key);
  const by = (at === -1 ? distinct : distinct.slice(0, at)) as Order<Exclude<Field, Key>>[];
  const keyDirection = distinct[at]?.direction ?? 'ASC';
  const keyIsNamed = by.length === 0 || keyDirection === 'DESC';
  return { by, keyDirection, orders: keyIsNamed ? [...by, { field: key, direction: keyDirection }] : by };
}

/** The parameters of a statement that reads a page in an order, forward or backward. */
export function orderParams<Field extends string>(
  { by, keyDirection }: ListOrder<Field>,
  { backward, cursor }: { readonly backward: boolean; readonly cursor: readonly [string, string, ...string[]] | null },
) {
  return {
    orders: by.map(({ field, direction }) => ({ field, descending: direction === 'DESC' })),
    keyDescending: (keyDirection === 'DESC') !== backward,
    backward,
    afterSort: cursor?.[0] ?? null,
    afterKey: cursor?.[1] ?? null,
  };
}
