import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { type ConnectionField, clientSchema, connectionFields, connectionTypes, nodeTypes } from './introspected.ts';

/** The fields of a type with their types, as SDL writes them. */
function fieldsOf(name: string): Record<string, string> {
  const type = clientSchema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return {};
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
}

function argsOf({ field }: ConnectionField): Record<string, string> {
  return Object.fromEntries(field.args.map((argument) => [argument.name, String(argument.type)]));
}

const coordinate = ({ parent, field }: ConnectionField) => `${parent.name}.${field.name}`;
const rows = connectionFields.map((it) => [coordinate(it), it] as const);

/** https://relay.dev/docs/guides/graphql-server-specification and https://relay.dev/graphql/connections.htm */
describe('object identification', () => {
  test('is an interface of an id alone', () => {
    expect(isInterfaceType(clientSchema.getType('Node'))).toBe(true);
    expect(fieldsOf('Node')).toEqual({ id: 'ID!' });
    expect(nodeTypes.length).toBeGreaterThan(5);
  });

  test('is asked by node and nodes, which can answer null', () => {
    expect(fieldsOf('Query')).toMatchObject({ node: 'Node', nodes: '[Node]' });
    const { node, nodes } = clientSchema.getQueryType()?.getFields() ?? {};
    expect(node?.args.map(({ name, type }) => `${name}: ${type}`)).toEqual(['id: ID!']);
    expect(nodes?.args.map(({ name, type }) => `${name}: ${type}`)).toEqual(['ids: [ID!]!']);
  });
});

describe('PageInfo', () => {
  test('has its four fields, cursors that are null on an empty page', () => {
    expect(isObjectType(clientSchema.getType('PageInfo'))).toBe(true);
    expect(fieldsOf('PageInfo')).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });
});

describe.each(connectionTypes.map((type) => [type.name, type] as const))('%s', (name, type) => {
  const edgeName = name.replace(/Connection$/, 'Edge');
  const edge = fieldsOf(edgeName);

  test('is an object named as a connection, with edges and a page', () => {
    expect(name).toMatch(/.Connection$/);
    expect(isObjectType(type)).toBe(true);
    expect(fieldsOf(name)).toMatchObject({ edges: `[${edgeName}!]!`, pageInfo: 'PageInfo!' });
  });

  test('has edges with an opaque cursor and one node', () => {
    expect(isObjectType(clientSchema.getType(edgeName))).toBe(true);
    expect(edge['cursor']).toBe('String!');
    expect(edge['node']).toMatch(/^\w+!$/);
  });

  test('has the nodes of its edges and their number', () => {
    expect(fieldsOf(name)).toMatchObject({ nodes: `[${edge['node']}]!`, totalCount: 'Int!' });
  });

  test('is given by some field', () => {
    expect(connectionFields.map(({ field }) => getNamedType(field.type).name)).toContain(name);
  });
});

describe('fields that give a connection', () => {
  test('are found', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map(([name]) => name)).toContain('Query.fabriques');
  });

  // The fields of Query are nullable, so that an error in one of them leaves the others.
  test.each(rows)('%s gives one, null only in Query, and never a list of them', (_name, { parent, field }) => {
    expect(isNonNullType(field.type)).toBe(parent.name !== 'Query');
    expect(isListType(getNullableType(field.type))).toBe(false);
  });

  test.each(rows)('%s pages forward, and backward whole or not at all', (_name, it) => {
    expect(argsOf(it)).toMatchObject({ first: 'Int', after: 'String' });
    const { last, before } = argsOf(it);
    expect([last, before]).toEqual(last === undefined ? [undefined, undefined] : ['Int', 'String']);
  });

  test('read forward only where the contract does', () => {
    const contract = buildSchema(readFileSync(projectPath('test/schema/contract.graphql'), 'utf8'));
    const forwardOnly = connectionFields.filter((it) => argsOf(it)['last'] === undefined);
    const unlike = forwardOnly.filter(({ parent, field }) => {
      const type = contract.getType(parent.name);
      const agreed = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name] : undefined;
      return agreed === undefined || agreed.args.some(({ name }) => name === 'last');
    });
    expect(unlike.map(coordinate)).toEqual([]);
  });
});
