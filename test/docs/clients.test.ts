import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';

const page = readFileSync(projectPath('docs/clients.md'), 'utf8');
const read = (file: string) => readFileSync(projectPath(`test/clients/${file}`), 'utf8');

describe('the page for people who write clients', () => {
  test('names the versions that the tests run', () => {
    const rows = [...page.matchAll(/^\| \[(.+?)\]\(#.+?\) \| (\S+) \|/gm)].map(([, name, version]) => [name, version]);
    const npm: Record<string, string> = JSON.parse(read('package.json')).dependencies;
    const exact = (text: string, pattern: RegExp) => pattern.exec(text)?.[1];
    expect(Object.fromEntries(rows)).toEqual({
      'Apollo Client 4': npm['apollo-client-4']?.replace('npm:@apollo/client@', ''),
      'Apollo Client 3': npm['apollo-client-3']?.replace('npm:@apollo/client@', ''),
      urql: npm['@urql/core'],
      Relay: npm['relay-runtime'],
      'graphql-request': npm['graphql-request'],
      gql: exact(read('requirements-gql.txt'), /^gql==(.+)$/m),
      sgqlc: exact(read('requirements-sgqlc.txt'), /^sgqlc==(.+)$/m),
      // Debian chooses it: that of Debian 12.
      httr2: '0.2.2',
      'graphql-java': exact(read('pom.xml'), /<artifactId>graphql-java<\/artifactId>\s*<version>(.+)</),
    });
  });

  test('links only to existing sections and files', () => {
    const sections = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const targets = [...page.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    expect(targets.length).toBeGreaterThan(20);
    for (const [, path = '', section = ''] of targets) {
      if (path === '') expect(sections).toContain(section);
      else expect(() => readFileSync(projectPath(`docs/${path}`)), path).not.toThrow();
    }
  });
});
