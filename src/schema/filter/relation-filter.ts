import type { InputObjectRef } from '@pothos/core';
import { builder, type Types } from '../builder.ts';

/** Defines the conditions on related nodes: `TerritoireRelation` with some, every, none and count. */
export function relationFilter<Filter>(
  noun: 'Fabrique' | 'Territoire' | 'Organisation' | 'Participation' | 'Publication',
  plural: string,
  filter: InputObjectRef<Types, Filter>,
) {
  const count = builder.inputType(`${noun}Count`, {
    description: `A condition on a number of ${plural}, each counted once.`,
    fields: (t) => ({
      min: t.int({ description: 'Minimum, included.' }),
      max: t.int({ description: 'Maximum, included.' }),
      filter: t.field({ type: filter, description: `Count only these ${plural}. Default: all.` }),
    }),
  });
  return builder.inputType(`${noun}Relation`, {
    description: `Conditions on related ${plural}. All conditions must hold.`,
    fields: (t) => ({
      some: t.field({ type: filter, description: `At least one of the ${plural} passes.` }),
      every: t.field({ type: filter, description: `All of the ${plural} pass; also when there are none.` }),
      none: t.field({ type: filter, description: `None of the ${plural} passes. \`{}\`: there are none.` }),
      count: t.field({ type: count, description: `The number of ${plural}.` }),
    }),
  });
}
