import type { Dataset } from '../../domain/dataset.ts';
import { fold } from '../../domain/fold.ts';
import { groupBy } from '../../domain/group-by.ts';
import { type OrganisationRole, organisationRoles, type Role, roles } from '../../domain/roles.ts';
import type { SearchableNode } from '../../search/texts.ts';
import { historyReader } from './actor-history.ts';
import { known } from './known.ts';
import { orderParticipations } from './participation-list.ts';
import { fabriqueLists, orderLists, organisationLists, territoireLists } from './precomputed-list.ts';

/**
 * Values that rows of one kind take from other kinds: sort keys, counts, positions in lists. Computed before the first row. This
 * is all that an import holds in memory besides the data set: a few words and numbers for each node, and no long texts.
 *
 * Errors: an `Error` when a reference of the data set has no target.
 */
export function graphOutline(dataset: Dataset) {
  const regionOf = new Map(dataset.departements.map((it) => [it.code, it.region]));
  const regionsOf = (departements: readonly string[]) => unique(departements.map((code) => known(regionOf, code)));
  const departementsOf = new Map(dataset.territoires.map((it) => [it.id, it.departements]));
  const ofFabrique = groupBy(dataset.participations, (it) => it.fabrique);
  const ofActor = groupBy(dataset.participations, (it) => it.actor);
  const yearOfFabrique = new Map(dataset.fabriques.map((it) => [it.slug, it.year]));
  const historyOf = historyReader((id) => known(yearOfFabrique, id), ofFabrique);

  const fabriques = dataset.fabriques.map(({ slug, title, year }) => {
    const participations = ofFabrique.get(slug) ?? [];
    const territoires = participations.filter((it) => it.role === 'TERRITOIRE').map((it) => it.actor);
    const organisations = participations.filter((it) => it.role !== 'TERRITOIRE').map((it) => it.actor);
    const partners = participations.filter((it) => it.role === 'PARTNER').map((it) => it.actor);
    const departements = unique(territoires.flatMap((id) => known(departementsOf, id)));
    return {
      id: slug,
      key: sortKey(title, slug),
      year,
      departements,
      regions: regionsOf(departements),
      territoireCount: unique(territoires).length,
      organisationCount: unique(organisations).length,
      partnerCount: unique(partners).length,
    };
  });
  const actor = (id: string, name: string) => {
    const participations = ofActor.get(id) ?? [];
    const fabriques = new Set(participations.map((it) => it.fabrique));
    return {
      id,
      key: sortKey(name, id),
      roles: roles.filter((role) => participations.some((it) => it.role === role)),
      fabriqueCount: fabriques.size,
      ...historyOf(id, fabriques),
    };
  };
  const territoires = dataset.territoires.map(({ id, name, departements }) => ({
    ...actor(id, name),
    regions: regionsOf(departements),
  }));
  const countsOf = (id: string): Record<OrganisationRole, number> => {
    const count = (role: Role) =>
      new Set(ofActor.get(id)?.flatMap((it) => (it.role === role ? [it.fabrique] : []))).size;
    return Object.fromEntries(organisationRoles.map((role) => [role, count(role)])) as Record<OrganisationRole, number>;
  };
  const organisations = dataset.organisations.map(({ slug, name }) => ({
    ...actor(slug, name),
    fabriqueCounts: countsOf(slug),
  }));
  const departements = dataset.departements.map(({ code, name }) => ({ id: code, key: sortKey(name, code) }));
  const regions = dataset.regions.map(({ code, name }) => ({ id: code, key: sortKey(name, code) }));

  return {
    fabriques,
    territoires,
    organisations,
    departements,
    regions,
    ranks: ranksOf({
      Fabrique: fabriques,
      Territoire: territoires,
      Organisation: organisations,
      Departement: departements,
      Region: regions,
    }),
    lists: {
      fabriques: orderLists(fabriques, fabriqueLists),
      territoires: orderLists(territoires, territoireLists),
      organisations: orderLists(organisations, organisationLists),
    },
    participations: orderParticipations(dataset.participations, fabriques, [...territoires, ...organisations]),
  };
}

type Ranks = Readonly<Record<SearchableNode['type'], readonly number[]>>;

/** The rank of each node among all searchable nodes, by key, then by type. One list of ranks for each list of nodes. */
function ranksOf(nodes: Record<SearchableNode['type'], readonly { readonly key: string }[]>): Ranks {
  const types = Object.keys(nodes) as SearchableNode['type'][];
  const all = types.flatMap((type) => nodes[type].map(({ key }, index) => ({ key, type, index })));
  all.sort((one, other) => (one.key < other.key || (one.key === other.key && one.type < other.type) ? -1 : 1));
  const ranks = Object.fromEntries(types.map((type) => [type, [] as number[]])) as Record<
    SearchableNode['type'],
    number[]
  >;
  for (const [rank, { type, index }] of all.entries()) ranks[type][index] = rank;
  return ranks;
}

/** Sorts by the folded name, then by id: a tab sorts before all characters of both. */
export function sortKey(name: string, id: string): string {
  return `${fold(name)}\t${id}`;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
