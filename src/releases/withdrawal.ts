import type { Release } from './release.ts';

/** The release to use instead of a withdrawn one: the next one that is not withdrawn, or else the last one. Null if there is none. */
export function replacementOf({ version }: Release, all: readonly Release[]): Release | null {
  const position = all.findIndex((release) => release.version === version);
  const isGiven = ({ withdrawn }: Release) => withdrawn === null;
  return all.slice(position + 1).find(isGiven) ?? all.slice(0, position).findLast(isGiven) ?? null;
}

/** Says that a release was withdrawn, why, and which one to use instead. Null if it was not. */
export function withdrawalNotice(release: Release, all: readonly Release[]): string | null {
  const { version, date, withdrawn } = release;
  if (withdrawn === null) return null;
  const replacement = replacementOf(release, all);
  const reason = withdrawn.reason.replace(/[.\s]+$/, '');
  const directions = replacement === null ? '' : ` Use release ${replacement.version} of ${replacement.date} instead.`;
  return `Release ${version} of ${date} was withdrawn on ${withdrawn.date}: ${reason}.${directions}`;
}
