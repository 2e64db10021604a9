import type { SchemaRule } from '../statements/schema.ts';

/** A constraint or an index that a database has. */
export interface FoundRule {
  readonly kind: 'constraint' | 'index';
  readonly name: string;
  /** As the database calls it: "UNIQUENESS", "NODE_KEY", "RANGE", "TEXT"… */
  readonly type: string;
  readonly entity: string;
  readonly labels: readonly string[] | null;
  readonly properties: readonly string[] | null;
  /** Of an index: "ONLINE", "POPULATING" or "FAILED". */
  readonly state?: string;
}

export interface SchemaCheck {
  /** What the database does not have. */
  readonly missing: readonly SchemaRule[];
  /** What keeps it from getting what is missing, each in a sentence with the remedy. */
  readonly obstacles: readonly string[];
  /**
   * Indexes that are named like a constraint that is missing, and on the same property, in the same words. Neo4j shows such
   * an index while it makes the constraint, and one whose maker was killed may stay, which the next try takes over. Only
   * when that fails is it an obstacle.
   */
  readonly unfinished: readonly string[];
}

/**
 * Compares the constraints and indexes that are needed with those of the database. What counts is what a rule is on, not
 * its name: `IF NOT EXISTS` passes over a rule on the same property as well as over a rule of the same name on another.
 */
export function checkSchema(needed: readonly SchemaRule[], found: readonly FoundRule[]): SchemaCheck {
  const missing = needed.filter((rule) => !found.some((candidate) => isMet(rule, candidate)));
  const sentences = (isOne: (rule: SchemaRule, candidate: FoundRule) => boolean) =>
    missing.flatMap((rule) => {
      const one = found.find((candidate) => isOne(rule, candidate));
      return one === undefined ? [] : [describeObstacle(rule, one)];
    });
  return { missing, obstacles: sentences(isInTheWay), unfinished: sentences(isUnfinished) };
}

function isMet(rule: SchemaRule, found: FoundRule): boolean {
  if (!isOnTheSame(rule, found)) return false;
  const isUnique = found.kind === 'constraint' && isUniqueness(found);
  // A unique constraint has an index of its own.
  return rule.kind === 'constraint' ? isUnique : isUnique || (isRangeIndex(found) && found.state !== 'FAILED');
}

function isUnfinished(rule: SchemaRule, found: FoundRule): boolean {
  return rule.kind === 'constraint' && found.name === rule.name && isOnTheSame(rule, found) && isRangeIndex(found);
}

function isInTheWay(rule: SchemaRule, found: FoundRule): boolean {
  if (isUnfinished(rule, found)) return false;
  if (found.name === rule.name) return true;
  return isOnTheSame(rule, found) && isRangeIndex(found);
}

function isOnTheSame(rule: SchemaRule, { entity, labels, properties }: FoundRule): boolean {
  return entity === 'NODE' && isOnly(labels, rule.label) && isOnly(properties, rule.property);
}

function isOnly(list: readonly string[] | null, item: string): boolean {
  return list?.length === 1 && list[0] === item;
}

/** Neo4j 2026 says NODE_PROPERTY_UNIQUENESS where Neo4j 5 says UNIQUENESS. A node key is unique as well. */
function isUniqueness({ type }: FoundRule): boolean {
  return type.endsWith('UNIQUENESS') || type === 'NODE_KEY';
}

function isRangeIndex({ kind, type }: FoundRule): boolean {
  return kind === 'index' && type === 'RANGE';
}

function describeObstacle(rule: SchemaRule, found: FoundRule): string {
  const word = found.kind.toUpperCase();
  const state = found.state === 'FAILED' ? ', which has failed,' : '';
  return (
    `The database has the ${found.kind} ${found.name} on ${place(found)}${state} where fabriques-graph needs the ` +
    `${rule.kind} ${rule.name} on (:${rule.label} {${rule.property}}). ` +
    `Remove it (DROP ${word} ${quoted(found.name)}), or name another database in NEO4J_DATABASE.`
  );
}

function place({ entity, labels, properties }: FoundRule): string {
  const inner = `${(labels ?? []).map((label) => `:${label}`).join('|')} {${(properties ?? []).join(', ')}}`;
  return entity === 'NODE' ? `(${inner})` : `[${inner}]`;
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
