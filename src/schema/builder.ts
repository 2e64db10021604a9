import SchemaBuilder from '@pothos/core';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from '../answers/context.ts';
import { encodeGlobalId, nodeTypes, parseGlobalId } from '../answers/global-id.ts';
import { failurePlugin } from './failure-plugin.ts';

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string } };
}

/** The types as Pothos completes them, for signatures outside a field. */
export type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

/** The one builder; each module of this folder adds its types to it when it is loaded. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, DataloaderPlugin, failurePlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (type, id) => encodeGlobalId(type, String(id)),
    decodeGlobalID: (globalId) => {
      const { type, id } = parseGlobalId(globalId, 'id', nodeTypes);
      return { typename: type, id };
    },
    // Query.node and Query.nodes are our own (node.ts): the plugin's let one malformed id spoil a whole list.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'Anything that has a global id: it can be asked again with Query.node.' },
    idFieldOptions: { description: 'Global id, opaque, the same at each import of the data.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list, as the Relay specification defines it.' },
    hasNextPageFieldOptions: { description: 'Whether rows follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether rows stand before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first row; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last row; null on an empty page.' },
  },
});

builder.queryType({
  description: 'Everything that can be asked. Nothing can be changed here: the data comes from an import.',
});
