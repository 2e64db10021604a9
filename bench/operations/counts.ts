import { type Answer, operation } from './operation.ts';
import { drawn, pairs, wholeNumbers } from './questions.ts';

export const counts = operation<{ region: string; from: number; to: number }>({
  name: 'counts',
  about: 'the participations of the Fabriques of one région and some years, by year and role',
  boundByDatabase: false,
  peerBy: '@cypher',
  questions: ({ fabriques, regions }) => {
    const years = fabriques.map(({ year }) => year);
    const all = wholeNumbers(Math.min(...new Set(years)), Math.max(...new Set(years)));
    const spans = pairs(all, all).filter(([from, to]) => from <= to);
    return drawn(pairs(regions, spans)).map(([{ code }, [from, to]]) => ({ region: code, from, to }));
  },
  variables: (question) => question,
  rows: (data) =>
    data.counts.map(({ keys: [year, role], count }: Answer) => ({ year: Number(year.key), role: role.key, count })),
  peerVariables: (question) => question,
  peerRows: ({ participationCounts }) => participationCounts,
});
