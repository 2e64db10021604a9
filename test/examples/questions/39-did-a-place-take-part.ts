import type { Question } from './question.ts';

interface Territoire {
  readonly name: string;
  readonly participations: { readonly nodes: readonly { readonly fabrique: { readonly year: number } }[] };
}

interface Place {
  readonly code: string;
  readonly name: string;
  readonly territoire: unknown;
  readonly territoires: readonly Territoire[];
  readonly departements: readonly {
    readonly name: string;
    readonly territoires: { readonly nodes: readonly { readonly name: string; readonly years: readonly number[] }[] };
  }[];
}

/** Montbrison is not on the page. Its CA Loire Forez is (line 49), and the territoire d'industrie of this CA (line 55). */
export const question: Question = {
  read: ({ officialPlaces }) =>
    officialPlaces.nodes.map(({ code, name, territoire, territoires, departements }: Place) => ({
      ...{ code, name, territoire },
      around: territoires.map((it) => [it.name, it.participations.nodes.map(({ fabrique }) => fabrique.year)]),
      departements: departements.map((it) => [it.name, it.territoires.nodes.map((other) => [other.name, other.years])]),
    })),
  answer: [
    {
      ...{ code: '42147', name: 'Montbrison', territoire: null },
      around: [
        ['CA Loire Forez Agglomération (LFA)', [2023]],
        ['Lezoux - Thiers - Ambert - Montbrison', [2023]],
      ],
      departements: [
        [
          'Loire',
          [
            ['Bard', [2020]],
            ['CA Loire Forez Agglomération (LFA)', [2023]],
            ['Lezoux - Thiers - Ambert - Montbrison', [2023]],
          ],
        ],
      ],
    },
  ],
};
