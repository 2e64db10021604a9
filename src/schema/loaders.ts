import DataLoader from 'dataloader';
import type { z } from 'zod';
import type { Role } from '../domain/role.ts';
import type { FamilySize } from '../network/pair.ts';
import { fabriqueCounts, roleCounts } from '../store/queries/actor.ts';
import {
  coOccurrenceCountsOfActors,
  coOccurrenceFamily,
  coOccurrencesOfActors,
  fabriqueSizes,
} from '../store/queries/co-occurrence.ts';
import { fabriqueCount, type fabriqueFilterParams, fabriquesMatching } from '../store/queries/fabrique.ts';
import { departements, territoireCountsOfDepartements, territoiresOfDepartements } from '../store/queries/geography.ts';
import {
  participationCountsOfActors,
  participationCountsOfFabriques,
  participationsOfActors,
  participationsOfFabriques,
} from '../store/queries/participation.ts';
import { linksOfFabriques, publicationsOfFabriques } from '../store/queries/publication.ts';
import { enclosedTerritoires, enclosingTerritoires } from '../store/queries/territoire.ts';
import type { Run } from './context.ts';
import { createListLoader } from './list-loader.ts';
import { createRequestLoader } from './request-loader.ts';
import { similarLoaders } from './similar-loader.ts';

/** The ids of the Fabriques that a question is about; null means all of them. */
export type Scope = readonly string[] | null;

export type FabriqueFilterParams = z.input<z.ZodObject<typeof fabriqueFilterParams>>;
type FamilyQuestion = z.input<typeof coOccurrenceFamily.params>;

interface Slice {
  readonly afterKey: string | null;
  readonly backward: boolean;
  readonly limit: number;
}
interface RoleRequest {
  readonly id: string;
  readonly roles: readonly Role[];
}
interface ScopedRequest extends RoleRequest {
  readonly scope: Scope;
}
export interface CoOccurrenceQuestion extends ScopedRequest {
  readonly roleB: Role;
  readonly minCount: number;
}
/** A limit that cuts nothing. */
export const allRows = 2 ** 31 - 1;

interface CoOccurrenceRequest extends CoOccurrenceQuestion {
  readonly after: { readonly count: number; readonly key: string; readonly role: string } | null;
  readonly limit: number;
}

/**
 * One loader for each question that many nodes of a level ask at once. Participations are one relation with a role, so
 * one loader serves every sibling connection of every parent: a level costs one statement, whatever it shows.
 */
