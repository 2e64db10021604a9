import type { Mention, Participation, Publication } from '../../domain/dataset.ts';
import { entityPath } from '../../domain/entity-address.ts';
import { globalParticipationId } from '../../domain/participation-id.ts';
import { quotationUrl } from '../../domain/quotation-url.ts';
import { sourceLineUrl } from '../../domain/source-line.ts';
import type { DatasetFile } from '../dataset-file.ts';
import { evidenceAddress } from '../evidence-address.ts';
import { identifiers, participationKey } from '../triples/identifiers.ts';
import { type Entity, type Named, ownOf } from './entity.ts';

/**
 * One thing as a JSON object. Its records have the keys of the JSON file of the whole data set; what is added to a record comes
 * after them.
 */
export function entityJson(entity: Entity, file: DatasetFile) {
  const { reference, subject, linked, participations, publications, issues, evidence, lastSeen } = entity;
  const { dataset, version, site } = file;
  const { releasedAt, source, official } = dataset;
  const { regions, departements, fabriques, territoires, organisations } = linked;
  const names = namesOf(entity);
  return {
    kind: reference.kind,
    iri: entityIri(entity, file),
    /** Null if the server does not know its own address. */
    page: site === undefined ? null : `${site}${entityPath(reference)}`,
    dataset: { version, releasedAt, source, official },
    /** Null while the data has the thing. Otherwise `dataset` is the last release that had it. */
    lastSeen: lastSeen === undefined ? null : { version: lastSeen.version, date: lastSeen.date },
    record: subject.record,
    participations: participations.map((it) => participationJson(it)),
    publications: publications.map((it) => withUrl(it)),
    dataIssues: issues,
    evidence: evidence.map((it) => ({ ...it, url: evidenceAddress(it, source.url) })),
    linked: {
      regions,
      departements,
      fabriques: fabriques.map(({ slug, title, year }) => ({ slug, title, year })),
      territoires: territoires.map(({ id, slug, name, kind }) => ({ id, slug, name, kind })),
      organisations: organisations.map(({ slug, name, acronym, kind }) => ({ slug, name, acronym, kind })),
    },
  };

  function participationJson(participation: Participation) {
    const { fabrique, actor, role } = participation;
    const { title, year } = names.fabrique(fabrique);
    return {
      ...withUrl(participation),
      id: globalParticipationId(participation),
      fabriqueTitle: title,
      fabriqueYear: year,
      actorName: names.actor(role === 'TERRITOIRE', actor),
      dataIssues: entity.issuesOf.get(participation) ?? [],
    };
  }

  /** Adds the URLs that lead to the words: on the page of this server for this version, and on the source page. */
  function withUrl<Quoting extends Participation | Publication>(record: Quoting) {
    const mention: Mention & { url: string; originalUrl: string } = {
      ...record.mention,
      url: sourceLineUrl(site, version, record.mention.line),
      originalUrl: quotationUrl(source.url, record.mention.text),
    };
    return { ...record, mention };
  }
}

/** The IRI of a thing in the linked data. */
export function entityIri({ subject, reference }: Pick<Entity, 'subject' | 'reference'>, file: DatasetFile): string {
  const ids = identifiers(file);
  const { kind, record } = subject;
  if (kind === 'participation') return ids.of(kind, ...participationKey(record)).value;
  // The IRI of a territoire has its id, its address has the slug.
  return ids.of(kind, kind === 'territoire' ? record.id : reference.id).value;
}

/** Names of the ends of participations. */
function namesOf(entity: Entity) {
  const own = ownOf(entity);
  const { linked } = entity;
  const all = <Key extends keyof Named>(key: Key) => [...own[key], ...linked[key]] as Named[Key][number][];
  const fabriques = new Map(all('fabriques').map((it) => [it.slug, it]));
  const territoires = new Map(all('territoires').map(({ id, name }) => [id, name]));
  const organisations = new Map(all('organisations').map(({ slug, name }) => [slug, name]));
  return {
    fabrique: (slug: string) => found(fabriques.get(slug), slug),
    actor: (isTerritoire: boolean, id: string) => found((isTerritoire ? territoires : organisations).get(id), id),
  };
}

/** Participations refer to records of the data set: the import checks it. */
function found<Value>(value: Value | undefined, key: string): Value {
  if (value === undefined) throw new Error(`The data set refers to ${key}, which it does not contain.`);
  return value;
}
