import type { Evidence, Participation } from '../../domain/dataset.ts';
import type { EntityKind, EntityReference } from '../../domain/entity-address.ts';
import { type Entity, type Named, noneNamed, ownOf, type Subject } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';

/** A thing of the data set with all that is said of it. Undefined if `reference` names none. */
export function findEntity(index: EntityIndex, reference: EntityReference): Entity | undefined {
  const parts = finders[reference.kind](index, reference.id);
  if (parts === undefined) return undefined;
  const { subject, participations, moreIssues = [], linked } = parts;
  const issuesOf = new Map(participations.map((it) => [it, index.issuesOf(it)]));
  const issueIds = new Set([...[...issuesOf.values()].flat(), ...moreIssues]);
  const isFabrique = subject.kind === 'fabrique';
  return {
    reference,
    subject,
    participations,
    publications: isFabrique ? (index.publicationsOfFabrique.get(subject.record.slug) ?? []) : [],
    issuesOf,
    issues: index.issues(issueIds),
    evidence: evidenceOf(index, subject),
    linked: withoutOwn(withEnds({ ...noneNamed, ...linked }, participations, index), ownOf({ subject })),
  };
}

interface Parts {
  readonly subject: Subject;
  readonly participations: readonly Participation[];
  /** Ids of issues besides those of the participations. */
  readonly moreIssues?: readonly string[];
  /** Without the ends of the participations. */
  readonly linked?: Partial<Named>;
}

const finders: Readonly<Record<EntityKind, (index: EntityIndex, id: string) => Parts | undefined>> = {
  fabrique: (index, slug) => {
    const record = index.fabriques.get(slug);
    if (record === undefined) return undefined;
    return {
      subject: { kind: 'fabrique', record },
      participations: index.participationsOfFabrique.get(slug) ?? [],
      moreIssues: index.issuesOfFabrique(slug),
    };
  },
  territoire: (index, slug) => {
    const record = index.territoires.get(slug);
    if (record === undefined) return undefined;
    const { id, within, departements } = record;
    return {
      subject: { kind: 'territoire', record },
      participations: index.participationsOfTerritoire(id),
      linked: {
        territoires: [...recordsOf(within, index.territoiresById), ...(index.territoiresWithin.get(id) ?? [])],
        departements: recordsOf(departements, index.departements),
      },
    };
  },
  organisation: (index, slug) => {
    const record = index.organisations.get(slug);
    if (record === undefined) return undefined;
    const { parent } = record;
    const above = recordsOf(parent === null ? [] : [parent], index.organisations);
    return {
      subject: { kind: 'organisation', record },
      participations: index.participationsOfOrganisation(slug),
      linked: { organisations: [...above, ...(index.partsOfOrganisation.get(slug) ?? [])] },
    };
  },
  departement: (index, code) => {
    const record = index.departements.get(code);
    if (record === undefined) return undefined;
    const territoires = index.territoiresOfDepartement.get(code) ?? [];
    return {
      subject: { kind: 'departement', record },
      participations: territoires.flatMap(({ id }) => index.participationsOfTerritoire(id)),
      linked: { regions: recordsOf([record.region], index.regions), territoires },
    };
  },
  region: (index, code) => {
    const record = index.regions.get(code);
    if (record === undefined) return undefined;
    const departements = index.departementsOfRegion.get(code) ?? [];
    // A territoire can lie in several départements.
    const territoires = distinct(departements.flatMap((it) => index.territoiresOfDepartement.get(it.code) ?? []));
    return {
      subject: { kind: 'region', record },
      participations: territoires.flatMap(({ id }) => index.participationsOfTerritoire(id)),
      linked: { departements, territoires },
    };
  },
  participation: (index, id) => {
    const record = index.participations.get(id);
    return record && { subject: { kind: 'participation', record }, participations: [record] };
  },
};

/** A département, a région and a participation have none. */
function evidenceOf(index: EntityIndex, { kind, record }: Subject): readonly Evidence[] {
  if (kind === 'fabrique') return index.evidenceOf('FABRIQUE', record.slug);
  if (kind === 'territoire') return index.evidenceOf('TERRITOIRE', record.id);
  return kind === 'organisation' ? index.evidenceOf('ORGANISATION', record.slug) : [];
}

/** Adds the Fabriques and actors of participations. */
function withEnds(linked: Named, participations: readonly Participation[], index: EntityIndex): Named {
  const fabriques = participations.map(({ fabrique }) => fabrique);
  const actors = (isTerritoire: boolean) =>
    participations.flatMap(({ role, actor }) => ((role === 'TERRITOIRE') === isTerritoire ? [actor] : []));
  return {
    ...linked,
    fabriques: recordsOf(fabriques, index.fabriques),
    territoires: [...linked.territoires, ...recordsOf(actors(true), index.territoiresById)],
    organisations: [...linked.organisations, ...recordsOf(actors(false), index.organisations)],
  };
}

/** Each record once, without the record of the thing itself. */
function withoutOwn(linked: Named, own: Named): Named {
  const others = <Item>(items: readonly Item[], left: readonly Item[]) =>
    distinct(items).filter((item) => !left.includes(item));
  return {
    ...linked,
    fabriques: others(linked.fabriques, own.fabriques),
    territoires: others(linked.territoires, own.territoires),
    organisations: others(linked.organisations, own.organisations),
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

function recordsOf<Item>(keys: readonly string[], records: ReadonlyMap<string, Item>): Item[] {
  return keys.flatMap((key) => records.get(key) ?? []);
}
