import type { FabriqueStatus } from '../../domain/fabrique-statuses.ts';
import type { OrganisationKind } from '../../domain/organisation-kinds.ts';
import type { OrganisationRole, Role } from '../../domain/roles.ts';
import type { TerritoireKind } from '../../domain/territoire-kinds.ts';

/** What the sentences need to know. All lists are complete unless a comment says otherwise. */

export interface OrganisationReference {
  readonly type: 'organisation';
  readonly slug: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: OrganisationKind;
}

export interface TerritoireReference {
  readonly type: 'territoire';
  readonly slug: string;
  readonly name: string;
  readonly kind: TerritoireKind;
}

export type ActorReference = OrganisationReference | TerritoireReference;

export interface FabriqueReference {
  readonly slug: string;
  readonly title: string;
  readonly year: number;
  readonly status: FabriqueStatus;
}

/** A département or région. */
export interface PlaceReference {
  readonly kind: 'departement' | 'region';
  readonly code: string;
  readonly name: string;
}

/** PROSE: named in the text of the source page only, not in its list. */
export type Origin = 'LABEL' | 'PROSE';

export interface OrganisationFacts {
  readonly organisation: OrganisationReference;
  /** The organisation that it is part of; of a person, the affiliation. */
  readonly parent: OrganisationReference | null;
  /** The organisations and persons that have this one as parent. */
  readonly members: readonly OrganisationReference[];
  readonly participations: readonly {
    readonly role: OrganisationRole;
    readonly origin: Origin;
    readonly fabrique: FabriqueReference;
  }[];
  /**
   * The other organisations that share Fabriques with this one, both in its `mainRole`, with the number of these Fabriques; the
   * most frequent first.
   */
  readonly companions: readonly { readonly organisation: OrganisationReference; readonly count: number }[];
  /** The year of the newest Fabrique of the whole data set. */
  readonly latestYear: number;
}

export interface TerritoireYears {
  readonly territoire: TerritoireReference;
  /** The years of the Fabriques in which it took part. */
  readonly years: readonly number[];
}

export interface TerritoireFacts {
  readonly territoire: TerritoireReference;
  readonly departements: readonly PlaceReference[];
  readonly fabriques: readonly FabriqueReference[];
  /** The territoires around it that took part, nearest first. */
  readonly around: readonly TerritoireYears[];
  /** The territoires within it that took part. */
  readonly within: readonly TerritoireYears[];
  readonly latestYear: number;
}

export interface FabriqueFacts {
  readonly fabrique: FabriqueReference;
  /** The number of actors in each role, and how many of them only the prose names. */
  readonly named: Readonly<Record<Role, { readonly count: number; readonly inProse: number }>>;
}

export interface PlaceFacts {
  readonly place: PlaceReference;
  /** The territoires in it that took part, by name. */
  readonly territoires: readonly TerritoireReference[];
  /** The Fabriques in which they took part, each once. */
  readonly fabriques: readonly FabriqueReference[];
  readonly latestYear: number;
}

/** Who takes part in which Fabrique, in which role. */
export type ClaimFacts = { readonly fabrique: FabriqueReference } & (
  | { readonly actor: TerritoireReference; readonly role: 'TERRITOIRE' }
  | { readonly actor: OrganisationReference; readonly role: OrganisationRole }
);

export type ParticipationFacts = ClaimFacts & {
  readonly origin: Origin;
  readonly mention: { readonly text: string; readonly line: number };
};

/** The shortest paths between two nodes. */
export interface PathsFacts {
  readonly from: ActorReference | FabriqueReference;
  readonly to: ActorReference | FabriqueReference;
  /** Number of paths; of at least as many, if there are more than were counted. */
  readonly count: number;
  readonly hasMore: boolean;
  /** Number of participations of each path. */
  readonly length: number;
}

export interface PairFacts {
  readonly a: ActorReference;
  readonly b: ActorReference;
  /** The Fabriques in which both are named, in any role, each once. */
  readonly fabriques: readonly FabriqueReference[];
}
