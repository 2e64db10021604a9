import { fabriqueCounts, roleCounts } from '../../store/statements/actor.ts';
import {
  participationCountsOfActors,
  participationCountsOfFabriques,
  participationsOfActors,
  participationsOfFabriques,
} from '../../store/statements/participation.ts';
import type { ActorRecord, FabriqueRecord } from '../../store/statements/records.ts';
import { nestedParams } from './nested-lists.ts';
import type { Reader } from './reader.ts';
import { type ScopedRequest, scopeIds } from './request.ts';
import { createRequestLoader } from './request-loader.ts';
import { byKey, createCountLoader, createPageLoader, type PageLoader, type ParticipationRow } from './role-lists.ts';

/** A row of a list of a Fabrique. */
type ParticipantRow = ParticipationRow & { readonly actor: ActorRecord };

/** A row of a list of an actor. */
type JoinedRow = ParticipationRow & { readonly fabrique: FabriqueRecord };

/** The loaders that other statements can give lists to. */
export interface PageLoaders {
  readonly participationsOfFabrique: PageLoader<ParticipantRow, ActorRecord>;
  readonly participationsOfActor: PageLoader<JoinedRow, FabriqueRecord>;
}

/**
 * Loaders of participations. Fields that show several roles of the same parents share one statement, since all roles are
 * read as one relation.
 */
export function participationLoaders(reader: Reader) {
  const { read } = reader;

  const participationsOfFabrique = createPageLoader<ParticipantRow, ActorRecord>(
    'participationsOfFabrique',
    reader,
    (condition, params) => read(participationsOfFabriques.where({ participation: condition }), params),
    (row, actor) => ({ ...row, actor }),
  );

  const participationsOfActor = createPageLoader<JoinedRow, FabriqueRecord>(
    'participationsOfActor',
    reader,
    async (condition, params, nested) => {
      const query = participationsOfActors.where({ participation: condition });
      const found = await read(query, { ...params, ...nestedParams(nested) });
      return found
        .flatMap(({ fabrique, lists, nested: participants }) => {
          participationsOfFabrique.keep(fabrique.id, nested, participants);
          return lists.map(([id, role, key, participation]) => ({ id, role, key, participation, fabrique }));
        })
        .sort(byKey(params.backward));
    },
    (row, fabrique) => ({ ...row, fabrique }),
  );

  return {
    participationsOfFabrique,
    participationsOfActor,

    participationCountsOfFabrique: createCountLoader(
      'participationCountsOfFabrique',
      reader,
      participationsOfFabrique,
      (condition, params) => read(participationCountsOfFabriques.where({ participation: condition }), params),
    ),

    participationCountsOfActor: createCountLoader(
      'participationCountsOfActor',
      reader,
      participationsOfActor,
      (condition, params) => read(participationCountsOfActors.where({ participation: condition }), params),
    ),

    fabriqueCountsOfActor: createRequestLoader(
      'fabriqueCountsOfActor',
      reader,
      ({ roles, scope }: ScopedRequest) => [roles, scope],
      async (requests) => {
        const [{ roles, scope }] = requests;
        const ids = requests.map(({ id }) => id);
        const rows = await read(fabriqueCounts, { ids, roles: [...roles], fabriqueIds: scopeIds(scope) });
        return rows.map(({ id, count }) => ({ request: ids.indexOf(id), count }));
      },
    ),

    roleCountsOfActor: createRequestLoader(
      'roleCountsOfActor',
      reader,
      ({ scope }: Omit<ScopedRequest, 'roles'>) => scope,
      async (requests) => {
        const ids = requests.map(({ id }) => id);
        const rows = await read(roleCounts, { ids, fabriqueIds: scopeIds(requests[0].scope) });
        return rows.map(({ id, role, count }) => ({ request: ids.indexOf(id), role, count }));
      },
    ),
  };
}
