import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { configVariables } from '../../src/config/variables.ts';
import { projectPath } from '../../src/project-root.ts';

const textOf = (file: string) => readFileSync(projectPath(file), 'utf8');

/** What docker-compose.yml decides: the addresses in the network of the containers, and the database beside the server. */
const fixed: Readonly<Record<string, string>> = {
  PORT: '4000',
  HOST: '0.0.0.0',
  NEO4J_URI: 'bolt://neo4j:7687',
  NEO4J_USERNAME: 'neo4j',
  NEO4J_DATABASE: 'neo4j',
  SEED_ON_START: 'true',
};
/** What has no effect beside Neo4j. */
const unused = ['GRAPH_PATH'];

describe('every environment variable of src/config/variables.ts', () => {
  const documented = configVariables.map(({ name, default: fallback, description }) => [
    name,
    fallback === null ? '' : `\`${fallback}\``,
    description,
  ]);
  const rowsOf = (file: string) =>
    [...textOf(file).matchAll(/^\| `([A-Z0-9_]+)` \| (.*?) \| (.*?) \|$/gm)].map(([, ...cells]) => cells);

  test('is in docs/configuration.md, with its default and meaning', () => {
    expect(rowsOf('docs/configuration.md')).toEqual(documented);
  });

  test('has the same default and meaning in the README, if it is there', () => {
    const rows = rowsOf('README.md');
    expect(rows.map(([name]) => name)).toContain('NEO4J_URI');
    expect(documented).toEqual(expect.arrayContaining(rows));
  });

  test('is in .env.example, with its default and meaning', () => {
    const blocks = configVariables.map(
      ({ name, default: value, description }) => `# ${description}\n${name}=${value ?? ''}`,
    );
    const uncommented = textOf('.env.example').replace(/^#(?=[A-Z0-9_]+=)/gm, '');
    const heading = /^#.*?\n\n/s;
    expect(uncommented.replace(heading, '')).toBe(`${blocks.join('\n\n')}\n`);
  });

  test('reaches the server in docker-compose.yml, with its default, unless the file decides it', () => {
    const { environment } = z
      .object({ services: z.object({ server: z.object({ environment: z.record(z.string(), z.string()) }) }) })
      .parse(parse(textOf('docker-compose.yml'))).services.server;
    const { NEO4J_PASSWORD: password, ...passed } = environment;
    // Compose stops without a password.
    expect(password).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
    const expected = configVariables
      .filter(({ name }) => !unused.includes(name) && name !== 'NEO4J_PASSWORD')
      .map(({ name, default: fallback }) => [name, fixed[name] ?? `\${${name}:-${fallback ?? ''}}`]);
    expect(passed).toEqual(Object.fromEntries(expected));
  });
});
