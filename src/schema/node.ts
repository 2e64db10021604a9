import { checkLength } from '../answers/arguments.ts';
import type { Context } from '../answers/context.ts';
import { type GlobalId, nodeTypes, parseGlobalId } from '../answers/global-id.ts';
import { defaultLimits } from '../answers/limits.ts';
import { orNull } from '../answers/loaders/align.ts';
import { Organisation } from './actors/organisation.ts';
import { Territoire } from './actors/territoire.ts';
import { builder } from './builder.ts';
import { Fabrique } from './fabriques/fabrique.ts';
import { Publication } from './fabriques/publication.ts';
import { Departement } from './places/departement.ts';
import { Region } from './places/region.ts';
import { priced } from './price.ts';

const refs = { Fabrique, Territoire, Organisation, Departement, Region, Publication };

/** Loads a node of any type; null when the graph holds none with this id. All nodes of a type share a statement. */
export function loadNode({ type, id }: GlobalId, context: Context): Promise<object | null> {
  return orNull<object>(refs[type].getDataloader(context).load(id));
}

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Any node, by its global id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Global id, as the field "id" of a node gives it.' }) },
    resolve: (_root, { id }, context) => loadNode(parseGlobalId(id, 'id', nodeTypes), context),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description:
      'Nodes by their global ids, in the same order; null, with an error for a malformed id, where there is none.',
    args: { ids: t.arg.idList({ required: true, description: `Global ids, ${defaultLimits.ids} at most.` }) },
    ...priced(({ ids }: { ids: readonly string[] }, limits) => {
      checkLength(ids, limits.ids, 'ids', 'ids');
      return { rows: ids.length };
    }),
    resolve: (_root, { ids }, context) => {
      checkLength(ids, context.limits.ids, 'ids', 'ids');
      // One malformed id is an error in its own place, and spoils no other.
      return ids.map((id, index) => orError(() => loadNode(parseGlobalId(id, `ids.${index}`, nodeTypes), context)));
    },
  }),
);

/** GraphQL takes an error that is given for one that is thrown. At once: what fails is counted before the next field. */
function orError<Value>(give: () => Value): Value | Error {
  try {
    return give();
  } catch (error) {
    return error as Error;
  }
}
