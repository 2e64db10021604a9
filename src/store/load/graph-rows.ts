import { dataIssueNatureOf } from '../../domain/data-issue-natures.ts';
import type { Dataset, Evidence, Mention } from '../../domain/dataset.ts';
import { datasetVersion } from '../../domain/dataset-version.ts';
import { issuesOfMentions } from '../../domain/mention-issues.ts';
import { organisationKindOf } from '../../domain/organisation-kinds.ts';
import { type Role, roles } from '../../domain/roles.ts';
import { firstParticipationRank, occurrencesOf } from '../../search/occurrences.ts';
import type { SearchableNode } from '../../search/texts.ts';
import { findableWords, wordList } from '../../search/words.ts';
import { recordWriter } from '../statements/record-text.ts';
import {
  fabriqueRecord,
  organisationRecord,
  participationRecord,
  publicationRecord,
  searchableRecord,
  territoireRecord,
} from '../statements/records.ts';
import { linkIds } from './entry-ids.ts';
import { graphOutline, sortKey } from './graph-outline.ts';
import { known } from './known.ts';
import { mentionWords } from './mention-words.ts';
import { frequentPairs, pairPages } from './pair-list.ts';
import { all, each, eachOf, joined, rowsOf } from './rows.ts';
import { searchIndex, type WordsByType } from './search-index.ts';

/** Must be increased when the same data set makes a different graph, for example with a new property or key. */
const graphFormat = 12;

const writers = {
  searchable: recordWriter(searchableRecord),
  fabrique: recordWriter(fabriqueRecord),
  territoire: recordWriter(territoireRecord),
  organisation: recordWriter(organisationRecord),
  participation: recordWriter(participationRecord),
  publication: recordWriter(publicationRecord),
};

/**
 * The rows for the statements of `cypher/load/`: the data set, with precomputed values for lists, searches and counts.
 *
 * `stamp` (version.format) is written to every node and relationship. It tells which data set a graph holds, and a node
 * without a stamp is not ours. `bundled`: whether a release of this program contains the data set.
 */
