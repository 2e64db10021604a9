import { type Answer, operation } from './operation.ts';
import { drawn, pairs, wholeNumbers } from './questions.ts';

export const deep = operation<{ slug: string; first: number }>({
  name: 'deep',
  about:
    'three hops: the partners of one Fabrique, the last ten Fabriques of each, and the territoires of each of those',
  boundByDatabase: false,
  peerBy: 'its own schema',
  questions: ({ fabriques }) =>
    drawn(pairs(fabriques, fabriques.length < 200 ? wholeNumbers(6, 10) : [10])).map(([{ slug }, first]) => ({
      slug,
      first,
    })),
  variables: (question) => question,
  rows: ({ fabrique: { title, partners } }) => [
    {
      title,
      partners: partners.nodes.map(({ name, participations }: Answer) => ({
        name,
        fabriques: participations.nodes.map(({ fabrique }: Answer) => ({
          title: fabrique.title,
          year: fabrique.year,
          territoires: fabrique.territoires.nodes,
        })),
      })),
    },
  ],
  peerVariables: (question) => question,
  peerRows: ({ fabriques }) => fabriques,
});
