import { encodeCursor } from '../../src/answers/page/cursor.ts';
import { pagesOfFabriques } from './list.ts';
import { type Answer, operation } from './operation.ts';

export const nested = operation<{ after: string; first: number }>({
  name: 'nested',
  about: 'a page of 20 Fabriques, each with all of its territoires, partners, cofinanceurs and associations',
  boundByDatabase: false,
  peerBy: 'its own schema',
  questions: ({ fabriques }) => pagesOfFabriques(fabriques),
  variables: ({ after, first }) => ({ after: encodeCursor('fabriques:TITLE:ASC', [after, after]), first }),
  rows: ({ fabriques }) =>
    fabriques.nodes.map(({ territoires, partners, cofinanceurs, associations, ...fabrique }: Answer) => ({
      ...fabrique,
      territoires: territoires.nodes,
      partners: partners.nodes,
      cofinanceurs: cofinanceurs.nodes,
      associations: associations.nodes,
    })),
  peerVariables: (question) => question,
  peerRows: ({ fabriques }) => fabriques,
});
