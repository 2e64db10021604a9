import type { GraphParams, GraphValue } from '../../engines/graph-store.ts';
import { type Condition, defined, type FilteredNoun, type RelatedCondition } from './condition.ts';
import { type PieceFolder, readPiece } from './piece.ts';

/** The variable of each noun that is bound. */
type Variables = Readonly<Partial<Record<FilteredNoun, string>>>;

/** A condition with the variables that it is about. */
interface Conjunct<Kind extends Condition = Condition> {
  readonly condition: Kind;
  readonly variables: Variables;
}

/**
 * Compiles the conditions of one statement, each into clauses that follow a MATCH and retain the rows that pass. `carried`: the
 * variables of the statement that are needed afterwards; those of nouns have their names. Values are always parameters, so the
 * text depends on the shape of a condition only.
 *
 * A condition on the row itself becomes a WHERE, and so does a relation whose nodes have only conditions on themselves: an EXISTS,
 * which ends at the first node. A relation to at least one node with deeper conditions becomes a MATCH and a WITH DISTINCT. All
 * other relations are counted: the rows are grouped by their related nodes, so that the conditions on each node are read once, however
 * many rows have it. Relations that must be counted below that are counted in a CALL for each node. There is no EXISTS within an
 * EXISTS or a CALL: the embedded engine would run it for all rows again and again (docs/decisions/0025-filters.md).
 */
export class FilterCompiler {
  readonly #params: Record<string, GraphValue> = {};
  #numbered = 0;

  /** The values of all filters that were compiled. */
  get params(): GraphParams {
    return this.#params;
  }

  compile(condition: Condition, carried: readonly string[]): string {
    const variables: Variables = Object.fromEntries(carried.map((name) => [name, name]));
    return this.#clauses(condition, variables, { carried, inCall: false, isGrouped: false }).join('\n');
  }

  /** The pattern, if any, and the clauses that retain the rows that pass. */
  #clauses(condition: Condition | null, variables: Variables, place: Place, pattern = ''): string[] {
    const conjuncts = condition === null ? [] : conjunctsOf(condition, variables);
    const inline = conjuncts.filter((it) => isInline(it.condition, place));
    const others = conjuncts.filter((it) => !inline.includes(it));
    const joined = others.filter(isJoined);
    const counted = others.filter((it) => !isJoined(it));
    return [
      ...this.#where(pattern, inline, place),
      ...joined.flatMap((it) => this.#join(it, place)),
      ...this.#count(counted, place),
    ];
  }

  /** A pattern, which may have a WHERE already, with further conditions. */
  #where(pattern: string, inline: readonly Conjunct[], place: Place): string[] {
    const texts = inline.map((it) => this.#expression(it, place, { calls: [], counts: [] }));
    const lines = pattern === '' ? [] : [pattern];
    if (texts.length === 0) return lines;
    return [...lines, `${/\bWHERE\b/.test(pattern) ? '  AND' : 'WHERE'} ${texts.join('\n  AND ')}`];
  }

