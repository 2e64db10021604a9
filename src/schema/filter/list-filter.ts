import type { ArgBuilder, InputObjectRef } from '@pothos/core';
import type { Types } from '../builder.ts';
import { pageArgs } from '../page/connection-type.ts';
import { pricedPage } from '../price.ts';
import { filterWorkOfRow } from './price.ts';

/** The arguments of a list of the nodes that are related to one. `nodes`: what they are, such as "Fabriques". */
export function relatedArgs<Filter>(arg: ArgBuilder<Types>, filter: InputObjectRef<Types, Filter>, nodes: string) {
  return { filter: arg({ type: filter, description: `Only these ${nodes}. Default: all.` }), ...pageArgs(arg) };
}

/** The price of such a list. */
export const pricedRelated = pricedPage(({ filter }: { filter?: unknown }) => ({ work: filterWorkOfRow(filter) }));
