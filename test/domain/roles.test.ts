import { describe, expect, test } from 'vitest';
import { organisationRoles, roleSchema, roles, roleTable } from '../../src/domain/roles.ts';

test('roles come in the order of lists', () => {
  expect(roles).toEqual(['TERRITOIRE', 'PARTNER', 'COFINANCEUR', 'ASSOCIATION']);
  expect(roleSchema.options).toEqual(roles);
});

test('organisations hold every role but that of territoires', () => {
  expect(organisationRoles).toEqual(['PARTNER', 'COFINANCEUR', 'ASSOCIATION']);
});

describe.each(roles)('%s', (role) => {
  const { relationship, nodeLabel, list, listDescriptions, pageLabels, pageLabelPattern } = roleTable[role];
  const others = roles.filter((other) => other !== role).map((other) => roleTable[other]);

  test('has a relationship type and a list of its own, named as the graph and the API name theirs', () => {
    expect(relationship).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(list).toMatch(/^[a-z]+$/);
    expect(others.map((it) => it.relationship)).not.toContain(relationship);
    expect(others.map((it) => it.list)).not.toContain(list);
  });

  test('has a label and a list of organisations, unless territoires hold it', () => {
    const isOfOrganisations = role !== 'TERRITOIRE';
    expect(nodeLabel !== null).toBe(isOfOrganisations);
    expect(listDescriptions.query !== null).toBe(isOfOrganisations);
  });

  test('is found by its labels on the source page, and by those of no other role', () => {
    const finds = (pattern: string, label: string) => new RegExp(`^(?:${pattern})$`, 'iu').test(label);
    expect(pageLabels).not.toEqual([]);
    expect(pageLabels.filter((label) => !finds(pageLabelPattern, label))).toEqual([]);
    expect(others.flatMap((it) => it.pageLabels.filter((label) => finds(pageLabelPattern, label)))).toEqual([]);
  });
});
