import { describe, expect, test } from 'vitest';
import { checkSchema, type FoundRule } from '../../../src/store/load/schema-check.ts';
import { type SchemaRule, schemaRules } from '../../../src/store/statements/schema.ts';

const id: SchemaRule = {
  ...{ kind: 'constraint', name: 'actor_id', label: 'Actor', property: 'id' },
  statement: 'CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (node:Actor) REQUIRE node.id IS UNIQUE',
  dropIndex: 'DROP INDEX actor_id IF EXISTS',
};
const key: SchemaRule = {
  ...{ kind: 'index', name: 'actor_key', label: 'Actor', property: 'key' },
  statement: 'CREATE INDEX actor_key IF NOT EXISTS FOR (node:Actor) ON (node.key)',
  dropIndex: 'DROP INDEX actor_key IF EXISTS',
};

const onActor = { entity: 'NODE', labels: ['Actor'] };
const unique = (name: string, property: string): FoundRule => ({
  ...{ kind: 'constraint', name, type: 'NODE_PROPERTY_UNIQUENESS', properties: [property], ...onActor },
});
const index = (name: string, property: string, type = 'RANGE', state = 'ONLINE'): FoundRule => ({
  ...{ kind: 'index', name, type, state, properties: [property], ...onActor },
});

test('schemaRules reads the files of cypher/schema/', () => {
  const rules = schemaRules({ indexesConstraints: true });
  expect(rules).toContainEqual(expect.objectContaining(withoutStatement(id)));
  expect(rules).toContainEqual(expect.objectContaining(withoutStatement(key)));
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

describe('a rule is met by', () => {
  test.each<[string, SchemaRule, FoundRule]>([
    ['the same constraint', id, unique('actor_id', 'id')],
    ['a constraint of another name', id, unique('other', 'id')],
    ['a uniqueness constraint of Neo4j 5', id, { ...unique('actor_id', 'id'), type: 'UNIQUENESS' }],
    ['a node key, which is unique too', id, { ...unique('k', 'id'), type: 'NODE_KEY' }],
    ['the same index', key, index('actor_key', 'key')],
    ['an index that is being populated', key, index('actor_key', 'key', 'RANGE', 'POPULATING')],
    ['the index of a unique constraint', key, unique('k', 'key')],
  ])('%s', (_, rule, found) => {
    expect(checkSchema([rule], [found])).toEqual({ missing: [], obstacles: [], unfinished: [] });
  });
});

describe('a missing rule can be made beside', () => {
  test.each<[string, SchemaRule, FoundRule]>([
    ['an index on another property', id, index('other', 'name')],
    ['a constraint on another label', id, { ...unique('other', 'id'), labels: ['Film'] }],
    ['an existence constraint', id, { ...unique('x', 'id'), type: 'NODE_PROPERTY_EXISTENCE' }],
    ['a text index', key, index('x', 'key', 'TEXT')],
    ['an index on two properties', key, { ...index('x', 'key'), properties: ['key', 'id'] }],
    ['the look-up index of labels', key, { ...index('x', 'key', 'LOOKUP'), labels: null, properties: null }],
  ])('%s', (_, rule, found) => {
    expect(checkSchema([rule], [found])).toEqual({ missing: [rule], obstacles: [], unfinished: [] });
  });
});

test('an index with the name of a missing constraint is unfinished, not an obstacle', () => {
  const { missing, obstacles, unfinished } = checkSchema([id], [index('actor_id', 'id')]);
  expect({ missing, obstacles }).toEqual({ missing: [id], obstacles: [] });
  expect(unfinished).toEqual([expect.stringContaining('Remove it (DROP INDEX actor_id)')]);
});

describe('an obstacle is named with the remedy:', () => {
  test.each<[string, SchemaRule, FoundRule, string]>([
    [
      'an index in place of a constraint',
      id,
      index('mine', 'id'),
      'The database has the index mine on (:Actor {id}) where fabriques-graph needs the constraint actor_id on (:Actor {id}). ' +
        'Remove it (DROP INDEX mine), or set NEO4J_DATABASE to another database.',
    ],
    [
      'a constraint of the same name on another label',
      id,
      { ...unique('actor_id', 'id'), labels: ['Film'] },
      'The database has the constraint actor_id on (:Film {id}) where fabriques-graph needs the constraint actor_id on ' +
        '(:Actor {id}). Remove it (DROP CONSTRAINT actor_id), or set NEO4J_DATABASE to another database.',
    ],
    [
      'a constraint on a relationship',
      id,
      { ...unique('actor_id', 'id'), entity: 'RELATIONSHIP', labels: ['LIKES'] },
      'The database has the constraint actor_id on [:LIKES {id}] where',
    ],
    ['an index of another type', key, index('actor_key', 'key', 'TEXT'), '(DROP INDEX actor_key)'],
    ['a failed index', key, index('actor_key', 'key', 'RANGE', 'FAILED'), '(:Actor {key}), which has failed, where'],
    ['a name with backticks', id, index('my `index`', 'id'), 'DROP INDEX `my ``index```'],
  ])('%s', (_, rule, found, message) => {
    const { missing, obstacles } = checkSchema([rule], [found]);
    expect(missing).toEqual([rule]);
    expect(obstacles).toEqual([expect.stringContaining(message)]);
  });
});

function withoutStatement({ statement: _, ...rest }: SchemaRule): Omit<SchemaRule, 'statement'> {
  return rest;
}