  /** Retains the rows that are related to a node. */
  #join({ condition, variables }: Conjunct<RelatedCondition>, place: Place): string[] {
    const { pattern, inner, bound } = this.#pattern(condition, variables);
    const clauses = this.#clauses(condition.where, inner, { ...place, carried: [...place.carried, ...bound] }, pattern);
    return [...clauses, `WITH DISTINCT ${place.carried.join(', ')}`];
  }

  /** Counts related nodes, then retains the rows whose counts fit. */
  #count(conjuncts: readonly Conjunct[], place: Place): string[] {
    if (conjuncts.length === 0) return [];
    const counting: Counting = { calls: [], counts: [] };
    const texts = conjuncts.map((it) => this.#expression(it, place, counting));
    const retained = `WITH ${[...place.carried, ...counting.counts].join(', ')}`;
    return [...counting.calls, retained, `WHERE ${texts.join('\n  AND ')}`];
  }

  /** A condition as an expression. Adds the CALL and the name of each count that it needs. */
  #expression({ condition, variables }: Conjunct, place: Place, counting: Counting): string {
    switch (condition.is) {
      case 'own':
        return `(${this.#piece('_conditions', condition.piece, condition.params, variables)})`;
      case 'not':
        return `NOT ${this.#expression({ condition: condition.of, variables }, place, counting)}`;
      case 'as':
        return this.#expression({ condition: condition.of, variables: rebound(condition, variables) }, place, counting);
      case 'related':
        return isInline(condition, place)
          ? this.#exists(condition, variables, place)
          : this.#counted(condition, variables, place, counting);
      default: {
        const parts = condition.of.map((it) => this.#expression({ condition: it, variables }, place, counting));
        return `(${parts.join(condition.is === 'all' ? ' AND ' : ' OR ')})`;
      }
    }
  }

  #exists(related: RelatedCondition, variables: Variables, place: Place): string {
    const { pattern, inner } = this.#pattern(related, variables);
    const body = this.#clauses(related.where, inner, place, pattern).join('\n');
    return `${related.max === 0 ? 'NOT ' : ''}EXISTS {\n${indented(body)}\n}`;
  }

  #counted(related: RelatedCondition, variables: Variables, place: Place, { calls, counts }: Counting): string {
    const count = `count${this.#number()}`;
    calls.push(
      isGroupable(related, place)
        ? this.#groupedCount(related, variables, [...place.carried, ...counts], count)
        : this.#callCount(related, variables, count),
    );
    counts.push(count);
    const { min, max } = related;
    const bounds = [
      ...(min === null ? [] : [`${count} >= ${this.#parameter('min', min)}`]),
      ...(max === null ? [] : [`${count} <= ${this.#parameter('max', max)}`]),
    ];
    return `(${bounds.join(' AND ')})`;
  }

  /** Counts in a CALL for each row. */
  #callCount(related: RelatedCondition, variables: Variables, count: string): string {
    const { pattern, start, inner, bound, end } = this.#pattern(related, variables);
    const place: Place = { carried: [start, ...bound], inCall: true, isGrouped: false };
    const body = this.#clauses(related.where, inner, place, pattern).join('\n');
    return `CALL (${start}) {\n${indented(`${body}\nRETURN count(DISTINCT ${end}) AS ${count}`)}\n}`;
  }

  /**
   * Counts by grouping: each related node is a row of its own, with the list of the rows that have it. A participation has one row
   * only, and conditions on it can be about its start too, so its rows need no list.
   */
  #groupedCount(
    related: RelatedCondition & { readonly where: Condition },
    variables: Variables,
    carried: readonly string[],
    count: string,
  ): string {
    const { pattern, inner, bound, end, isParticipation } = this.#pattern(related, variables);
    const [rows, row, passes] = [`${count}Rows`, `${count}Row`, `${count}Passes`];
    const nodes = [...new Set([...bound, end])];
    const grouped = isParticipation ? [...carried, ...nodes] : [...nodes, rows];
    const counting: Counting = { calls: [], counts: [] };
    const place: Place = { carried: grouped, inCall: false, isGrouped: true };
    const expression = this.#expression({ condition: related.where, variables: inner }, place, counting);
    const ungrouped = carried.map((variable, index) => `${row}[${index}] AS ${variable}`).join(', ');
    return [
      `OPTIONAL ${pattern}`,
      ...(isParticipation ? [] : [`WITH ${nodes.join(', ')}, collect([${carried.join(', ')}]) AS ${rows}`]),
      ...counting.calls,
      `WITH ${grouped.join(', ')}, ${expression} AS ${passes}`,
      ...(isParticipation ? [] : [`UNWIND ${rows} AS ${row}`, `WITH ${ungrouped}, ${end}, ${passes}`]),
      `WITH ${carried.join(', ')}, count(DISTINCT CASE WHEN ${passes} THEN ${end} END) AS ${count}`,
    ].join('\n');
  }

  /** The pattern of a relation, from the variable of its start to new variables. */
  #pattern({ relation: name, params }: RelatedCondition, variables: Variables) {
    const relation = defined.relations.get(name)?.relation;
    const start = relation === undefined ? undefined : variables[relation.from];
    if (relation === undefined || start === undefined) {
      throw new Error(
        `cypher/_relations/${name}.cypher is not defined, or does not start at ${Object.keys(variables)}.`,
      );
    }
    const { from, end, binds, startIs = from } = relation;
    const number = this.#number();
    const fresh = new Map(Object.keys(binds).map((variable) => [variable, `${variable}${number}`]));
    const nouns = Object.entries(binds).flatMap(([variable, noun]) =>
      noun === null ? [] : [[noun, fresh.get(variable)]],
    );
    return {
      start,
      pattern: this.#piece('_relations', name, params, { ...Object.fromEntries(fresh), [from]: start }),
      inner: { [startIs]: start, ...Object.fromEntries(nouns) } as Variables,
      bound: nouns.map(([, variable]) => String(variable)),
      end: String(fresh.get(end)),
      isParticipation: Object.values(binds).includes('participation'),
    };
  }

  /** A piece of Cypher with the variables and parameters of this statement. */
  #piece(
    folder: PieceFolder,
    name: string,
    params: GraphParams,
    variables: Readonly<Record<string, string | undefined>>,
  ): string {
    const parameters = new Map(Object.entries(params).map(([key, value]) => [key, this.#parameter(key, value)]));
    return readPiece(folder, name)
      .replaceAll(/\$(\w+)/g, (word, parameter: string) => parameters.get(parameter) ?? word)
      .replaceAll(/(?<![.:\w$])[a-z]\w*/gi, (word) => variables[word] ?? word);
  }

  #parameter(name: string, value: GraphValue | undefined): string {
    const unique = `filter${this.#number()}_${name}`;
    this.#params[unique] = value ?? null;
    return `$${unique}`;
  }

  #number(): number {
    this.#numbered += 1;
    return this.#numbered;
  }
}

