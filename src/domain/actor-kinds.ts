import { type OrganisationKind, organisationKindTable } from './organisation-kinds.ts';
import { type TerritoireKind, territoireKindTable } from './territoire-kinds.ts';

/** The kinds of all actors: those of territoires, then those of organisations. */
export const actorKindTable = { ...territoireKindTable, ...organisationKindTable };

export type ActorKind = TerritoireKind | OrganisationKind;
export const actorKinds = Object.keys(actorKindTable) as readonly ActorKind[];
