import type { SchemaRule } from '../statements/schema.ts';

/** A constraint or index of the database, as `SHOW` lists it. */
export interface FoundRule {
  readonly kind: 'constraint' | 'index';
  readonly name: string;
  /** Type in the terms of Neo4j: "UNIQUENESS", "NODE_KEY", "RANGE", "TEXT"… */
  readonly type: string;
  readonly entity: string;
  readonly labels: readonly string[] | null;
  readonly properties: readonly string[] | null;
  /** Of indexes only: "ONLINE", "POPULATING" or "FAILED". */
  readonly state?: string;
}

export interface SchemaCheck {
  /** Required rules that the database does not have. */
  readonly missing: readonly SchemaRule[];
  /** Rules of others that prevent a missing rule, each as a message that says what to do. */
  readonly obstacles: readonly string[];
  /**
   * Indexes with the name and property of a missing constraint, as messages of the same form. Neo4j shows such an index while
   * it makes the constraint. If the process was killed meanwhile, the index may stay: making the constraint again takes it
   * over, or it must be dropped. It is an obstacle only if both fail.
   */
  readonly unfinished: readonly string[];
}

/**
 * Compares the required constraints and indexes with those of the database by label and property, not by name: `IF NOT
 * EXISTS` also skips a rule if another rule is on the same property, or has the same name on another property.
 */
export function checkSchema(required: readonly SchemaRule[], found: readonly FoundRule[]): SchemaCheck {
  const missing = required.filter((rule) => !found.some((candidate) => isMet(rule, candidate)));
  const messages = (isOne: (rule: SchemaRule, candidate: FoundRule) => boolean) =>
    missing.flatMap((rule) => {
      const one = found.find((candidate) => isOne(rule, candidate));
      return one === undefined ? [] : [describeObstacle(rule, one)];
    });
  return { missing, obstacles: messages(isObstacle), unfinished: messages(isUnfinished) };
}

function isMet(rule: SchemaRule, found: FoundRule): boolean {
  if (!isOnTheSame(rule, found)) return false;
  const isUnique = found.kind === 'constraint' && isUniqueness(found);
  // A unique constraint includes an index.
  return rule.kind === 'constraint' ? isUnique : isUnique || (isRangeIndex(found) && found.state !== 'FAILED');
}

function isUnfinished(rule: SchemaRule, found: FoundRule): boolean {
  return rule.kind === 'constraint' && found.name === rule.name && isOnTheSame(rule, found) && isRangeIndex(found);
}

function isObstacle(rule: SchemaRule, found: FoundRule): boolean {
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

/** Neo4j 2026 has NODE_PROPERTY_UNIQUENESS for UNIQUENESS of Neo4j 5. A node key is unique too. */
function isUniqueness({ type }: FoundRule): boolean {
  return type.endsWith('UNIQUENESS') || type === 'NODE_KEY';
}

function isRangeIndex({ kind, type }: FoundRule): boolean {
  return kind === 'index' && type === 'RANGE';
}

function describeObstacle(rule: SchemaRule, found: FoundRule): string {
  const keyword = found.kind.toUpperCase();
  const state = found.state === 'FAILED' ? ', which has failed,' : '';
  return (
    `The database has the ${found.kind} ${found.name} on ${pattern(found)}${state} where fabriques-graph needs the ` +
    `${rule.kind} ${rule.name} on (:${rule.label} {${rule.property}}). ` +
    `Remove it (DROP ${keyword} ${quoted(found.name)}), or set NEO4J_DATABASE to another database.`
  );
}

function pattern({ entity, labels, properties }: FoundRule): string {
  const inner = `${(labels ?? []).map((label) => `:${label}`).join('|')} {${(properties ?? []).join(', ')}}`;
  return entity === 'NODE' ? `(${inner})` : `[${inner}]`;
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}
