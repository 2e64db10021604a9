import {
  type CountParams,
  type CountRow,
  fabriqueGroups,
  organisationGroups,
  type PerItemRow,
  participationGroups,
  perFabrique,
  perOrganisation,
  perTerritoire,
  territoireGroups,
} from '../../store/statements/count.ts';
import { all, type Condition } from '../../store/statements/filter/condition.ts';
import { relations } from '../../store/statements/filter/conditions.ts';
import type { Run } from '../run.ts';

export const countSubjects = ['FABRIQUES', 'TERRITOIRES', 'ORGANISATIONS', 'PARTICIPATIONS'] as const;
export type CountSubject = (typeof countSubjects)[number];

export interface CountFilters {
  readonly fabrique: Condition | null;
  readonly participation: Condition | null;
}

type Read<Row> = (run: Run, filters: CountFilters, params: CountParams) => Promise<readonly Row[]>;

/** The statements of a subject. */
interface SubjectStatements {
  readonly groups: Read<CountRow>;
  /** Null: each item has one node at most. */
  readonly perItem: Read<PerItemRow> | null;
}

export const subjectStatements: Record<CountSubject, SubjectStatements> = {
  FABRIQUES: {
    groups: (run, filters, params) => run(fabriqueGroups.where(ofFabriques(filters)), params),
    perItem: (run, filters, params) => run(perFabrique.where(ofFabriques(filters)), params),
  },
  TERRITOIRES: {
    groups: (run, filters, params) =>
      run(territoireGroups.where({ ...filters }), { filtered: isFiltered(filters), ...params }),
    perItem: (run, filters, params) =>
      run(perTerritoire.where({ ...filters }), { filtered: isFiltered(filters), ...params }),
  },
  ORGANISATIONS: {
    groups: (run, filters, params) =>
      run(organisationGroups.where({ ...filters }), { filtered: isFiltered(filters), ...params }),
    perItem: (run, filters, params) =>
      run(perOrganisation.where({ ...filters }), { filtered: isFiltered(filters), ...params }),
  },
  PARTICIPATIONS: {
    groups: (run, filters, params) => run(participationGroups.where({ ...filters }), params),
    perItem: null,
  },
};

/** A Fabrique passes a filter of participations if one of its own does. */
function ofFabriques({ fabrique, participation }: CountFilters) {
  const tookPart =
    participation === null ? null : relations.fabrique.participations({}, { min: 1, max: null }, participation);
  return { fabrique: all([fabrique, tookPart]) };
}

function isFiltered({ fabrique, participation }: CountFilters): boolean {
  return fabrique !== null || participation !== null;
}
