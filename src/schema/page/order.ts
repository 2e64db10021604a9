import { builder } from '../builder.ts';

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which way a list is ordered. Ties always break by name, then id, both ascending.',
  values: {
    ASC: { value: 'ASC', description: 'The smallest, the oldest or the first in the alphabet comes first.' },
    DESC: { value: 'DESC', description: 'The largest, the newest or the last in the alphabet comes first.' },
  } as const,
});

export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** What a page statement needs to read a list in an order, from one end or the other. */
export function orderParams<Field extends string>(
  { field, direction }: Order<Field>,
  { backward, cursor }: { backward: boolean; cursor: readonly [string | number, string] | null },
) {
  return {
    order: field,
    descending: (direction === 'DESC') !== backward,
    backward,
    afterSort: cursor?.[0] ?? null,
    afterKey: cursor?.[1] ?? null,
  };
}
