import { fold } from '../../../domain/fold.ts';
import type { NodeKind, PlaceRowFragment, SearchQuery, SearchRowFragment } from '../../generated/operations.ts';
import { enumParameter } from '../../parts/list/parameter.ts';

/** The kinds of nodes that are found by their words, in the order of equally good ones. */
export const nodeGroups = ['fabriques', 'territoires', 'organisations', 'participations'] as const;
export type NodeGroupName = (typeof nodeGroups)[number];

export type GroupName = NodeGroupName | 'lieux';

/** The kind of node of each group. */
export const kindOfGroup: Readonly<Record<NodeGroupName, NodeKind>> = {
  fabriques: 'FABRIQUE',
  territoires: 'TERRITOIRE',
  organisations: 'ORGANISATION',
  participations: 'PARTICIPATION',
};

/** The parameter that shows one kind only: "type=organisations". */
export const groupParameter = enumParameter<GroupName>([...nodeGroups, 'lieux']);

interface NodeGroup {
  readonly name: NodeGroupName;
  readonly total: number;
  readonly rows: readonly SearchRowFragment[];
}

interface PlaceGroup {
  readonly name: 'lieux';
  readonly total: number;
  readonly rows: readonly PlaceRowFragment[];
  /** Where the official data comes from. */
  readonly source: string;
}

export type Group = NodeGroup | PlaceGroup;

/** The groups with results, the best result first. Passages come last: they repeat what the others are named by. */
export function groupsOf(answer: SearchQuery, query: string): readonly Group[] {
  const nodes = nodeGroups.map((name): Group => {
    const { totalCount = 0, edges = [] } = answer[name] ?? {};
    return { name, total: totalCount, rows: edges };
  });
  const { totalCount = 0, edges = [], source = '' } = answer.places ?? {};
  const places: Group = { name: 'lieux', total: totalCount, rows: edges, source };
  return [...nodes, places]
    .filter(({ total }) => total > 0)
    .toSorted((one, other) => rankOf(other, query) - rankOf(one, query));
}

/** Above the highest score of a search. */
const first = 10;

function rankOf(group: Group, query: string): number {
  if (group.name === 'lieux') return isExact(group, query) ? first : 0;
  return group.name === 'participations' ? -1 : (group.rows[0]?.score ?? 0);
}

/** Whether the query is the name or code of a place, with or without its département: then the place is what is meant. */
function isExact({ rows: [best] }: PlaceGroup, query: string): boolean {
  const asked = fold(query.replace(/\([^)]*\)\s*$/, ''));
  return best !== undefined && [best.node.name, best.node.code, best.part?.name ?? ''].some((it) => fold(it) === asked);
}
