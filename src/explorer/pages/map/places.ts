import type { TerritoireMapQuery } from '../../generated/operations.ts';

/** A département with what took part in it. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly region: { readonly code: string | null; readonly name: string };
  readonly count: number;
  readonly fabriqueCount: number;
}

/** All départements by code, with their numbers; and the number of territoires that lie in none. */
export function placesOf({ departements, byDepartement }: Pick<TerritoireMapQuery, 'departements' | 'byDepartement'>) {
  const groups = new Map((byDepartement ?? []).map((group) => [group.keys[0]?.key ?? null, group]));
  const places = (departements ?? []).flatMap(({ code, name, region }): MapPlace[] => {
    if (code === null) return [];
    const { count = 0, fabriqueCount = 0 } = groups.get(code) ?? {};
    return [{ code, name, region, count, fabriqueCount }];
  });
  return { places, withoutPlace: groups.get(null)?.count ?? 0 };
}
