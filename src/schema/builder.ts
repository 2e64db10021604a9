import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { encodeGlobalId, nodeTypes, parseGlobalId } from '../answers/global-id.ts';
import type { Context } from './context.ts';
import { failurePlugin } from './failure-plugin.ts';
import { nullableRootPlugin } from './nullable-root-plugin.ts';

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    YearMonth: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}

/** `SchemaTypes` with the defaults of Pothos, for signatures of functions outside of fields. */
export type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

/** The only builder. Each module of this folder adds its types to it when it is loaded. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, failurePlugin, nullableRootPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (type, id) => encodeGlobalId(type, String(id)),
    decodeGlobalID: (globalId) => {
      const { type, id } = parseGlobalId(globalId, 'id', nodeTypes);
      return { typename: type, id };
    },
    // node.ts defines Query.node and Query.nodes. In the plugin's version, one malformed id fails the whole list.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'An object with a global id. Query.node returns it by this id.' },
    idFieldOptions: { description: 'Global id: opaque, and unchanged by imports of the data.' },
    pageInfoTypeOptions: { description: 'Position of a page in its list, as the Relay specification defines it.' },
    hasNextPageFieldOptions: { description: 'Whether the list has rows after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has rows before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first row. Null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last row. Null on an empty page.' },
  },
});

builder.queryType({
  description:
    'All queries. The API is read-only: the data comes from an import. A list and the data set are null only if they ' +
    'failed; `errors` then says why, and the other fields have their data.',
});
