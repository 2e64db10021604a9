import type { ArgBuilder, FieldMap, InterfaceRef, ObjectRef } from '@pothos/core';
import { defaultLimits } from '../../answers/limits.ts';
import type { ConnectionPage, EdgeWithCursor } from '../../answers/page/connection.ts';
import { defaultPageSize } from '../../answers/page/page.ts';
import { builder, type Types } from '../builder.ts';
import { priced, withItsRow } from '../price.ts';

export type NodeRef<Node> = ObjectRef<Types, Node> | InterfaceRef<Types, Node>;
type FieldsOf<Shape> = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>) => FieldMap;

const sizes = `0 to ${defaultLimits.page}. Default: ${defaultPageSize}.`;

/** `first` and `after`, for lists that are read forward only. */
export const forwardArgs = (arg: ArgBuilder<Types>) => ({
  first: arg.int({ description: `Number of rows from the start of the list, or after a cursor: ${sizes}` }),
  after: arg.string({
    description: 'Cursor of the row before the page. It must come from the same list in the same order.',
  }),
});

/** `first`, for a short list without cursors: the beginning of it. Its price is `pricedFirst`. */
export const firstArg = (arg: ArgBuilder<Types>, defaultValue = 5) =>
  arg.int({ required: true, defaultValue, description: `Maximum number of items: 0 to ${defaultLimits.page}.` });

/** The four arguments of a Relay connection. */
export const pageArgs = (arg: ArgBuilder<Types>) => ({
  ...forwardArgs(arg),
  last: arg.int({ description: `Number of rows from the end of the list, or before a cursor: ${sizes}` }),
  before: arg.string({
    description: 'Cursor of the row after the page. It must come from the same list in the same order.',
  }),
});

export const cursorDescription = 'Opaque position of this row in its list, for `after` and `before`.';

interface ConnectionTypeOptions<Edge, Extra> {
  readonly description: string;
  /** Interfaces of the edge: it inherits their fields and their resolvers. */
  readonly edgeInterfaces?: readonly InterfaceRef<Types, EdgeWithCursor<Edge>>[];
  /** Further fields of each edge. */
  readonly edgeFields?: FieldsOf<Edge>;
  /** Further fields of the connection. */
  readonly connectionFields?: FieldsOf<Extra>;
}

/**
 * Defines a connection and its edge as the Relay specification requires, with `totalCount` and the shortcut `nodes`.
 *
 * `Extra` is what the connection's own further fields need beside the page.
 */
export function connectionType<Node, Edge extends { readonly node: Node } = { readonly node: Node }, Extra = unknown>(
  name: string,
  node: NodeRef<Node>,
  { description, edgeInterfaces = [], edgeFields, connectionFields }: ConnectionTypeOptions<Edge, Extra>,
) {
  type Page = ConnectionPage<Edge> & Extra;
  const edgeRef = builder.objectRef<EdgeWithCursor<Edge>>(`${name}Edge`);
  edgeRef.implement({
    description: `A row of ${name}Connection.`,
    interfaces: edgeInterfaces as [],
    fields: (t) => ({
      cursor: t.string({
        description: cursorDescription,
        resolve: (edge) => edge.cursor(),
      }),
      node: t.field({
        type: node as ObjectRef<Types, Node>,
        description: 'The node of this row.',
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
        description: 'The nodes of this page; a shortcut for `edges { node }`.',
        ...priced({ rows: 'page' }),
        resolve: (page) => page.nodes as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Position of this page in the list.',
        ...priced({ readsPage: true }),
        resolve: (page) => page.pageInfo,
      }),
      totalCount: t.int({
        description: 'Number of rows of the whole list. Counted only when selected.',
        ...priced({ work: 2 }),
        resolve: (page) => page.totalCount(),
      }),
      ...(connectionFields?.(t as never) as FieldMap | undefined),
    }),
  });
  return connectionRef;
}
