import { builder } from '../builder.ts';

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'The direction of an order. Ties are always broken by name, then id, both ascending.',
  values: {
    ASC: { value: 'ASC', description: 'Ascending: smallest, oldest or first in the alphabet first.' },
    DESC: { value: 'DESC', description: 'Descending: largest, newest or last in the alphabet first.' },
  } as const,
});
