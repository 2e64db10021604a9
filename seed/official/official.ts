import type { Departement, Epci, OfficialData, Region, Territoire } from '../../src/domain/dataset.ts';
import type { OfficialPart, PartKind } from '../../src/domain/official-place.ts';
import type { TerritoireKind } from '../../src/domain/territoire-kinds.ts';
import { installedFiles, type LoadFile, type PackageCommune, type PackageGroup, parseFile } from './package-files.ts';
import { vintageOf } from './vintages.ts';

export { checkOfficial, type OfficialFile } from './package-files.ts';

/** A commune, or an EPCI or EPT with the codes of its member communes. */
export interface OfficialTerritoire extends Pick<Territoire, 'arrondissement' | 'epci' | 'financing'> {
  readonly code: string;
  readonly name: string;
  readonly kind: TerritoireKind;
  readonly communes: readonly string[];
  readonly departements: readonly string[];
  /** Null for the communes of some collectivités d'outre-mer, which have none in the package. */
  readonly siren: string | null;
  /** Of a group, that of its communes. Null if the package lacks one of them. */
  readonly population: number | null;
}

/** The official geography of France, from the package `@etalab/decoupage-administratif`. */
export interface Official {
  /** Package and version, to be cited as evidence. */
  readonly label: string;
  /** The same, with the years that it describes. */
  readonly data: OfficialData;
  readonly regions: readonly Region[];
  readonly departements: readonly Departement[];
  /** Collectivités d'outre-mer (975, 977…). They are not départements, but have such codes and are used like départements. */
  readonly collectivites: readonly Departement[];
  /** By code: INSEE of a commune, SIREN of an EPCI or EPT. */
  readonly territoires: ReadonlyMap<string, OfficialTerritoire>;
  /** Arrondissements municipaux, communes déléguées and communes associées, which lie in one of the communes. */
  readonly parts: readonly OfficialPart[];
  /** The code of the commune of today by that of a commune that was merged into it, or whose code changed. */
  readonly successors: ReadonlyMap<string, string>;
}

/** Errors: `CONFIG_INVALID` when the package is not installed. */
export function readOfficial(): Official {
  return parseOfficial(installedFiles());
}

/** Parses the files of the package. Errors: `DATA_INVALID`, naming the file. */
export function parseOfficial(load: LoadFile): Official {
  const about = parseFile(load, 'package.json');
  const label = `${about.name.replace('@etalab/', '')} ${about.version}`;
  const regions = parseFile(load, 'data/regions.json');
  const departements = parseFile(load, 'data/departements.json');
  const listed = parseFile(load, 'data/communes.json');
  const epci = parseFile(load, 'data/epci.json');
  const groups = [...epci, ...parseFile(load, 'data/ept.json')];
  const arrondissements = new Map(
    parseFile(load, 'data/arrondissements.json').map(({ code, nom }) => [code, { code, name: nom }]),
  );
  const epciOf = new Map(epci.flatMap((group) => group.membres.map(({ code }) => [code, asEpci(group)] as const)));
  const current = listed.filter(({ type }) => type === 'commune-actuelle');
  const byCode = new Map<string, OfficialTerritoire>();
  for (const commune of current) {
    const arrondissement = arrondissements.get(commune.arrondissement ?? '') ?? null;
    byCode.set(commune.code, { ...asCommune(commune), arrondissement, epci: epciOf.get(commune.code) ?? null });
  }
  for (const group of groups) {
    const own = asGroup(group, byCode);
    // An EPT has no tax regime: it lies in the EPCI of its communes.
    byCode.set(own.code, own.kind === 'EPT' ? { ...own, epci: epciOf.get(own.communes[0] ?? '') ?? null } : own);
  }
  return {
    label,
    data: { package: label, ...vintageOf(about.version) },
    regions: regions.map(({ code, nom }) => ({ code, name: nom })),
    departements: departements.filter(({ zone }) => zone !== 'com').map(asDepartement),
    collectivites: departements.filter(({ zone }) => zone === 'com').map(asDepartement),
    territoires: byCode,
    parts: listed.flatMap(asPart),
    successors: new Map(current.flatMap(({ code, anciensCodes }) => anciensCodes.map((former) => [former, code]))),
  };
}

function asCommune({
  code,
  nom,
  departement,
  siren,
  population,
}: PackageCommune): Omit<OfficialTerritoire, 'arrondissement' | 'epci'> {
  return {
    ...{ code, name: nom, kind: 'COMMUNE', communes: [code], departements: departement ? [departement] : [] },
    ...{ siren: siren ?? null, population: population ?? null, financing: null },
  };
}

function asGroup(
  { code, nom, type, modeFinancement, membres }: PackageGroup,
  communes: ReadonlyMap<string, OfficialTerritoire>,
): OfficialTerritoire {
  const members = membres.map((membre) => membre.code);
  const known = members.flatMap((member) => communes.get(member) ?? []);
  const populations = members.map((member) => communes.get(member)?.population ?? null);
  return {
    ...{ code, name: nom, kind: groupKind(type), siren: code, communes: members },
    departements: [...new Set(known.flatMap(({ departements }) => departements))].sort(),
    population: sumOf(populations),
    ...{ arrondissement: null, epci: null, financing: modeFinancement },
  };
}

/** Null if one of the numbers is unknown. */
function sumOf(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

function groupKind(type: PackageGroup['type']): Epci['kind'] | 'EPT' {
  return type === 'METRO' || type === 'MET69' ? 'METROPOLE' : type;
}

function asEpci({ code, nom, type }: PackageGroup): Epci | null {
  const kind = groupKind(type);
  return kind === 'EPT' ? null : { code, name: nom, kind };
}

const partKinds: Readonly<Record<Exclude<PackageCommune['type'], 'commune-actuelle'>, PartKind>> = {
  'arrondissement-municipal': 'ARRONDISSEMENT_MUNICIPAL',
  'commune-deleguee': 'COMMUNE_DELEGUEE',
  'commune-associee': 'COMMUNE_ASSOCIEE',
};

function asPart({ code, nom, type, commune = '', chefLieu = commune }: PackageCommune): OfficialPart[] {
  return type === 'commune-actuelle' ? [] : [{ code, name: nom, kind: partKinds[type], commune: chefLieu }];
}

function asDepartement({ code, nom, region }: { code: string; nom: string; region: string }): Departement {
  return { code, name: nom, region };
}
