import { groupBy } from '../../src/domain/group-by.ts';
import type { OfficialFile } from '../../src/domain/official-places.ts';
import type { Official, OfficialTerritoire } from './official.ts';

type DepartementRow = OfficialFile['departements'][number];

/** What a server knows of the official geography: all places, without what it does not search or show. */
export function placesFile({
  label,
  regions,
  departements,
  collectivites,
  territoires,
  parts,
}: Official): OfficialFile {
  const all = [...territoires.values()];
  const communes = groupBy(
    all.filter(({ kind }) => kind === 'COMMUNE'),
    (commune) => commune.departements[0],
  );
  const rowsOf = (code: string) => (communes.get(code) ?? []).map(communeRow);
  const used = new Set(departements.map(({ region }) => region));
  return {
    source: label,
    regions: regions.filter(({ code }) => used.has(code)).map(({ code, name }) => [code, name]),
    departements: [
      ...departements.map(({ code, name, region }): DepartementRow => [code, name, region, rowsOf(code)]),
      ...collectivites.map(({ code, name }): DepartementRow => [code, name, null, rowsOf(code)]),
    ],
    groups: all.flatMap(groupRow),
    parts: parts.map(({ kind, code, name, commune }) => [kind, code, name, commune]),
  };
}

function communeRow({ code, name, siren, population }: OfficialTerritoire): DepartementRow[3][number] {
  return [code, name, siren, population];
}

/** EPCI come before EPT, as in the package: an EPT lies in one of them. */
function groupRow({ code, name, kind, communes }: OfficialTerritoire): OfficialFile['groups'] {
  switch (kind) {
    case 'CC':
    case 'CA':
    case 'CU':
    case 'METROPOLE':
    case 'EPT':
      return [[code, name, kind, [...communes]]];
    default:
      return [];
  }
}
