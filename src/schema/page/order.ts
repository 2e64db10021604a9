import type { ArgBuilder, EnumRef, InputObjectRef } from '@pothos/core';
import { maximumSortValues } from '../../answers/page/order.ts';
import { builder, type Types } from '../builder.ts';

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'The direction of an order. Ties are always broken by name, then id, both ascending.',
  values: {
    ASC: { value: 'ASC', description: 'Ascending: smallest, oldest or first in the alphabet first.' },
    DESC: { value: 'DESC', description: 'Descending: largest, newest or last in the alphabet first.' },
  } as const,
});

interface OrderInputOptions<Field extends string> {
  readonly description: string;
  /** The enum of values to order by. */
  readonly field: EnumRef<Types, Field>;
  /** Default direction. */
  readonly direction: 'ASC' | 'DESC';
}

/** Defines the input type of an order: a value to order by, and a direction. */
export function orderInput<Field extends string>(
  name: string,
  { description, field, direction }: OrderInputOptions<Field>,
) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'The value to order by.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: direction,
        description: 'Ascending or descending.',
      }),
    }),
  });
}

/** The argument of a list that can be ordered by several values. `byDefault`: the order without it, in words. */
export function ordersArg<Order>(arg: ArgBuilder<Types>, order: InputObjectRef<Types, Order>, byDefault: string) {
  return arg({
    type: [order],
    description:
      `By the first value, then by the next one where that is equal. Maximum: ${maximumSortValues} values. A single order needs no list. ` +
      `Default: ${byDefault}.`,
  });
}
