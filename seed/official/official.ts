import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Departement, Region } from '../../src/domain/dataset.ts';
import { PublicError } from '../../src/domain/error.ts';
import type { OfficialPart, PartKind } from '../../src/domain/official-place.ts';
import type { TerritoireKind } from '../../src/domain/territoire-kinds.ts';
import { readJson } from '../read-json.ts';

/** A commune, or an EPCI or EPT with the codes of its member communes. */
export interface OfficialTerritoire {
  readonly code: string;
  readonly name: string;
  readonly kind: TerritoireKind;
  readonly communes: readonly string[];
  readonly departements: readonly string[];
  /** Null for the communes of some collectivités d'outre-mer, which have none in the package. */
  readonly siren: string | null;
  /** Of a group, that of its communes. Null if the package gives none. */
  readonly population: number | null;
}

/** The official geography of France, from the package `@etalab/decoupage-administratif`. */
export interface Official {
  /** Package and version, to be cited as evidence. */
  readonly label: string;
  readonly regions: readonly Region[];
  readonly departements: readonly Departement[];
  /** Collectivités d'outre-mer (975, 977…). They are not départements, but have such codes and are used like départements. */
  readonly collectivites: readonly Departement[];
  /** By code: INSEE of a commune, SIREN of an EPCI or EPT. */
  readonly territoires: ReadonlyMap<string, OfficialTerritoire>;
  /** Arrondissements municipaux, communes déléguées and communes associées, which lie in one of the communes. */
  readonly parts: readonly OfficialPart[];
}

const packageName = '@etalab/decoupage-administratif';
const textSchema = z.string().min(1);
const zoneSchema = z.enum(['metro', 'drom', 'com']);
const regionsSchema = z.array(z.object({ code: textSchema, nom: textSchema, zone: zoneSchema }));
const departementsSchema = z.array(
  z.object({ code: textSchema, nom: textSchema, region: textSchema, zone: zoneSchema }),
);
const communesSchema = z.array(
  z.object({
    code: textSchema,
    nom: textSchema,
    type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
    departement: textSchema.optional(),
    siren: textSchema.optional(),
    population: z.int().nonnegative().optional(),
    /** The commune of an arrondissement municipal. */
    commune: textSchema.optional(),
    /** The commune of a commune déléguée or associée. */
    chefLieu: textSchema.optional(),
  }),
);
type PackageCommune = z.infer<typeof communesSchema>[number];
const groupsSchema = z.array(
  z.object({
    code: textSchema,
    nom: textSchema,
    type: z.enum(['CC', 'CA', 'CU', 'METRO', 'MET69', 'EPT']),
    membres: z.array(z.object({ code: textSchema })),
  }),
);
const packageSchema = z.object({ name: textSchema, version: textSchema });

export type OfficialFile = 'package.json' | `data/${'regions' | 'departements' | 'communes' | 'epci' | 'ept'}.json`;

/** Errors: `CONFIG_INVALID` when the package is not installed. */
export function readOfficial(): Official {
  const folder = packageFolder();
  return parseOfficial((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** Errors: `CONFIG_INVALID` when the package is not installed. */
export function checkOfficial(): void {
  packageFolder();
}

/** Folder of the package. It is an optional peer dependency, because only `seed --diff` and /curation need its 12 MB. */
function packageFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  } catch (cause) {
    const { peerDependencies } = readJson(
      'package.json',
      z.object({ peerDependencies: z.record(z.string(), z.string()) }),
    );
    throw new PublicError(
      'CONFIG_INVALID',
      `The official geography of France is not installed: npm install ${packageName}@${peerDependencies[packageName]}`,
      { cause },
    );
  }
}

/** Parses the files of the package. Errors: `DATA_INVALID`, naming the file. */
export function parseOfficial(load: (file: OfficialFile) => unknown): Official {
  const read = <T>(file: OfficialFile, schema: z.ZodType<T>): T => {
    const result = schema.safeParse(load(file));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const where = `${packageName}/${file}, ${issue?.path.join('.') ?? ''}`;
    throw new PublicError('DATA_INVALID', `${where}: ${issue?.message ?? 'is not valid'}`);
  };
  const about = read('package.json', packageSchema);
  const regions = read('data/regions.json', regionsSchema);
  const departements = read('data/departements.json', departementsSchema);
  const listed = read('data/communes.json', communesSchema);
  const communes = listed.filter(({ type }) => type === 'commune-actuelle').map(asCommune);
  const byCode = new Map<string, OfficialTerritoire>(communes.map((commune) => [commune.code, commune]));
  const groups = [...read('data/epci.json', groupsSchema), ...read('data/ept.json', groupsSchema)];
  for (const { code, nom, type, membres } of groups) {
    const members = membres.map((membre) => membre.code);
    const known = members.flatMap((member) => byCode.get(member) ?? []);
    const kind = type === 'METRO' || type === 'MET69' ? 'METROPOLE' : type;
    byCode.set(code, {
      ...{ code, name: nom, kind, siren: code, communes: members },
      departements: [...new Set(known.flatMap(({ departements }) => departements))].sort(),
      population: known.reduce((sum, { population }) => sum + (population ?? 0), 0),
    });
  }
  return {
    label: `${about.name.replace('@etalab/', '')} ${about.version}`,
    regions: regions.map(({ code, nom }) => ({ code, name: nom })),
    departements: departements.filter(({ zone }) => zone !== 'com').map(asDepartement),
    collectivites: departements.filter(({ zone }) => zone === 'com').map(asDepartement),
    territoires: byCode,
    parts: listed.flatMap(asPart),
  };
}

function asCommune({ code, nom, departement, siren, population }: PackageCommune): OfficialTerritoire {
  return {
    ...{ code, name: nom, kind: 'COMMUNE', communes: [code], departements: departement ? [departement] : [] },
    siren: siren ?? null,
    population: population ?? null,
  };
}

const partKinds: Readonly<Record<Exclude<PackageCommune['type'], 'commune-actuelle'>, PartKind>> = {
  'arrondissement-municipal': 'ARRONDISSEMENT_MUNICIPAL',
  'commune-deleguee': 'COMMUNE_DELEGUEE',
  'commune-associee': 'COMMUNE_ASSOCIEE',
};

function asPart({ code, nom, type, commune = '', chefLieu = commune }: PackageCommune): OfficialPart[] {
  return type === 'commune-actuelle' ? [] : [{ code, name: nom, kind: partKinds[type], commune: chefLieu }];
}

function asDepartement({ code, nom, region }: z.infer<typeof departementsSchema>[number]): Departement {
  return { code, name: nom, region };
}
