import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/project-root.ts';

const folder = 'docs/decisions';
const measurements = 'bench/results/decisions';
const records = readdirSync(projectPath(folder)).filter((name) => /^\d{4}-/.test(name));

const read = (path: string) => readFileSync(projectPath(path), 'utf8');
const record = (name: string) => read(`${folder}/${name}`);
const numberOf = (name: string) => Number(name.slice(0, 4));
const titleOf = (name: string) => /^# (.*)$/m.exec(record(name))?.[1] ?? '';

/** The value of a line "- Name: value" at the top of a file; undefined if it has none. */
const property = (text: string, name: string) => new RegExp(`^- ${name}: (.*)$`, 'm').exec(text)?.[1];

/** Targets of the links of a Markdown text, without those in code. */
const linksIn = (text: string) => {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
};

const link = String.raw`\[\d+\]\(\d{4}-[\w-]+\.md\)`;
const listOfLinks = `${link}(, ${link})*`;

describe.each(records)('the record %s', (name) => {
  const text = record(name);

  test('has a title that begins with its number and has 80 characters at most', () => {
    const title = titleOf(name);
    expect(title).toMatch(new RegExp(`^${numberOf(name)}\\. \\S`));
    expect(title.length).toBeLessThanOrEqual(80);
  });

  test('has a status and a date', () => {
    expect(property(text, 'Status')).toMatch(new RegExp(`^(accepted|superseded( in part)? by ${listOfLinks})$`));
    expect(property(text, 'Date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has context, decision and consequences, in this order', () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ]);
  });

  test('names only files and folders that exist', () => {
    const paths = [...text.matchAll(/`((?:src|cypher|seed|bench|test|docs)\/[\w./-]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.filter((path) => !existsSync(projectPath(path)))).toEqual([]);
  });

  test('fits on a page', () => {
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(70);
    expect(lines.filter((line) => line.length > 130 && !line.startsWith('|'))).toEqual([]);
  });
});

describe('the records together', () => {
  test('are numbered from 1 without a gap', () => {
    expect(records.map(numberOf)).toEqual(records.map((_, index) => index + 1));
  });

  test('are in the index, each with its title and status', () => {
    const index = read(`${folder}/README.md`)
      .split('\n')
      .filter((line) => line.startsWith('| ['));
    const rows = records.map((name) => {
      const title = titleOf(name).replace(/^\d+\. /, '');
      return `| [${numberOf(name)}](${name}) | ${title} | ${property(record(name), 'Status')} |`;
    });
    expect(index).toEqual(rows);
  });

  test.each([
    ['superseded by', 'Supersedes'],
    ['superseded in part by', 'Supersedes in part'],
  ])('say "%s" where another record says "%s"', (status, supersedes) => {
    const old = records.flatMap((name) => {
      const value = property(record(name), 'Status') ?? '';
      return value.startsWith(`${status} `) ? linksIn(value).map((newer) => `${name} <- ${newer}`) : [];
    });
    const replacing = records.flatMap((name) =>
      linksIn(property(record(name), supersedes) ?? '').map((older) => `${older} <- ${name}`),
    );
    expect(old.sort()).toEqual(replacing.sort());
  });
});

describe.each(readdirSync(projectPath(measurements)))('the measurements %s', (name) => {
  const text = read(`${measurements}/${name}`);

  test('belong to the record of the same name, which links to them', () => {
    expect(property(text, 'Record')).toBe(`[${titleOf(name)}](../../../${folder}/${name})`);
    expect(linksIn(record(name))).toContain(`../../${measurements}/${name}`);
  });

  test('say when, on which machine, by which command and at which commit', () => {
    expect(property(text, 'Date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const name of ['Machine', 'Command', 'Commit']) expect(property(text, name), name).toMatch(/\S/);
  });
});

const pages = ['docs', 'bench/results'].flatMap((root) =>
  readdirSync(projectPath(root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${root}/${path}`),
);

test.each(pages)('%s links only to files that exist', (page) => {
  const paths = linksIn(read(page))
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ''));
  expect(paths.filter((path) => !existsSync(resolve(dirname(projectPath(page)), path)))).toEqual([]);
});
