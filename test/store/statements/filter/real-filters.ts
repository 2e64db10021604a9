import type { StatementRunner } from '../../../../src/store/engines/graph-store.ts';
import { participationGroups } from '../../../../src/store/statements/count.ts';
import type { Query } from '../../../../src/store/statements/define-query.ts';
import { fabriquesMatching } from '../../../../src/store/statements/fabrique.ts';
import {
  type Condition,
  defined,
  type FilteredNoun,
  type RelatedCondition,
} from '../../../../src/store/statements/filter/condition.ts';
import { relations } from '../../../../src/store/statements/filter/conditions.ts';
import { departementsMatching } from '../../../../src/store/statements/geography.ts';
import { organisationCount } from '../../../../src/store/statements/organisation.ts';
import { territoireCount } from '../../../../src/store/statements/territoire.ts';
import { exampleOf } from './piece-files.ts';

const noDimensions = {
  ...{ byYear: false, byStatus: false, byRole: false, byRegion: false },
  ...{ byDepartement: false, byTerritoireKind: false, byOrganisationKind: false },
  ...{ measured: 'NOTHING', roles: [] },
};

type Rows = readonly Record<string, unknown>[];

/** The rows that pass a condition on a noun, in some statement that can be filtered by it. */
export async function rowsUnder(
  noun: FilteredNoun,
  condition: Condition | null,
  runner: StatementRunner,
): Promise<Rows> {
  const run = (query: Query, params: Record<string, unknown>): Promise<Rows> =>
    query.where({ [noun]: condition }).run(runner, params);
  switch (noun) {
    case 'fabrique':
      return run(fabriquesMatching as unknown as Query, {});
    case 'territoire':
      return run(territoireCount as unknown as Query, {});
    case 'organisation':
      return run(organisationCount as unknown as Query, { roles: ['PARTNER'], minFabriques: 0 });
    case 'departement':
      return run(departementsMatching as unknown as Query, {});
    case 'publication': {
      const some = relations.fabrique.publications({}, { min: 1, max: null }, condition);
      return (await fabriquesMatching.where({ fabrique: some }).run(runner, {})) as Rows;
    }
    default:
      return run(participationGroups as unknown as Query, noDimensions);
  }
}

/** Each condition with the example of its file. */
export async function conditionOf(piece: string, runner: StatementRunner): Promise<Condition> {
  return { is: 'own', piece, params: await exampleOf('_conditions', piece, runner) };
}

/** Each relation with the example of its file, in the four ways in which it can be used. */
export async function relatedOf(relation: string, runner: StatementRunner): Promise<RelatedCondition[]> {
  const params = await exampleOf('_relations', relation, runner);
  const related = { is: 'related', relation, params, where: null } as const;
  return [
    { ...related, min: 1, max: null },
    { ...related, min: null, max: 0 },
    { ...related, min: 2, max: 3 },
  ];
}

export const conditionNames = [...defined.conditions.keys()];
export const relationNames = [...defined.relations.keys()];

/** "fabrique/ids" is about a Fabrique. */
export const nounOf = (name: string): FilteredNoun => name.split('/')[0] as FilteredNoun;
