import type { z } from 'zod';
import type { Dataset, Mention } from '../domain/dataset.ts';
import { datasetVersion } from '../domain/dataset-version.ts';
import { fold } from '../domain/fold.ts';
import { groupBy } from '../domain/group-by.ts';
import { type OrganisationRole, type Role, roles } from '../domain/role.ts';
import { recordText } from './record-text.ts';
import {
  fabriqueRecord,
  organisationRecord,
  participationRecord,
  publicationRecord,
  searchableRecord,
  territoireRecord,
} from './records.ts';
import { searchIndex } from './search-index.ts';
import { fabriqueLists, orderLists, organisationLists, territoireLists } from './whole-list.ts';

/** Raised when the same data set becomes another graph: a new property, another key. */
const graphFormat = 4;

/**
 * The rows that the statements of `cypher/load/` take: the data set, with what lists, searches and counts need worked
 * out once. Every node and relationship carries the stamp of the import that wrote it, by which the next one finds what
 * is gone, and by which a database with anybody else's data is known.
 */
export function graphRows(dataset: Dataset) {
  const version = datasetVersion(dataset);
  const stamp = `${version}.${graphFormat}`;
  const stamped = <Properties extends object>(properties: Properties) => ({ ...properties, datasetVersion: stamp });
  const recorded = <Properties extends object>(shape: z.ZodType, properties: Properties) =>
    stamped({ ...properties, record: recordText(shape, properties) });

  const fabriqueKeys = new Map(dataset.fabriques.map((it) => [it.slug, sortKey(it.title, it.slug)]));
  const years = new Map(dataset.fabriques.map((it) => [it.slug, it.year]));
  const actorKeys = new Map([
    ...dataset.territoires.map((it) => [it.id, sortKey(it.name, it.id)] as const),
    ...dataset.organisations.map((it) => [it.slug, sortKey(it.name, it.slug)] as const),
  ]);
  const regionOf = new Map(dataset.departements.map((it) => [it.code, it.region]));
  const regionsOf = (departements: readonly string[]) => unique(departements.map((code) => known(regionOf, code)));
  const places = new Map(dataset.territoires.map((it) => [it.id, it.departements]));
  const ofFabrique = groupBy(dataset.participations, (it) => it.fabrique);
  const ofActor = groupBy(dataset.participations, (it) => it.actor);

  const actor = (id: string, name: string, names: readonly (string | null)[]) => {
    const participations = ofActor.get(id) ?? [];
    return {
      id,
      name,
      key: known(actorKeys, id),
      searchText: searchText([name, ...names]),
      roles: roles.filter((role) => participations.some((it) => it.role === role)),
      fabriqueCount: new Set(participations.map((it) => it.fabrique)).size,
    };
  };

  const countsOf = (id: string): Record<OrganisationRole, number> => {
    const count = (role: Role) =>
      new Set(ofActor.get(id)?.flatMap((it) => (it.role === role ? [it.fabrique] : []))).size;
    return { PARTNER: count('PARTNER'), COFINANCEUR: count('COFINANCEUR'), ASSOCIATION: count('ASSOCIATION') };
  };

  const fabriqueRows = dataset.fabriques.map(({ period, links, ...fabrique }, position) => {
    const participations = ofFabrique.get(fabrique.slug) ?? [];
    const territoires = participations.filter((it) => it.role === 'TERRITOIRE').map((it) => it.actor);
    const organisations = participations.filter((it) => it.role !== 'TERRITOIRE').map((it) => it.actor);
    const departements = unique(territoires.flatMap((id) => known(places, id)));
    return recorded(fabriqueRecord, {
      ...fabrique,
      id: fabrique.slug,
      type: 'Fabrique',
      position,
      key: known(fabriqueKeys, fabrique.slug),
      searchText: searchText([fabrique.title, fabrique.description]),
      periodFrom: period?.from ?? null,
      periodTo: period?.to ?? null,
      departements,
      regions: regionsOf(departements),
      territoireCount: unique(territoires).length,
      organisationCount: unique(organisations).length,
    });
  });
  const territoireRows = dataset.territoires.map(({ within, ...territoire }, position) =>
    recorded(territoireRecord, {
      ...territoire,
      ...actor(territoire.id, territoire.name, territoire.aliases),
      type: 'Territoire',
      position,
      regions: regionsOf(territoire.departements),
    }),
  );
  const organisationRows = dataset.organisations.map((organisation, position) =>
    recorded(organisationRecord, {
      ...organisation,
      ...actor(organisation.slug, organisation.name, [organisation.acronym, ...organisation.aliases]),
      type: 'Organisation',
      position,
    }),
  );
  const lists = {
    fabriques: orderLists(fabriqueRows, fabriqueLists),
    territoires: orderLists(territoireRows, territoireLists),
    organisations: orderLists(
      organisationRows.map((it) => ({ ...it, fabriqueCounts: countsOf(it.id) })),
      organisationLists,
    ),
  };

  return {
    version,
    stamp,
    regions: dataset.regions.map(({ code, name }, position) =>
      recorded(searchableRecord, { code, name, position, type: 'Region', key: sortKey(name, code) }),
    ),
    departements: dataset.departements.map(({ code, name, region }, position) => ({
      region,
      properties: recorded(searchableRecord, {
        code,
        name,
        region,
        position,
        type: 'Departement',
        key: sortKey(name, code),
      }),
    })),
    fabriques: fabriqueRows.map((it, index) => ({ ...it, ...lists.fabriques.places[index] })),
    territoires: territoireRows.map((it, index) => ({ ...it, ...lists.territoires.places[index] })),
    organisations: organisationRows.map((it, index) => ({ ...it, ...lists.organisations.places[index] })),
    listPages: Object.values(lists).flatMap(({ pages }) => pages.map(stamped)),
    locatedIn: dataset.territoires.flatMap(({ id, departements }) =>
      departements.map((departement) => stamped({ territoire: id, departement })),
    ),
    within: dataset.territoires.flatMap(({ id, within }) =>
      within.map((outer, distance) => stamped({ inner: id, outer, distance })),
    ),
    partOf: dataset.organisations.flatMap(({ slug, parent }) =>
      parent === null ? [] : [stamped({ child: slug, parent })],
    ),
    participations: (role: Role) =>
      dataset.participations
        .map((participation, position) => ({ ...participation, position }))
        .filter((it) => it.role === role)
        .map(({ fabrique, actor: id, origin, mention, position }) => ({
          actor: id,
          fabrique,
          properties: recorded(participationRecord, {
            role,
            origin,
            position,
            ...mention,
            // Places in the lists of either end: a Fabrique's by role and name, an actor's from the newest.
            actorKey: `${roles.indexOf(role)}\t${known(actorKeys, id)}`,
            fabriqueKey: `${9999 - known(years, fabrique)}\t${known(fabriqueKeys, fabrique)}\t${roles.indexOf(role)}`,
          }),
        })),
    publications: dataset.publications.map(({ slug, title, url, fabrique, mention }, position) => ({
      fabrique,
      properties: recorded(publicationRecord, {
        id: slug,
        slug,
        title,
        url,
        position,
        ...(mention satisfies Mention),
      }),
    })),
    links: dataset.fabriques.flatMap(({ slug, links }) =>
      links.map((link, position) => ({
        fabrique: slug,
        properties: stamped({ id: `${slug}-${position + 1}`, position, ...link }),
      })),
    ),
    dataIssues: dataset.dataIssues.map((issue, position) =>
      stamped({ id: String(position + 1).padStart(6, '0'), ...issue }),
    ),
    index: searchIndex(dataset, stamp),
    dataset: stamped({
      id: 'dataset',
      version,
      releasedAt: dataset.releasedAt,
      ...dataset.source,
      fabriqueCount: dataset.fabriques.length,
      territoireCount: dataset.territoires.length,
      organisationCount: dataset.organisations.length,
      publicationCount: dataset.publications.length,
      dataIssueCount: dataset.dataIssues.length,
    }),
  };
}

export type GraphRows = ReturnType<typeof graphRows>;

/** Names sort by their folded form, then by id; a tab comes before every character of either. */
function sortKey(name: string, id: string): string {
  return `${fold(name)}\t${id}`;
}

/** One folded name a line, so that a search never matches across two of them. */
function searchText(texts: readonly (string | null)[]): string {
  return texts.flatMap((text) => (text === null ? [] : [fold(text)])).join('\n');
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The data set refers to ${String(key)}, which it does not hold.`);
  return value;
}
