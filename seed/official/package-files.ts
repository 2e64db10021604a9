import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { epciFinancings } from '../../src/domain/epci-financing.ts';
import { PublicError } from '../../src/domain/error.ts';
import { readJson } from '../read-json.ts';

export const packageName = '@etalab/decoupage-administratif';

const textSchema = z.string().min(1);
const zoneSchema = z.enum(['metro', 'drom', 'com']);
const groupSchema = z.object({
  code: textSchema,
  nom: textSchema,
  type: z.enum(['CC', 'CA', 'CU', 'METRO', 'MET69', 'EPT']),
  /** An EPT has none. */
  modeFinancement: z
    .enum(['', ...epciFinancings])
    .default('')
    .transform((mode) => mode || null),
  membres: z.array(z.object({ code: textSchema })),
});

/** The files that are read, and their content. */
const schemas = {
  'package.json': z.object({ name: textSchema, version: textSchema }),
  'data/regions.json': z.array(z.object({ code: textSchema, nom: textSchema, zone: zoneSchema })),
  'data/departements.json': z.array(
    z.object({ code: textSchema, nom: textSchema, region: textSchema, zone: zoneSchema }),
  ),
  'data/arrondissements.json': z.array(z.object({ code: textSchema, nom: textSchema })),
  'data/communes.json': z.array(
    z.object({
      code: textSchema,
      nom: textSchema,
      type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
      departement: textSchema.optional(),
      /** Empty for the parts of communes in some places. */
      arrondissement: z.string().optional(),
      siren: textSchema.optional(),
      population: z.int().nonnegative().optional(),
      /** The commune of an arrondissement municipal. */
      commune: textSchema.optional(),
      /** The commune of a commune déléguée or associée. */
      chefLieu: textSchema.optional(),
      /** Former codes of the commune, and codes of communes that were merged into it. */
      anciensCodes: z.array(textSchema).default([]),
    }),
  ),
  'data/epci.json': z.array(groupSchema),
  'data/ept.json': z.array(groupSchema),
} as const;

export type OfficialFile = keyof typeof schemas;
export type PackageCommune = z.output<(typeof schemas)['data/communes.json']>[number];
export type PackageGroup = z.output<typeof groupSchema>;

/** Loads the parsed JSON of a file of the package. */
export type LoadFile = (file: OfficialFile) => unknown;

/** Parses a file. Errors: `DATA_INVALID`, naming the file. */
export function parseFile<File extends OfficialFile>(load: LoadFile, file: File): z.output<(typeof schemas)[File]> {
  const result = schemas[file].safeParse(load(file));
  if (result.success) return result.data as z.output<(typeof schemas)[File]>;
  const issue = result.error.issues[0];
  const where = `${packageName}/${file}, ${issue?.path.join('.') ?? ''}`;
  throw new PublicError('DATA_INVALID', `${where}: ${issue?.message ?? 'is not valid'}`);
}

/** Loads from the installed package. Errors: `CONFIG_INVALID` when it is not installed. */
export function installedFiles(): LoadFile {
  const folder = packageFolder();
  return (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
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
