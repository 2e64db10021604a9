import { encodeGlobalId } from '../../src/answers/global-id.ts';
import { type Answer, operation } from './operation.ts';
import { drawn } from './questions.ts';

export const node = operation<{ type: 'Territoire' | 'Organisation'; id: string }>({
  name: 'node',
  about: 'one territoire or organisation, by its id',
  boundByDatabase: false,
  peerBy: 'its own schema',
  questions: ({ territoires, organisations }) =>
    drawn([
      ...territoires.map(({ id }) => ({ type: 'Territoire' as const, id })),
      ...organisations.map(({ slug }) => ({ type: 'Organisation' as const, id: slug })),
    ]),
  variables: ({ type, id }) => ({ id: encodeGlobalId(type, id) }),
  rows: (data) => [rowOf(data.node)],
  peerOperation: ({ type }) => type,
  peerVariables: ({ id }) => ({ id }),
  peerRows: ({ territoires, organisations }) => (territoires ?? organisations).map(rowOf),
});

const rowOf = ({ __typename, name, slug, code = null, acronym = null }: Answer) => ({
  type: __typename,
  name,
  slug,
  code,
  acronym,
});
