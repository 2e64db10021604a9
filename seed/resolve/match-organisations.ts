import { mentionKeys, organisationNames } from '../curation/organisation-names.ts';
import type { OrganisationRow } from '../curation/rows.ts';

/** Finds the row of organisations.csv that a mention names. Undefined: none. */
export type OrganisationMatcher = (text: string) => OrganisationRow | undefined;

export function organisationMatcher(rows: readonly OrganisationRow[]): OrganisationMatcher {
  const byName = new Map(rows.flatMap((row) => [...organisationNames(row)].map((name) => [name, row] as const)));
  return (text) => {
    const key = mentionKeys(text).find((candidate) => byName.has(candidate));
    return key === undefined ? undefined : byName.get(key);
  };
}
