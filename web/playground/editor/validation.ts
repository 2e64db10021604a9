import { linter } from '@codemirror/lint';
import { getSchema } from 'cm6-graphql';
import { faultsOf } from './faults.ts';

/**
 * Validates the query by the schema. Not by the linter of cm6-graphql 0.2.2: its places can lie beyond the end of the document,
 * at which CodeMirror does not end (codemirror/dev#1633).
 */
export const validation = linter(
  ({ state }) => {
    const schema = getSchema(state);
    return schema === undefined ? [] : faultsOf(state.doc.toString(), schema);
  },
  { needsRefresh: ({ startState, state }) => getSchema(startState) !== getSchema(state) },
);
