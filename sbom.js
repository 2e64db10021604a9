import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run sbom` prints the list of all packages (CycloneDX) that an install of this program has, or of which its tarball has
 * a part: the dependencies, and the development packages that the build puts into the pages.
 *
 * npm writes the list, from the lock file. `npm sbom --omit dev` leaves out every package that a development package needs
 * too (34 of 72, npm 11.19), so npm gets a lock file that has the others no more.
 */
const lock = JSON.parse(readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8'));
const { devDependencies, peerDependencies, ...root } = lock.packages[''];

const dependencies = { ...root.dependencies };
for (const name of packagesOfBuild()) dependencies[name] ??= devDependencies[name];
const packages = { '': { ...root, dependencies } };
for (const name of Object.keys(dependencies)) add(`node_modules/${name}`);

const folder = mkdtempSync(join(tmpdir(), 'fabriques-sbom-'));
try {
  const { name, description, version, license, overrides } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'),
  );
  writeJson('package.json', { name, description, version, license, dependencies, overrides });
  writeJson('package-lock.json', { ...lock, packages });
  const format = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const text = execFileSync('npm', ['sbom', ...format], { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 });
  const sbom = JSON.parse(text);
  // npm takes the name of the folder.
  sbom.metadata.component.name = name;
  console.log(JSON.stringify(sbom, null, 2));
} finally {
  rmSync(folder, { recursive: true });
}

function writeJson(file, value) {
  writeFileSync(join(folder, file), JSON.stringify(value));
}

/** The development packages that the build copies from: what `web` imports, the fonts, the maps and the official places. */
function packagesOfBuild() {
  const texts = ['web', 'src/http/pictures', 'src/explorer/generated', 'seed/official'].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  return Object.keys(devDependencies).filter((name) =>
    texts.some((text) => [`'${name}'`, `'${name}/`, ` from ${name} `].some((words) => text.includes(words))),
  );
}

/** Adds a package of the lock file and what it needs. */
function add(path) {
  if (path in packages) return;
  const entry = lock.packages[path];
  packages[path] = { ...entry, dev: undefined, devOptional: undefined };
  for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies })) {
    const found = nearest(path, name);
    if (found !== undefined) add(found);
  }
}

/** Where Node finds a package from the folder of another. Undefined for optional ones that are not there. */
function nearest(path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    const candidate = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
    if (candidate in lock.packages) return candidate;
    if (from === '') return undefined;
  }
}
