import type { NodeKind, SearchQuery, SearchRowFragment } from '../../generated/operations.ts';
import { enumParameter } from '../../parts/list/parameter.ts';

/** The kinds of results, in the order of equally good ones. */
export const groupNames = [
  'fabriques',
  'territoires',
  'organisations',
  'departements',
  'regions',
  'participations',
] as const;

export type GroupName = (typeof groupNames)[number];

/** The kind of node of each group. */
export const kindOfGroup: Readonly<Record<GroupName, NodeKind>> = {
  fabriques: 'FABRIQUE',
  territoires: 'TERRITOIRE',
  organisations: 'ORGANISATION',
  departements: 'DEPARTEMENT',
  regions: 'REGION',
  participations: 'PARTICIPATION',
};

/** The parameter that shows one kind only: "type=organisations". */
export const groupParameter = enumParameter(groupNames);

export interface Group {
  readonly name: GroupName;
  readonly total: number;
  readonly rows: readonly SearchRowFragment[];
}

/** The groups with results, the best result first. Passages come last: they repeat what the others are named by. */
export function groupsOf(answer: SearchQuery): readonly Group[] {
  return groupNames
    .map((name) => ({ name, total: answer[name]?.totalCount ?? 0, rows: answer[name]?.edges ?? [] }))
    .filter(({ total }) => total > 0)
    .toSorted((one, other) => rank(other) - rank(one));
}

const rank = ({ name, rows: [best] }: Group) => (name === 'participations' ? -1 : (best?.score ?? 0));
