import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { conflictsOf } from './response-shape.ts';

/**
 * A data issue may be of no Fabrique, as those of the header, or of several actors; all other things have one of each. Only
 * `node` and `nodes` meet these types together, and a client gives one of the two fields an alias there. The evidence of a data
 * issue is a sentence; that of the others is a list of what shows each value.
 */
const known = [
  'Node: DataIssue.evidence: String!, Fabrique.evidence: [Evidence!]!',
  'Node: DataIssue.fabrique: Fabrique, Link.fabrique: Fabrique!',
  'Node: DataIssue.evidence: String!, Organisation.evidence: [Evidence!]!',
  'Node: DataIssue.actor: Actor, Participation.actor: Actor!',
  'Node: DataIssue.fabrique: Fabrique, Participation.fabrique: Fabrique!',
  'Node: DataIssue.fabrique: Fabrique, Publication.fabrique: Fabrique!',
  'Node: DataIssue.evidence: String!, Territoire.evidence: [Evidence!]!',
];

test('one selection can hold the fields of all types that it can meet', () => {
  expect(conflictsOf(schema)).toEqual(known);
});

test('one selection holds the kind of each actor, and the code of each place', () => {
  const document = parse(`{
    search(query: "x") {
      nodes {
        ... on Organisation { kind kindLabel }
        ... on Territoire { kind kindLabel code }
        ... on Departement { code }
        ... on Region { code }
      }
    }
  }`);
  expect(validate(schema, document)).toEqual([]);
});

/** In each schema, the query takes both fields of `it` and is refused for the named conflict. */
describe('a conflict is found', () => {
  test.each([
    [
      'of two leaf types',
      'interface I { id: ID } type A implements I { id: ID x: Int } type B implements I { id: ID x: String }',
      '{ it { ... on A { x } ... on B { x } } }',
      ['I: A.x: Int, B.x: String'],
    ],
    [
      'of null and not null',
      'union I = A | B type A { x: Int } type B { x: Int! }',
      '{ it { ... on A { x } ... on B { x } } }',
      ['I: A.x: Int, B.x: Int!'],
    ],
    [
      'of one and many',
      'union I = A | B type A { x: [Int!]! } type B { x: Int! }',
      '{ it { ... on A { x } ... on B { x } } }',
      ['I: A.x: [Int!]!, B.x: Int!'],
    ],
    [
      'of a leaf and an object',
      'union I = A | B type A { x: B } type B { x: Int }',
      '{ it { ... on A { x { x } } ... on B { x } } }',
      ['I: A.x: B, B.x: Int'],
    ],
    [
      'below two fields, one of an interface',
      'union I = A | B type A { x: C } type B { x: D } interface C { id: ID } type E implements C { id: ID y: Int } type D { y: ID }',
      '{ it { ... on A { x { ... on E { y } } } ... on B { x { y } } } }',
      ['I.x: E.y: Int, D.y: ID'],
    ],
    [
      'between a field of the interface and a narrower one',
      'interface I { x: Int } type A implements I { x: Int! } type B implements I { x: Int }',
      '{ it { x ... on A { x } } }',
      ['I: I.x: Int, A.x: Int!', 'I: A.x: Int!, B.x: Int'],
    ],
  ])('%s', (_name, types, query, conflicts) => {
    const small = buildSchema(`type Query { it: I } ${types}`);
    expect(validate(small, parse(query)).map(({ message }) => message)).toEqual([
      expect.stringContaining('they return conflicting types'),
    ]);
    expect(conflictsOf(small)).toEqual(conflicts);
  });
});
