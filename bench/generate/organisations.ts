import type { Organisation } from '../../src/domain/dataset.ts';
import { slugify } from '../../src/domain/fold.ts';
import { isAssociation } from './participations.ts';
import { pick, randomOf } from './random.ts';
import { organisationThemes, rivers } from './vocabulary.ts';

const organisationKinds = ["opérateur de l'État", 'association', 'fédération professionnelle', 'ministère'] as const;
const organisationHeads = {
  "opérateur de l'État": 'Agence',
  association: 'Réseau',
  'fédération professionnelle': 'Fédération',
  ministère: 'Direction',
};

export function organisationOf(number: number): Organisation {
  const parent = parentOf(number);
  return {
    slug: organisationSlug(number),
    formerSlugs: [],
    name: organisationName(number),
    acronym: number % 4 === 0 ? `AF${number + 1}` : null,
    kind: isAssociation(number) ? "association d'élus" : organisationKind(number),
    parent: parent === null ? null : organisationSlug(parent),
    aliases: [],
    reviewed: true,
  };
}

/** One organisation in six is a part of the one before it. */
export const parentOf = (number: number) => (number % 6 === 5 ? number - 1 : null);
const organisationKind = (number: number) => pick(randomOf('organisation kind', number), organisationKinds);

export function organisationName(number: number): string {
  const random = randomOf('organisation', number);
  const head = isAssociation(number) ? "Association d'élus" : organisationHeads[organisationKind(number)];
  return `${head} ${pick(random, organisationThemes)} et ${pick(random, organisationThemes)} ${pick(random, rivers)}`;
}

export const organisationSlug = (number: number) => `${slugify(organisationName(number))}-${number + 1}`;