/** Where clauses stand. */
interface Place {
  /** The variables that must be retained. */
  readonly carried: readonly string[];
  /** Whether they are in a CALL for each row. */
  readonly inCall: boolean;
  /** Whether the rows are grouped by related nodes already. */
  readonly isGrouped: boolean;
}

/** The CALLs that a boolean expression needs before it, and the names of their counts. */
interface Counting {
  readonly calls: string[];
  readonly counts: string[];
}

/** The conditions that must all hold. */
function conjunctsOf(condition: Condition, variables: Variables): Conjunct[] {
  if (condition.is === 'all') return condition.of.flatMap((it) => conjunctsOf(it, variables));
  if (condition.is === 'as') return conjunctsOf(condition.of, rebound(condition, variables));
  return [{ condition, variables }];
}

function rebound({ noun, as }: Extract<Condition, { is: 'as' }>, variables: Variables): Variables {
  return { ...variables, [as]: variables[noun] };
}

function hasRelation(condition: Condition): boolean {
  if (condition.is === 'own') return false;
  if (condition.is === 'related') return true;
  return 'length' in condition.of ? condition.of.some(hasRelation) : hasRelation(condition.of);
}

/** Whether a condition can be part of a WHERE: its relations, if any, are an EXISTS each. */
function isInline(condition: Condition, place: Place): boolean {
  switch (condition.is) {
    case 'own':
      return true;
    case 'related':
      return (
        !place.inCall &&
        (isSome(condition) || isNone(condition)) &&
        (condition.where === null || !hasRelation(condition.where))
      );
    case 'not':
    case 'as':
      return isInline(condition.of, place);
    default:
      return condition.of.every((it) => isInline(it, place));
  }
}

/** Whether the related nodes are counted by grouping: they have relations. Lists of rows are not put into lists again. */
function isGroupable(
  related: RelatedCondition,
  { inCall, isGrouped }: Place,
): related is RelatedCondition & { readonly where: Condition } {
  return !inCall && !isGrouped && related.where !== null && hasRelation(related.where);
}

function isSome({ min, max }: RelatedCondition): boolean {
  return min === 1 && max === null;
}

function isNone({ min, max }: RelatedCondition): boolean {
  return min === null && max === 0;
}

/** Whether a relation needs one node only, so that finding one is enough. */
function isJoined(conjunct: Conjunct): conjunct is Conjunct<RelatedCondition> {
  const { condition } = conjunct;
  return condition.is === 'related' && isSome(condition);
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
