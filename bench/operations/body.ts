import { type Answer, operation } from './operation.ts';
import { drawn, pairs, wholeNumbers } from './questions.ts';

export const body = operation<{ slug: string; first: number }>({
  name: 'body',
  about: 'the ten partners that one body works with most',
  boundByDatabase: false,
  peerBy: '@cypher',
  questions: ({ participations, organisations }) => {
    const partners = new Set(participations.filter(({ role }) => role === 'PARTNER').map(({ actor }) => actor));
    const slugs = organisations.map(({ slug }) => slug).filter((slug) => partners.has(slug));
    const sizes = slugs.length < 200 ? wholeNumbers(6, 10) : [10];
    return drawn(pairs(slugs, sizes)).map(([slug, first]) => ({ slug, first }));
  },
  variables: (question) => question,
  rows: ({ organisation: { name, coOccurrences } }) => [
    { name, others: coOccurrences.nodes.map(({ b, ...counts }: Answer) => ({ name: b.name, ...counts })) },
  ],
  peerVariables: (question) => question,
  peerRows: ({ organisations }) => organisations,
});
