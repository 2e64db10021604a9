import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { projectPath } from './src/project-root.ts';
import { schemaVersion } from './src/schema/schema-version.ts';

/**
 * `npm run changelog` prints the breaking and dangerous changes of the schema since the last release that the section
 * Unreleased of CHANGELOG.md does not name, as entries to complete. `npm run changelog:check` fails if there are any, or if
 * `schemaVersion` is too low for them. docs/api-policy.md has the rules.
 */

/** A change after which an operation of a client can fail (breaking) or behave differently (dangerous). */
export interface SchemaChange {
  readonly isBreaking: boolean;
  /** Schema coordinate: `Type.field`, `Type.field(argument:)`, `Enum.VALUE`, `Type`. */
  readonly coordinate: string;
  /** Coordinates of the same change on interfaces of the type. Naming one of these names the change. */
  readonly inherited: readonly string[];
  readonly message: string;
}

/** The breaking and dangerous changes between two schemas, ordered by coordinate. */
export async function schemaChanges(released: GraphQLSchema, current: GraphQLSchema): Promise<SchemaChange[]> {
  const changes = (await diff(released, current)).filter(
    ({ criticality, path }) => criticality.level !== CriticalityLevel.NonBreaking && path !== undefined,
  );
  return changes
    .map(({ criticality, path = '', message }) => {
      const [type = '', ...rest] = path.split('.');
      const interfaces = [released, current].flatMap((schema) => interfacesOf(schema, type));
      return {
        isBreaking: criticality.level === CriticalityLevel.Breaking,
        coordinate: coordinateOf(type, rest),
        inherited: rest.length === 0 ? [] : [...new Set(interfaces)].map((name) => coordinateOf(name, rest)),
        message,
      };
    })
    .sort((one, other) => (one.coordinate < other.coordinate ? -1 : 1));
}

function coordinateOf(type: string, [member, argument]: readonly string[]): string {
  if (member === undefined) return type;
  return argument === undefined ? `${type}.${member}` : `${type}.${member}(${argument}:)`;
}

function interfacesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map((it) => it.name) : [];
}

/** The section Unreleased of a changelog. */
export function unreleasedOf(changelog: string): string {
  return /^## Unreleased\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
}

/**
 * The changes that a text does not name. It names a change by its coordinate in backticks, or by that of an interface.
 * Dangerous changes are also named by the field of an argument, and by `Type.*`.
 */
export function unnamedChanges(changes: readonly SchemaChange[], text: string): SchemaChange[] {
  const named = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name));
  return changes.filter(({ isBreaking, coordinate, inherited }) => {
    const names = [coordinate, ...inherited];
    const wider = names.flatMap((name) => [`${name.split('.')[0]}.*`, name.replace(/\(.*/, '')]);
    return ![...names, ...(isBreaking ? [] : wider)].some((name) => named.has(name));
  });
}

/** The changes to name so that all are named. */
function leastToName(changes: readonly SchemaChange[]): SchemaChange[] {
  return changes.filter((change) => {
    const others = changes.filter((it) => it.coordinate !== change.coordinate);
    return unnamedChanges([change], others.map(({ coordinate }) => `\`${coordinate}\``).join(' ')).length > 0;
  });
}

/** Whether a version is high enough for changes since a released one: Semantic Versioning, before 1.0 one position lower. */
export function isVersionFor(version: string, released: string, changes: readonly SchemaChange[]): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [releasedMajor = 0, releasedMinor = 0] = released.split('.').map(Number);
  if (!changes.some(({ isBreaking }) => isBreaking)) return true;
  return major > releasedMajor || (releasedMajor === 0 && major === 0 && minor > releasedMinor);
}

const releasedFile = 'schema.released.graphql';

/** The version in the first line of the file of the released schema: "# 0.1.0". */
export function releasedVersion(text: string): string {
  const version = /^# (\d+\.\d+\.\d+)\n/.exec(text)?.[1];
  if (version === undefined) throw new Error(`${releasedFile} must begin with its version, such as "# 0.1.0".`);
  return version;
}

/** Run as a command; tests import the functions. */
if (import.meta.filename === process.argv[1]) {
  const read = (file: string) => readFileSync(projectPath(file), 'utf8');
  const released = read(releasedFile);
  const changes = await schemaChanges(buildSchema(released), buildSchema(read('schema.graphql')));
  const unnamed = unnamedChanges(changes, unreleasedOf(read('CHANGELOG.md')));
  for (const { isBreaking, coordinate, message } of leastToName(unnamed)) {
    console.log(`- \`${coordinate}\`: ${message.replaceAll("'", '`')}${isBreaking ? '' : ' (dangerous)'}.`);
  }
  if (process.argv.includes('--check')) {
    if (unnamed.length > 0) {
      console.error(
        `The section Unreleased of CHANGELOG.md does not name these ${unnamed.length} changes of the schema.`,
      );
      process.exitCode = 1;
    }
    if (!isVersionFor(schemaVersion, releasedVersion(released), changes)) {
      console.error('The schema has breaking changes: increase schemaVersion in src/schema/schema-version.ts.');
      process.exitCode = 1;
    }
  }
}
