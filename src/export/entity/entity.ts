import type {
  DataIssue,
  Departement,
  Evidence,
  Fabrique,
  Organisation,
  Participation,
  Publication,
  Region,
  Territoire,
} from '../../domain/dataset.ts';
import type { EntityKind, EntityReference } from '../../domain/entity-address.ts';
import type { DatasetPart } from '../dataset-part.ts';

/** The records of each kind of thing. */
interface Records {
  readonly fabrique: Fabrique;
  readonly territoire: Territoire;
  readonly organisation: Organisation;
  readonly departement: Departement;
  readonly region: Region;
  readonly participation: Participation;
}

/** The record of a thing, with its kind. */
export type Subject = {
  readonly [Kind in EntityKind]: { readonly kind: Kind; readonly record: Records[Kind] };
}[EntityKind];

/** The records of things that have names. */
export type Named = DatasetPart<'regions' | 'departements' | 'fabriques' | 'territoires' | 'organisations'>;

export const noneNamed: Named = { regions: [], departements: [], fabriques: [], territoires: [], organisations: [] };

/** One thing, with all that the data set says of it. */
export interface Entity {
  readonly reference: EntityReference;
  readonly subject: Subject;
  /**
   * Its participations. Those of a département or a région are those of the territoires that lie at least partly in it. Of a
   * participation: itself.
   */
  readonly participations: readonly Participation[];
  /** The publications of a Fabrique. */
  readonly publications: readonly Publication[];
  /** Ids of the data issues of each participation. */
  readonly issuesOf: ReadonlyMap<Participation, readonly string[]>;
  /** All of these issues, and of a Fabrique all others of its block, in the order of the page. */
  readonly issues: readonly DataIssue[];
  /** Evidence for the values of its record. */
  readonly evidence: readonly Evidence[];
  /** What its record and its participations refer to, and what refers to it; not the thing itself. */
  readonly linked: Named;
  /** Of a thing that left: the last release that had it, of which this is the data. */
  readonly lastSeen?: LastSeen;
}

interface LastSeen {
  readonly version: string;
  readonly date: string;
}

/** The record as the only one in the lists of things with names. A participation has no name. */
export function ownOf({ subject }: Pick<Entity, 'subject'>): Named {
  switch (subject.kind) {
    case 'fabrique':
      return { ...noneNamed, fabriques: [subject.record] };
    case 'territoire':
      return { ...noneNamed, territoires: [subject.record] };
    case 'organisation':
      return { ...noneNamed, organisations: [subject.record] };
    case 'departement':
      return { ...noneNamed, departements: [subject.record] };
    case 'region':
      return { ...noneNamed, regions: [subject.record] };
    case 'participation':
      return noneNamed;
  }
}

/** Whether it is a natural person, or a participation of one: search engines should not list it. */
export function isOfPerson({ subject, linked }: Entity): boolean {
  if (subject.kind === 'organisation') return isPerson(subject.record);
  return subject.kind === 'participation' && linked.organisations.some(isPerson);
}

export function isPerson({ kind }: Organisation): boolean {
  return kind === 'personne';
}
