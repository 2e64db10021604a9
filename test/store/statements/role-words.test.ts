import { describe, expect, test } from 'vitest';
import { rolesBoundTo, writeOutRoles } from '../../../src/store/statements/role-words.ts';

const write = (text: string, role: Parameters<typeof writeOutRoles>[2] = null) =>
  writeOutRoles('a/b.cypher', text, role);

describe('in a statement', () => {
  test('ANY_ROLE is each type of a participation', () => {
    expect(write('MATCH (a)-[held:ANY_ROLE]->(b)<-[:ANY_ROLE]-()')).toBe(
      'MATCH (a)-[held:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]->(b)' +
        '<-[:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-()',
    );
  });

  test('ANY_ORGANISATION_ROLE is each type of a participation of organisations', () => {
    expect(write('-[:ANY_ORGANISATION_ROLE]->')).toBe('-[:PARTNER_OF|COFINANCED|ASSOCIATION_OF]->');
  });

  test('a line with EACH_ROLE comes once for each role', () => {
    expect(write("CASE $role\n  WHEN 'EACH_ROLE' THEN COUNT { ()-[:EACH_ROLE_TYPE]->() }\nEND")).toBe(
      [
        'CASE $role',
        "  WHEN 'TERRITOIRE' THEN COUNT { ()-[:TOOK_PART_IN]->() }",
        "  WHEN 'PARTNER' THEN COUNT { ()-[:PARTNER_OF]->() }",
        "  WHEN 'COFINANCEUR' THEN COUNT { ()-[:COFINANCED]->() }",
        "  WHEN 'ASSOCIATION' THEN COUNT { ()-[:ASSOCIATION_OF]->() }",
        'END',
      ].join('\n'),
    );
  });

  test('THIS_ROLE is the role that the statement is bound to, with its type and its label', () => {
    const text = "CREATE (:THIS_ROLE_LABEL)-[:THIS_ROLE_TYPE {role: 'THIS_ROLE'}]->()";
    expect(write(text, 'ASSOCIATION')).toBe("CREATE (:ElectedAssociation)-[:ASSOCIATION_OF {role: 'ASSOCIATION'}]->()");
  });

  test('THIS_ROLE is an error when the statement is bound to no role', () => {
    expect(() => write("{role: 'THIS_ROLE'}")).toThrow('a/b.cypher has a statement for each role: bind it to one.');
    expect(() => write('[:THIS_ROLE_TYPE]')).toThrow('bind it to one.');
  });

  test('THIS_ROLE_LABEL is an error for the role that has none', () => {
    expect(() => write('SET it:THIS_ROLE_LABEL', 'TERRITOIRE')).toThrow(
      'a/b.cypher needs a role with a label: TERRITOIRE has none.',
    );
  });

  test('nothing else changes', () => {
    const text = "MATCH (:MANY_ROLES {role: $role})-[:IN_ANY_ROLES]->({text: 'any role'})";
    expect(write(text, 'PARTNER')).toBe(text);
  });
});

test.each([
  ['MATCH ()-[:ANY_ROLE]->()', []],
  ["{role: 'THIS_ROLE'}", ['TERRITOIRE', 'PARTNER', 'COFINANCEUR', 'ASSOCIATION']],
  ['SET it:THIS_ROLE_LABEL', ['PARTNER', 'COFINANCEUR', 'ASSOCIATION']],
])('%s can be bound to the roles %j', (text, roles) => {
  expect(rolesBoundTo(text)).toEqual(roles);
});