export function createLoaders(run: Run) {
  const limitOf = (requests: readonly { readonly limit: number }[]) => Math.max(...requests.map(({ limit }) => limit));
  const scopeOf = (requests: readonly { readonly scope: Scope }[]) => {
    const scope = requests[0]?.scope ?? null;
    return scope === null ? null : [...scope];
  };

  return {
    ...similarLoaders(run),

    /** The Fabriques under a filter. */
    scope: new DataLoader<FabriqueFilterParams, readonly string[], string>(
      (filters) =>
        Promise.all(filters.map(async (filter) => (await run(fabriquesMatching, filter)).map(({ id }) => id))),
      { cacheKeyFn: (filter) => JSON.stringify(filter) },
    ),

    participationsOfFabrique: createRequestLoader(
      ({ backward }: RoleRequest & Slice) => backward,
      (requests) =>
        run(participationsOfFabriques, {
          requests: requests.map(({ id, roles, afterKey }, index) => ({ index, id, roles: [...roles], afterKey })),
          backward: requests[0]?.backward ?? false,
          limit: limitOf(requests),
        }),
    ),

    participationsOfActor: createRequestLoader(
      ({ backward, scope }: ScopedRequest & Slice) => [backward, scope],
      (requests) =>
        run(participationsOfActors, {
          requests: requests.map(({ id, roles, afterKey }, index) => ({ index, id, roles: [...roles], afterKey })),
          fabriqueIds: scopeOf(requests),
          backward: requests[0]?.backward ?? false,
          limit: limitOf(requests),
        }),
    ),

    participationCountsOfFabrique: createRequestLoader(
      (_: RoleRequest) => null,
      (requests) =>
        run(participationCountsOfFabriques, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
        }),
    ),

    participationCountsOfActor: createRequestLoader(
      ({ scope }: ScopedRequest) => scope,
      (requests) =>
        run(participationCountsOfActors, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
          fabriqueIds: scopeOf(requests),
        }),
    ),

    fabriqueCountsOfActor: createRequestLoader(
      ({ roles, scope }: ScopedRequest) => [roles, scope],
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await run(fabriqueCounts, {
          ids,
          roles: [...(requests[0]?.roles ?? [])],
          fabriqueIds: scopeOf(requests),
        });
        return rows.map(({ id, count }) => ({ request: ids.indexOf(id), count }));
      },
    ),

    coOccurrencesOfActor: createRequestLoader(
      // Whole lists are kept apart, lest a sibling's page of ten be read whole with them.
      ({ roleB, minCount, scope, limit }: CoOccurrenceRequest) => [roleB, minCount, scope, limit === allRows],
      (requests) =>
        run(coOccurrencesOfActors, {
          requests: requests.map(({ id, roles, after }, index) => ({
            index,
            id,
            roles: [...roles],
            afterCount: after?.count ?? null,
            afterB: after?.key ?? null,
            afterRole: after?.role ?? null,
          })),
          roleB: requests[0]?.roleB ?? 'PARTNER',
          fabriqueIds: scopeOf(requests),
          minCount: requests[0]?.minCount ?? 1,
          limit: limitOf(requests),
        }),
    ),

    coOccurrenceCountsOfActor: createRequestLoader(
      ({ roleB, minCount, scope }: CoOccurrenceQuestion) => [roleB, minCount, scope],
      (requests) =>
        run(coOccurrenceCountsOfActors, {
          requests: requests.map(({ id, roles }, index) => ({ index, id, roles: [...roles] })),
          roleB: requests[0]?.roleB ?? 'PARTNER',
          fabriqueIds: scopeOf(requests),
          minCount: requests[0]?.minCount ?? 1,
        }),
    ),

    /** N, the Fabriques under a filter. */
    fabriqueCount: new DataLoader<FabriqueFilterParams, number, string>(
      (filters) => Promise.all(filters.map(async (filter) => (await run(fabriqueCount, filter))[0]?.count ?? 0)),
      { cacheKeyFn: (filter) => JSON.stringify(filter) },
    ),

    /** How many actors can be paired. */
    familySize: new DataLoader<FamilyQuestion, FamilySize, string>(
      (questions) =>
        Promise.all(
          questions.map(async (question) => {
            const [family] = await run(coOccurrenceFamily, question);
            return family ?? { aActors: 0, bActors: 0, both: 0 };
          }),
        ),
      { cacheKeyFn: (question) => JSON.stringify(question) },
    ),

    /** k, the actors of a Fabrique in some roles. */
    fabriqueSize: createRequestLoader(
      ({ roles }: RoleRequest) => roles,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await run(fabriqueSizes, { ids, roles: [...(requests[0]?.roles ?? [])] });
        return rows.map(({ id, size }) => ({ request: ids.indexOf(id), size }));
      },
    ),

    roleCountsOfActor: createRequestLoader(
      ({ scope }: Omit<ScopedRequest, 'roles'>) => scope,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await run(roleCounts, { ids, fabriqueIds: scopeOf(requests) });
        return rows.map(({ id, role, count }) => ({ request: ids.indexOf(id), role, count }));
      },
    ),

    territoiresOfDepartement: createRequestLoader(
      ({ backward }: { readonly code: string } & Slice) => backward,
      (requests) =>
        run(territoiresOfDepartements, {
          requests: requests.map(({ code, afterKey }, index) => ({ index, code, afterKey })),
          backward: requests[0]?.backward ?? false,
          limit: limitOf(requests),
        }),
    ),

    departementsOfRegion: createListLoader(
      (codes) => run(departements, { codes: null, regions: codes }),
      ({ region }) => region,
    ),

    territoiresAround: createListLoader(
      (ids) => run(enclosingTerritoires, { ids }),
      ({ id }) => id,
    ),

    territoiresInside: createListLoader(
      (ids) => run(enclosedTerritoires, { ids }),
      ({ id }) => id,
    ),

    publicationsOfFabrique: createListLoader(
      (ids) => run(publicationsOfFabriques, { ids }),
      ({ fabrique }) => fabrique,
    ),

    linksOfFabrique: createListLoader(
      (ids) => run(linksOfFabriques, { ids }),
      ({ fabrique }) => fabrique,
    ),

    territoireCountOfDepartement: new DataLoader<string, number>(async (codes) => {
      const rows = await run(territoireCountsOfDepartements, { codes: [...codes] });
      const counts = new Map(rows.map(({ code, count }) => [code, count]));
      return codes.map((code) => counts.get(code) ?? 0);
    }),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
