import { type OrganisationRole, organisationRoles, type Role } from '../../domain/roles.ts';
import type { FabriqueReference, OrganisationFacts } from './facts.ts';

/** The roles in the order in which the sentence on a Fabrique counts them. */
export const rolesInOrder: readonly Role[] = ['TERRITOIRE', 'PARTNER', 'ASSOCIATION', 'COFINANCEUR'];

/** Roles that an organisation holds in the same Fabriques. */
export interface RolesHeld {
  readonly roles: readonly OrganisationRole[];
  readonly fabriques: readonly FabriqueReference[];
}

type Participations = OrganisationFacts['participations'];

/** The Fabriques of each role, the role with most Fabriques first; roles held in the same Fabriques are one entry. */
export function rolesHeld(participations: Participations): readonly RolesHeld[] {
  const held: { roles: OrganisationRole[]; fabriques: FabriqueReference[] }[] = [];
  for (const role of byFrequency(participations)) {
    const fabriques = participations.filter((it) => it.role === role).map(({ fabrique }) => fabrique);
    const same = held.find((other) => slugs(other.fabriques) === slugs(fabriques));
    if (same === undefined) held.push({ roles: [role], fabriques });
    else same.roles.push(role);
  }
  return held;
}

/** The role that an organisation has in most Fabriques: whom it meets in it is part of its lead. */
export function mainRole(participations: Participations): OrganisationRole | undefined {
  return byFrequency(participations)[0];
}

/** The Fabriques of all roles, each once. */
export function fabriquesOf(participations: Participations): readonly FabriqueReference[] {
  return [...new Map(participations.map(({ fabrique }) => [fabrique.slug, fabrique])).values()];
}

function byFrequency(participations: Participations): readonly OrganisationRole[] {
  const count = (role: OrganisationRole) => participations.filter((it) => it.role === role).length;
  return organisationRoles.filter((role) => count(role) > 0).sort((a, b) => count(b) - count(a));
}

const slugs = (fabriques: readonly FabriqueReference[]) =>
  fabriques
    .map(({ slug }) => slug)
    .sort()
    .join(' ');
