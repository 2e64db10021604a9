import { roles } from '../domain/roles.ts';
import { territoireKinds } from '../domain/territoire-kinds.ts';

/**
 * Items of lists that no argument bounds, at most, for the prices of the fields that give them. The first ones follow from
 * the law or from an enum. The others are maxima of the data, rounded up: test/schema/price.test.ts holds them to the data
 * set of this repository. In larger data a few rows have more (22 Fabriques of one pair among 2,000), while the mean stays
 * at 1.1, so what a request may cost is still far below what it is charged.
 */
export const bounds = {
  regions: 18,
  departements: 101,
  /** Occitanie has 13. */
  departementsOfRegion: 13,
  roles: roles.length,
  territoireKinds: territoireKinds.length,
  /** Groups of a count: the combinations that occur. */
  countGroups: 1_000,

  organisationKinds: 20,
  aliases: 5,
  departementsOfTerritoire: 4,
  regionsOfTerritoire: 3,
  /** Territoires around one: an intercommunalité, a pays, a territoire d’industrie. */
  within: 4,
  contains: 10,
  publications: 5,
  links: 10,
  dataIssues: 100,
  /** Fabriques of a pair of actors. */
  fabriquesTogether: 10,
  /** Actors of two Fabriques. */
  actorsShared: 10,
  communities: 50,
  downloads: 20,
} as const;
