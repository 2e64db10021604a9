import { checkLength } from '../answers/arguments.ts';
import { nodeTypes, parseGlobalId } from '../answers/global-id.ts';
import { defaultLimits } from '../answers/limits.ts';
import { findNode } from '../answers/nodes.ts';
import { builder } from './builder.ts';
import { priced } from './price.ts';

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description:
      'One node of any type by global id. Null when no such node exists. After a change of a slug or a code, the ids made of the ' +
      'former one still find the node; its `id` is then the present one. A Fabrique, an actor or a participation that left the ' +
      'source page is as in the last release that had it: see `lastSeen`.',
    args: { id: t.arg.id({ required: true, description: 'Global id: the field `id` of a node.' }) },
    resolve: (_root, { id }, context) => findNode(parseGlobalId(id, 'id', nodeTypes), context),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description:
      'Nodes of any type by global ids, in the same order, as `node` finds them. Null where no such node exists; null and an error for a ' +
      'malformed id.',
    args: { ids: t.arg.idList({ required: true, description: `Global ids. Maximum: ${defaultLimits.ids}.` }) },
    ...priced(({ ids }: { ids: readonly string[] }, limits) => {
      checkLength(ids, limits.ids, 'ids', 'ids');
      return { rows: ids.length };
    }),
    resolve: (_root, { ids }, context) => {
      checkLength(ids, context.limits.ids, 'ids', 'ids');
      // A malformed id is an error in its own row; the other rows are answered.
      return ids.map((id, index) => orError(() => findNode(parseGlobalId(id, `ids.${index}`, nodeTypes), context)));
    },
  }),
);

/** GraphQL treats a returned error as a thrown one. Returned at once, so that it is counted before the next field runs. */
function orError<Value>(give: () => Value): Value | Error {
  try {
    return give();
  } catch (error) {
    return error as Error;
  }
}
