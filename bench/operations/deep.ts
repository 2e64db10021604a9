import { encodeCursor } from '../../src/answers/page/cursor.ts';
import { pagesOfFabriques } from './list.ts';
import { type Answer, operation } from './operation.ts';

export const deep = operation<{ after: string; first: number }>({
  name: 'deep',
  about: 'three hops: ten Fabriques, five partners of each, the last five Fabriques of those, and their territoires',
  boundByDatabase: false,
  peerBy: 'its own schema',
  questions: ({ fabriques }) => pagesOfFabriques(fabriques, 10),
  variables: ({ after, first }) => ({ after: encodeCursor('fabriques:TITLE:ASC', [after, after]), first }),
  rows: ({ fabriques }) =>
    fabriques.nodes.map(({ title, partners }: Answer) => ({
      title,
      partners: partners.nodes.map(({ name, participations }: Answer) => ({
        name,
        fabriques: participations.nodes.map(({ fabrique }: Answer) => ({
          title: fabrique.title,
          year: fabrique.year,
          territoires: fabrique.territoires.nodes,
        })),
      })),
    })),
  peerVariables: (question) => question,
  peerRows: ({ fabriques }) => fabriques,
});
