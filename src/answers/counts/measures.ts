import { PublicError } from '../../domain/error.ts';
import { roles as allRoles, organisationRoles, type Role } from '../../domain/roles.ts';
import { type CountedNode, type CountParams, countedNodes, type PerItemRow } from '../../store/statements/count.ts';
import { parseRoles } from '../actors/roles.ts';
import type { Optional } from '../arguments.ts';
import type { Run } from '../run.ts';
import { type CountDimension, dimensionParams } from './dimensions.ts';
import { groupId } from './groups.ts';
import { type CountFilters, type CountSubject, subjectStatements } from './subjects.ts';

export type MeasureArguments = { readonly of: CountedNode } & Optional<{ roles: readonly Role[] }>;

/** Of a number over the items of a group. All null if the group has no items. */
export interface CountStatistics {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly average: number | null;
}

/** What one count reads. */
export interface CountRequest {
  readonly of: CountSubject;
  readonly by: readonly CountDimension[];
  readonly filters: CountFilters;
}

/** A measure of all groups, by id. */
type Measured<Value> = Promise<ReadonlyMap<string, Value>>;

/** The measures of all groups of a count. Each runs one statement for all groups, and once for equal arguments. */
export class CountMeasures {
  readonly #run: Run;
  readonly #request: CountRequest;
  readonly #distinct = new Map<string, Measured<number>>();
  readonly #perItem = new Map<string, Measured<CountStatistics>>();

  constructor(run: Run, request: CountRequest) {
    this.#run = run;
    this.#request = request;
  }

  /** The number of distinct nodes of a group. Errors: `BAD_USER_INPUT`. */
  async distinct(id: string, args: MeasureArguments): Promise<number> {
    const { of: subject, filters } = this.#request;
    const measured = await once(this.#distinct, this.#params(args), async (params) => {
      const rows = await subjectStatements[subject].groups(this.#run, filters, params);
      return new Map(rows.map((row) => [groupId(row), row.nodeCount]));
    });
    return measured.get(id) ?? 0;
  }

  /** Statistics of the number of distinct nodes of each item of a group. Errors: `BAD_USER_INPUT`. */
  async perItem(id: string, args: MeasureArguments): Promise<CountStatistics> {
    const { of: subject, filters } = this.#request;
    const { perItem } = subjectStatements[subject];
    if (perItem === null || args.of === subject) throw refusal(subject, args.of);
    const measured = await once(this.#perItem, this.#params(args), async (params) => {
      const rows = await perItem(this.#run, filters, params);
      return new Map(rows.map((row) => [groupId(row), statisticsOf(row)]));
    });
    return measured.get(id) ?? { minimum: null, maximum: null, average: null };
  }

  #params({ of: measured, roles }: MeasureArguments): CountParams {
    const { of: subject, by } = this.#request;
    return { ...dimensionParams(by), measured, roles: rolesBetween(subject, measured, parseRoles(roles)) };
  }
}

function once<Value>(
  read: Map<string, Measured<Value>>,
  params: CountParams,
  measure: (params: CountParams) => Measured<Value>,
): Measured<Value> {
  const key = JSON.stringify(params);
  const known = read.get(key);
  if (known !== undefined) return known;
  const measured = measure(params);
  read.set(key, measured);
  return measured;
}

function statisticsOf({ count, minimum, maximum, total }: PerItemRow): CountStatistics {
  return { minimum, maximum, average: total / count };
}

/**
 * Those of the requested roles that can link a subject to the nodes: roles of organisations if either is an organisation, else
 * TERRITOIRE if either is a territoire. Errors: `BAD_USER_INPUT` if none can, as all numbers would be 0.
 */
function rolesBetween(subject: CountSubject, measured: CountedNode, requested: readonly Role[]): Role[] {
  const kinds = [subject, measured];
  const possible: readonly Role[] = kinds.includes('ORGANISATIONS')
    ? organisationRoles
    : kinds.includes('TERRITOIRES')
      ? ['TERRITOIRE']
      : allRoles;
  const linking = requested.filter((role) => possible.includes(role));
  if (linking.length > 0) return linking;
  const advice = possible.length > 1 ? `Give at least one of ${possible.join(', ')}, or leave` : 'Leave';
  throw new PublicError(
    'BAD_USER_INPUT',
    `roles: None of these links ${subject} to ${measured}. ${advice} it out for all.`,
  );
}

function refusal(subject: CountSubject, measured: CountedNode): PublicError {
  const others = countedNodes.filter((node) => node !== subject);
  const message =
    subject === 'PARTICIPATIONS'
      ? `perItem: A participation has one actor and one Fabrique. Select \`distinct\`, or count ${others.join(', ')} instead.`
      : `perItem.of: ${measured} are the items themselves. Give ${others.join(' or ')}.`;
  return new PublicError('BAD_USER_INPUT', message);
}
