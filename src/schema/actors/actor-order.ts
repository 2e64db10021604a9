/** The values by which both kinds of actors can be ordered, besides their name and the number of their Fabriques. */
export const actorOrderValues = {
  FIRST_YEAR: {
    value: 'FIRST_YEAR',
    description: 'Year of the first Fabrique in any role. Those that took part in none come last.',
  },
  LAST_YEAR: {
    value: 'LAST_YEAR',
    description: 'Year of the last Fabrique in any role. Those that took part in none come last.',
  },
  YEAR_SPAN: {
    value: 'YEAR_SPAN',
    description: 'The field `yearSpan`. Those that took part in none come last.',
  },
  LONGEST_GAP: {
    value: 'LONGEST_GAP',
    description: 'The field `longestGap`. Those with fewer than two years come last.',
  },
  MET_PARTNER_COUNT: { value: 'MET_PARTNER_COUNT', description: 'The field `metPartnerCount`.' },
  MET_TERRITOIRE_COUNT: { value: 'MET_TERRITOIRE_COUNT', description: 'The field `metTerritoireCount`.' },
} as const;
