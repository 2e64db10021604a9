import type { ArgBuilder, FieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import { defaultLimits } from '../../answers/limits.ts';
import type { ConnectionPage, EdgeWithCursor } from '../../answers/page/connection.ts';
import { defaultPageSize } from '../../answers/page/page.ts';
import { builder, type Types } from '../builder.ts';
import { priced, withItsRow } from '../price.ts';

/** A type that is loaded by id gives either the id or the node. */
export type NodeRef<Node> = ObjectRef<Types, Node | string, Node> | ObjectRef<Types, Node> | InterfaceRef<Types, Node>;
type FieldsOf<Shape> = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>) => FieldMap;

/** `first` and `after`, for lists that are read forward only. */
export const forwardArgs = (arg: ArgBuilder<Types>) => ({
  first: arg.int({
    description: `How many rows, from the start or after a cursor: 0 to ${defaultLimits.page}, ${defaultPageSize} when left out.`,
  }),
  after: arg.string({ description: 'Cursor of the row after which the page starts, from the same list and order.' }),
});

/** The four arguments of a Relay connection. */
export const pageArgs = (arg: ArgBuilder<Types>) => ({
  ...forwardArgs(arg),
  last: arg.int({
    description: `How many rows, from the end or before a cursor: 0 to ${defaultLimits.page}, ${defaultPageSize} when left out.`,
  }),
  before: arg.string({ description: 'Cursor of the row before which the page ends, from the same list and order.' }),
});

interface ConnectionTypeOptions<Edge, Extra> {
  readonly description: string;
  /** Further fields of each edge. */
  readonly edgeFields?: FieldsOf<Edge>;
  /** Further fields of the connection. */
  readonly connectionFields?: FieldsOf<Extra>;
}

/**
 * Defines a connection and its edge as the Relay specification asks, with `nodes` as a shortcut and `totalCount`.
 *
 * `Extra` is what the connection's own further fields need beside the page.
 */
export function connectionType<Node, Edge extends { readonly node: Node } = { readonly node: Node }, Extra = unknown>(
  name: string,
  node: NodeRef<Node>,
  { description, edgeFields, connectionFields }: ConnectionTypeOptions<Edge, Extra>,
) {
  type Page = ConnectionPage<Edge> & Extra;
  const edgeRef = builder.objectRef<EdgeWithCursor<Edge>>(`${name}Edge`);
  edgeRef.implement({
    description: `A row of a ${name}Connection.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Where this row stands in the list; opaque.', resolve: (edge) => edge.cursor() }),
      node: t.field({
        type: node as ObjectRef<Types, Node>,
        description: 'What stands in this row.',
        ...priced(withItsRow),
        resolve: (edge) => edge.node as never,
      }),
      ...(edgeFields?.(t as never) as FieldMap | undefined),
    }),
  });

  const connectionRef = builder.objectRef<Page>(`${name}Connection`);
  connectionRef.implement({
    description,
    fields: (t) => ({
      edges: t.field({
        type: [edgeRef],
        description: 'The rows of this page.',
        ...priced({ rows: 'page' }),
        resolve: (page) => page.edges,
      }),
      nodes: t.field({
        type: [node as ObjectRef<Types, Node>],
        description: 'What stands in the rows, without cursors: a shortcut for edges { node }.',
        ...priced({ rows: 'page' }),
        resolve: (page) => page.nodes as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where this page stands in the list.',
        ...priced({ readsPage: true }),
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        description: 'How many rows the whole list has; counted only when asked.',
        ...priced({ work: 2 }),
        resolve: (page) => page.totalCount(),
      }),
      ...(connectionFields?.(t as never) as FieldMap | undefined),
    }),
  });
  return connectionRef;
}
