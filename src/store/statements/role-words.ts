import { organisationRoles, type Role, roles, roleTable } from '../../domain/roles.ts';

const alternation = (of: readonly Role[]) => of.map((role) => roleTable[role].relationship).join('|');

const anyRole = alternation(roles);
const anyOrganisationRole = alternation(organisationRoles);

/**
 * Replaces the placeholders for roles in a statement, so that a new role needs no new Cypher:
 *
 * - `:ANY_ROLE`, `:ANY_ORGANISATION_ROLE`: the relationship types of all roles, or of those of organisations;
 * - a line with `EACH_ROLE`: repeated for each role, with its name, and its type at `:EACH_ROLE_TYPE`;
 * - `THIS_ROLE`, `:THIS_ROLE_TYPE`, `:THIS_ROLE_LABEL`: the name, type and label of the role of this statement.
 *
 * Errors: an `Error` if the statement needs a role and gets none, or needs a label that the role does not have.
 */
export function writeOutRoles(file: string, text: string, role: Role | null): string {
  return text
    .replaceAll(/\bANY_ROLE\b/g, anyRole)
    .replaceAll(/\bANY_ORGANISATION_ROLE\b/g, anyOrganisationRole)
    .replaceAll(/^.*\bEACH_ROLE\b.*$/gm, (line) => roles.map((each) => ofRole(line, 'EACH', each)).join('\n'))
    .replaceAll(/^.*\bTHIS_ROLE(?:_TYPE|_LABEL)?\b.*$/gm, (line) => {
      if (role === null) throw new Error(`${file} has a statement for each role: bind it to one.`);
      return ofRole(line, 'THIS', role);
    })
    .replaceAll(/\bTHIS_ROLE_LABEL\b/g, () => {
      throw new Error(`${file} needs a role with a label: ${role} has none.`);
    });
}

/** The roles that a statement can be read for: all, or those with a label. Empty if it does not contain `THIS_ROLE`. */
export function rolesBoundTo(text: string): readonly Role[] {
  if (!/\bTHIS_ROLE/.test(text)) return [];
  return /\bTHIS_ROLE_LABEL\b/.test(text) ? roles.filter((role) => roleTable[role].nodeLabel !== null) : roles;
}

function ofRole(line: string, word: 'EACH' | 'THIS', role: Role): string {
  const { relationship, nodeLabel } = roleTable[role];
  return line
    .replaceAll(new RegExp(`\\b${word}_ROLE_TYPE\\b`, 'g'), relationship)
    .replaceAll(new RegExp(`\\b${word}_ROLE_LABEL\\b`, 'g'), nodeLabel ?? `${word}_ROLE_LABEL`)
    .replaceAll(new RegExp(`\\b${word}_ROLE\\b`, 'g'), role);
}
