import { roles } from '../domain/roles.ts';
import { territoireKinds } from '../domain/territoire-kinds.ts';

/**
 * Maximum lengths of lists that no argument limits, for the prices of their fields. The first ones follow from law or from
 * an enum. The others are maxima of the data set in this repository, rounded up: the tests of prices check them. In larger
 * data a few lists are longer (22 Fabriques for one pair among 2,000), but the mean length stays at 1.1, so a request still
 * costs far less than it is charged.
 */
export const bounds = {
  regions: 18,
  departements: 101,
  /** Reached by Occitanie. */
  departementsOfRegion: 13,
  roles: roles.length,
  territoireKinds: territoireKinds.length,
  /** Groups of a count: combinations of values that occur in the data. */
  countGroups: 1_000,

  organisationKinds: 20,
  aliases: 5,
  /** The source page began in 2018. */
  yearsOfActor: 10,
  departementsOfTerritoire: 4,
  regionsOfTerritoire: 3,
  /** Territoires that contain one, such as an intercommunalité, a pays and a territoire d’industrie. */
  within: 4,
  contains: 10,
  publications: 5,
  links: 10,
  dataIssues: 100,
  issuesOfParticipation: 5,
  /** Common Fabriques of a pair of actors. */
  fabriquesTogether: 10,
  communities: 50,
  /** Different distances from one node of a network. */
  distances: 20,
  downloads: 20,
} as const;
