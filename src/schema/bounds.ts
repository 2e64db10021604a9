import { maximumDimensions } from '../answers/counts/counts.ts';
import { maximumGroups } from '../answers/counts/groups.ts';
import { defaultLimits } from '../answers/limits.ts';
import { drawingLimits } from '../answers/networks/drawing.ts';
import { pathMaximum } from '../answers/paths/paths.ts';
import { diffedLists } from '../answers/releases/changes.ts';
import { maximumCandidates } from '../answers/search/resolution.ts';
import { listMaxima } from '../domain/dataset.ts';
import { layoutLimits } from '../domain/layout-limits.ts';
import { organisationKinds } from '../domain/organisation-kinds.ts';
import { roles } from '../domain/roles.ts';
import { territoireKinds } from '../domain/territoire-kinds.ts';

/**
 * Maximum lengths of lists that no argument limits, for the prices of their fields. The first ones follow from law or from
 * an enum. The others are maxima of the data set of November 2026, rounded up: the tests of prices check them. In larger
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
  organisationKinds: organisationKinds.length,
  /** Groups of a count: combinations of values that occur in the data. */
  countGroups: 1_000,

  aliases: 5,
  /** None in November 2026. A merger of EPCI leaves several. */
  formerCodes: 4,
  /** The source page began in 2018. */
  yearsOfActor: 10,
  departementsOfFabrique: 15,
  regionsOfFabrique: 10,
  departementsOfTerritoire: 4,
  regionsOfTerritoire: 3,
  /** Territoires that contain one, such as an intercommunalité, a pays and a territoire d’industrie. */
  within: 4,
  /** Of official places: reached by the Métropole du Grand Paris, and by a CC in two régions. */
  officialDepartements: 6,
  officialRegions: 2,
  /** Intercommunalités, départements and régions that contain an official place. */
  officialWithin: 7,
  publications: 5,
  links: 10,
  /** Common Fabriques of a pair of actors. */
  fabriquesTogether: 10,
  /** Different distances from one node of a network. */
  distances: 20,
  downloads: 20,
  diffedLists: diffedLists.length,
  /** Fields of an item that differ between two versions: most have one or two. */
  changedFields: 3,
} as const;

/** Why a list cannot be longer than its maximum. */
interface ListMaximum {
  readonly maximum: number;
  /** DATA_SET: the schema of data sets refuses a longer list. CONSTANT: a number in the code, such as that of file formats. */
  readonly because: 'LAW' | 'ENUM' | 'DATA_SET' | 'CONSTANT' | 'ARGUMENT';
}

const byEnum = (maximum: number): ListMaximum => ({ maximum, because: 'ENUM' });
const byLaw = (maximum: number): ListMaximum => ({ maximum, because: 'LAW' });
const byDataSet = (maximum: number): ListMaximum => ({ maximum, because: 'DATA_SET' });
const byConstant = (maximum: number): ListMaximum => ({ maximum, because: 'CONSTANT' });
const byArgument = (maximum: number): ListMaximum => ({ maximum, because: 'ARGUMENT' });

/**
 * The guaranteed maximum of each list that has no pages. A list that is not here must be a connection, or take
 * `first`: otherwise it grows with the data. The prices above are lower where such lengths do not occur.
 */
export const listMaximumOf: Readonly<Record<string, ListMaximum>> = {
  'Actor.aliases': byDataSet(listMaxima.aliases),
  'Actor.roles': byEnum(roles.length),
  // The data set has years from 2000 to 2100.
  'Actor.years': byDataSet(101),
  'Change.fields': byConstant(20),
  'Changes.lists': byConstant(diffedLists.length),
  'CountGroup.keys': byArgument(maximumDimensions),
  'Dataset.downloads': byConstant(bounds.downloads),
  'DatasetCounts.organisationKinds': byEnum(organisationKinds.length),
  'DatasetCounts.participations': byEnum(roles.length),
  'DatasetCounts.territoireKinds': byEnum(territoireKinds.length),
  'Fabrique.departements': byLaw(bounds.departements),
  'Fabrique.links': byDataSet(listMaxima.linksOfFabrique),
  'Fabrique.publications': byDataSet(listMaxima.publicationsOfFabrique),
  'Fabrique.regions': byLaw(bounds.regions),
  'Network.downloads': byConstant(bounds.downloads),
  'NetworkDrawing.edges': byConstant(drawingLimits.edges),
  'NetworkDrawing.nodes': byConstant(drawingLimits.nodes),
  'NetworkEdge.roles': byEnum(roles.length),
  'NetworkLayout.acronyms': byConstant(layoutLimits.nodes),
  'NetworkLayout.kinds': byConstant(layoutLimits.nodes),
  'NetworkLayout.names': byConstant(layoutLimits.nodes),
  'NetworkLayout.nodeTypes': byConstant(layoutLimits.nodes),
  'NetworkLayout.slugs': byConstant(layoutLimits.nodes),
  'NetworkLayout.sources': byConstant(layoutLimits.edges),
  'NetworkLayout.targets': byConstant(layoutLimits.edges),
  'NetworkLayout.values': byConstant(layoutLimits.nodes),
  'NetworkLayout.weights': byConstant(layoutLimits.edges),
  'NetworkLayout.x': byConstant(layoutLimits.nodes),
  'NetworkLayout.y': byConstant(layoutLimits.nodes),
  'NetworkLayout.years': byConstant(layoutLimits.nodes),
  'NetworkNeighbourEdge.roles': byEnum(roles.length),
  'NetworkNode.roles': byEnum(roles.length),
  'OfficialPlace.departements': byLaw(bounds.departements),
  'OfficialPlace.regions': byLaw(bounds.regions),
  // What contains each of at most two intercommunalités, and these.
  'OfficialPlace.territoires': byDataSet(2 + 3 * listMaxima.within),
  // Two intercommunalités at most.
  'OfficialPlace.within': byLaw(2 + bounds.departements + bounds.regions),
  'Path.nodes': byArgument(pathMaximum + 1),
  'Path.steps': byArgument(pathMaximum),
  'Query.counts': byConstant(maximumGroups),
  'Query.departements': byLaw(bounds.departements),
  'Query.nodes': byArgument(defaultLimits.ids),
  'Query.regions': byLaw(bounds.regions),
  'Query.resolve': byArgument(defaultLimits.names),
  'Region.departements': byLaw(bounds.departementsOfRegion),
  'Release.downloads': byConstant(bounds.downloads),
  'Resolution.candidates': byConstant(maximumCandidates),
  'Territoire.departements': byLaw(bounds.departements),
  'Territoire.formerCodes': byDataSet(listMaxima.formerCodes),
  'Territoire.regions': byLaw(bounds.regions),
  'Territoire.within': byDataSet(listMaxima.within),
};
