import type { Official, OfficialTerritoire } from '../official/official.ts';
import { bareName, kindlessName, writtenKind } from './territoire-names.ts';

/** Finds the official territoires that a mention names exactly, best first. `codes`: the départements of the mention. */
export type OfficialNames = (text: string, codes: readonly string[]) => readonly OfficialTerritoire[];

/**
 * Makes a finder. Case, accents, codes and articles are ignored, and the kind if the mention has none: "Fougères
 * Agglomération (35)" is CA Fougères Agglomération. A name of the same kind comes before one that adds the kind.
 */
export function officialNames(official: Official): OfficialNames {
  let byName: ReadonlyMap<string, readonly OfficialTerritoire[]> | undefined;
  return (text, codes) => {
    // Most pages have no unknown names.
    byName ??= indexNames(official);
    const kind = writtenKind(text);
    const found = (byName.get(kindlessName(text)) ?? []).filter(
      (one) =>
        (kind === null || kind === one.kind) &&
        (codes.length === 0 || codes.some((code) => one.departements.includes(code))),
    );
    const isSame = (one: OfficialTerritoire): number => (bareName(one.name) === bareName(text) ? 0 : 1);
    return found.sort((a, b) => isSame(a) - isSame(b) || (a.code < b.code ? -1 : 1));
  };
}

function indexNames(official: Official): Map<string, OfficialTerritoire[]> {
  const byName = new Map<string, OfficialTerritoire[]>();
  for (const one of official.territoires.values()) {
    const name = kindlessName(one.name);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return byName;
}
