import { type Role, roles } from '../../../domain/roles.ts';
import type { TimelineQuery } from '../../generated/operations.ts';

/** What the source page names in one year. */
export interface Year {
  readonly year: number;
  readonly fabriques: number;
  /** Participations by role: an actor of two Fabriques counts twice. */
  readonly participations: Readonly<Record<Role, number>>;
  /** Distinct actors by role: an actor of two Fabriques counts once. */
  readonly actors: Readonly<Record<Role, number>>;
}

/** All years from the first to the last Fabrique, those without a Fabrique included. */
export function yearsOf({ fabriques, participations }: TimelineQuery): readonly Year[] {
  const groups = new Map((fabriques ?? []).map((group) => [Number(group.keys[0]?.key), group]));
  const named = new Map(
    (participations ?? []).map(({ keys: [year, role], count }) => [`${year?.key} ${role?.key}`, count]),
  );
  const known = [...groups.keys()];
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index): Year => {
    const year = first + index;
    const group = groups.get(year);
    return {
      year,
      fabriques: group?.count ?? 0,
      participations: byRole((role) => named.get(`${year} ${role}`) ?? 0),
      actors: {
        TERRITOIRE: group?.territoires ?? 0,
        PARTNER: group?.partners ?? 0,
        COFINANCEUR: group?.cofinanceurs ?? 0,
        ASSOCIATION: group?.associations ?? 0,
      },
    };
  });
}

/** The participations of a year in all roles. */
export const allParticipations = ({ participations }: Year): number =>
  roles.reduce((sum, role) => sum + participations[role], 0);

/** A number per Fabrique, rounded to one decimal; null in a year without a Fabrique. */
export function perFabrique(count: number, fabriques: number): number | null {
  return fabriques === 0 ? null : Math.round((count / fabriques) * 10) / 10;
}

/** The roles that the source page does not name in the first year, with the first year in which it does. */
export function laterRoles(years: readonly Year[]): readonly { readonly role: Role; readonly year: number }[] {
  return roles.flatMap((role) => {
    const first = years.find(({ participations }) => participations[role] > 0);
    return first === undefined || first === years[0] ? [] : [{ role, year: first.year }];
  });
}

function byRole(countOf: (role: Role) => number): Readonly<Record<Role, number>> {
  return Object.fromEntries(roles.map((role) => [role, countOf(role)])) as Record<Role, number>;
}