export function graphRows(dataset: Dataset, bundled = false) {
  const version = datasetVersion(dataset);
  const stamp = `${version}.${graphFormat}`;

  const outline = graphOutline(dataset);
  const { ranks, lists } = outline;
  const fabriqueOf = new Map(outline.fabriques.map((it) => [it.id, it]));
  const actorOf = new Map([...outline.territoires, ...outline.organisations].map((it) => [it.id, it]));
  const wordsOfMention = mentionWords();

  const ranked = <Entity>(
    entities: readonly Entity[],
    entityRanks: readonly number[],
    nodeOf: (entity: Entity) => SearchableNode,
  ) =>
    each(entities, (entity, position) => ({
      rank: at(entityRanks, position),
      words: occurrencesOf(nodeOf(entity)),
    }));
  const searchable: WordsByType = {
    Fabrique: ranked(dataset.fabriques, ranks.Fabrique, (it) => ({ ...it, type: 'Fabrique' })),
    Territoire: ranked(dataset.territoires, ranks.Territoire, (it) => ({ ...it, type: 'Territoire' })),
    Organisation: ranked(dataset.organisations, ranks.Organisation, (it) => ({ ...it, type: 'Organisation' })),
    Departement: ranked(dataset.departements, ranks.Departement, (it) => ({ ...it, type: 'Departement' })),
    Region: ranked(dataset.regions, ranks.Region, (it) => ({ ...it, type: 'Region' })),
    Participation: each(dataset.participations, ({ mention }, position) => ({
      rank: firstParticipationRank + (outline.participations.positions[position] as number),
      words: wordsOfMention(mention.text).occurrences,
    })),
  };

  const issuesOfParticipations = issuesOfMentions(dataset.participations, dataset.dataIssues);
  const issuesOfPublications = issuesOfMentions(dataset.publications, dataset.dataIssues);

  return {
    version,
    stamp,
    regions: each(dataset.regions, ({ code, name }, position) => {
      const { key } = at(outline.regions, position);
      return recorded(writers.searchable, {
        code,
        name,
        position,
        type: 'Region',
        key,
        rank: at(ranks.Region, position),
      });
    }),
    departements: each(dataset.departements, ({ code, name, region }, position) =>
      recorded(writers.searchable, {
        code,
        name,
        region,
        position,
        type: 'Departement',
        key: at(outline.departements, position).key,
        rank: at(ranks.Departement, position),
      }),
    ),
    fabriques: each(dataset.fabriques, ({ period, links, ...fabrique }, position) =>
      recorded(writers.fabrique, {
        ...fabrique,
        ...at(outline.fabriques, position),
        type: 'Fabrique',
        position,
        rank: at(ranks.Fabrique, position),
        searchText: wordsOfNode({ ...fabrique, type: 'Fabrique' }),
        months: period === null ? null : monthsOf(period),
        periodFrom: period?.from ?? null,
        periodTo: period?.to ?? null,
        ...lists.fabriques.propertiesOf(position),
      }),
    ),
    territoires: each(dataset.territoires, ({ within, arrondissement, epci, ...territoire }, position) =>
      recorded(writers.territoire, {
        ...territoire,
        arrondissementCode: arrondissement?.code ?? null,
        arrondissementName: arrondissement?.name ?? null,
        epciCode: epci?.code ?? null,
        epciName: epci?.name ?? null,
        epciKind: epci?.kind ?? null,
        ...at(outline.territoires, position),
        type: 'Territoire',
        position,
        rank: at(ranks.Territoire, position),
        searchText: wordsOfNode({ ...territoire, type: 'Territoire' }),
        ...lists.territoires.propertiesOf(position),
      }),
    ),
    organisations: each(dataset.organisations, (organisation, position) => {
      const { fabriqueCounts, ...outlined } = at(outline.organisations, position);
      return recorded(writers.organisation, {
        ...organisation,
        ...outlined,
        kind: organisationKindOf(organisation.kind),
        type: 'Organisation',
        position,
        rank: at(ranks.Organisation, position),
        searchText: wordsOfNode({ ...organisation, type: 'Organisation' }),
        ...lists.organisations.propertiesOf(position),
      });
    }),
    listPages: joined(all(Object.values(lists).flatMap(({ pages }) => pages)), outline.participations.pages),
    pairPages: all(pairPages(frequentPairs(dataset, (id) => known(actorOf, id).key))),
    locatedIn: eachOf(
      dataset.territoires,
      ({ departements }) => departements,
      ({ id }, departement) => ({ territoire: id, departement }),
    ),
    within: eachOf(
      dataset.territoires,
      ({ within }) => within,
      ({ id }, outer, distance) => ({ inner: id, outer, distance }),
    ),
    partOf: eachOf(
      dataset.organisations,
      ({ parent }) => (parent === null ? [] : [parent]),
      ({ slug }, parent) => ({ child: slug, parent }),
    ),
    participations: (role: Role) =>
      eachOf(
        dataset.participations,
        (participation) => (participation.role === role ? [participation] : []),
        (_, { fabrique: of, actor: id, origin, mention }, __, position) => {
          const fabrique = known(fabriqueOf, of);
          return recorded(writers.participation, {
            actor: id,
            fabrique: of,
            role,
            origin,
            position,
            ...mention,
            issues: issuesOfParticipations.get(position),
            listPosition: outline.participations.positions[position] as number,
            searchText: wordsOfMention(mention.text).list,
            // Sort keys: participations of a Fabrique by role, then name; those of an actor by year, newest first.
            actorKey: `${roles.indexOf(role)}\t${known(actorOf, id).key}`,
            fabriqueKey: `${9999 - fabrique.year}\t${fabrique.key}\t${roles.indexOf(role)}`,
          });
        },
      ),
    publications: each(dataset.publications, ({ slug, mention, ...publication }, position) =>
      recorded(writers.publication, {
        ...publication,
        id: slug,
        key: sortKey(publication.title, slug),
        position,
        ...(mention satisfies Mention),
        issues: issuesOfPublications.get(position),
        searchText: wordsOfText(publication.title),
      }),
    ),
    links: eachOf(
      dataset.fabriques,
      ({ links }) => links,
      (fabrique, link, position) => ({
        fabrique: fabrique.slug,
        id: at(linkIds(fabrique), position),
        position,
        ...link,
      }),
    ),
    dataIssues: each(dataset.dataIssues, (issue, position) => ({
      ...issue,
      nature: dataIssueNatureOf(issue.nature),
      position,
    })),
    evidence: (of: Evidence['subjectType']) =>
      eachOf(
        dataset.evidence,
        (evidence) => (evidence.subjectType === of ? [evidence] : []),
        (_, evidence, __, position) => ({ ...evidence, position }),
      ),
    terms: rowsOf(null, () => searchIndex(searchable)),
    dataset: {
      id: 'dataset',
      datasetVersion: stamp,
      version,
      releasedAt: dataset.releasedAt,
      bundled,
      ...dataset.source,
      officialPackage: dataset.official.package,
      officialGeographyYear: dataset.official.geographyYear,
      officialPopulationYear: dataset.official.populationYear,
      fabriqueCount: dataset.fabriques.length,
      territoireCount: dataset.territoires.length,
      organisationCount: dataset.organisations.length,
      publicationCount: dataset.publications.length,
      dataIssueCount: dataset.dataIssues.length,
    },
  };
}

export type GraphRows = ReturnType<typeof graphRows>;

function recorded<Properties extends object>(write: (properties: object) => string, properties: Properties) {
  return { ...properties, record: write(properties) };
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index] as Item;
}

/** The words by which a search finds a node, for filters by text. */
function wordsOfNode(node: SearchableNode): string {
  return wordList(occurrencesOf(node).map(({ word }) => word));
}

/** The words of one text, for filters by text. */
function wordsOfText(text: string): string {
  return wordList(findableWords(text).map(({ text: word }) => word));
}

/** The number of months of a period; both ends are included. */
function monthsOf({ from, to }: { readonly from: string; readonly to: string }): number {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return number(to) - number(from) + 1;
}
