import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fabriqueStatuses } from '../../../src/domain/fabrique-statuses.ts';
import { organisationKindOf } from '../../../src/domain/organisation-kinds.ts';
import { roles } from '../../../src/domain/roles.ts';
import { exampleGroups, readExampleFiles } from '../../../src/http/playground/examples.ts';
import type { GraphStore } from '../../../src/store/engines/graph-store.ts';
import { exportDataset } from '../../../src/store/load/read-back.ts';
import { type Ask, asker, storeOf } from '../../schema/ask.ts';
import { newerRelease } from '../update/newer-release.ts';
import { currentRelease, datasetOf } from './release.ts';

describe.each([
  ['this version', currentRelease()],
  ['a newer page', newerRelease()],
])('the API, with the data of %s,', (_name, release) => {
  const dataset = datasetOf(release);
  let store: GraphStore;
  let ask: Ask;
  beforeAll(async () => {
    store = await storeOf(dataset);
    ask = asker(store);
  });
  afterAll(() => store.close());

  /** All nodes of a list, page by page. `path`: the fields that lead to it. */
  async function all(list: string, selection: string, path: readonly string[] = []): Promise<unknown[]> {
    const nodes: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const field = `${list}(first: 100, after: ${JSON.stringify(after)}) { pageInfo { hasNextPage endCursor } nodes { ${selection} } }`;
      const { data, errors } = await ask(`{ ${[...path, field].join(' { ')} ${'}'.repeat(path.length + 1)}`);
      expect(errors).toEqual([]);
      const page = [...path, list].reduce((value, name) => value[name], data);
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return nodes;
      after = page.pageInfo.endCursor;
    }
  }

  const inOrder = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  const same = (answered: readonly unknown[], expected: readonly unknown[]) => {
    expect(answered.length).toBeGreaterThan(0);
    expect(inOrder(answered)).toEqual(inOrder(expected));
  };

  test('exports the data set as it was imported', async () => {
    expect(await exportDataset(store)).toEqual(dataset);
  });

  test('has each Fabrique', async () => {
    same(
      await all('fabriques', 'slug title titleSource description year status period { from to } line'),
      dataset.fabriques.map(({ slug, title, titleSource, description, year, status, period, line }) => ({
        ...{ slug, title, titleSource, description, year, status, period, line },
      })),
    );
  });

  test('has each territoire', async () => {
    same(
      await all('territoires', 'slug name kind code aliases departements { code } within { slug }'),
      dataset.territoires.map(({ slug, name, kind, code, aliases, departements, within }) => ({
        ...{ slug, name, kind, code, aliases },
        departements: departements.map((it) => ({ code: it })),
        within: within.map((id) => ({ slug: dataset.territoires.find((it) => it.id === id)?.slug })),
      })),
    );
  });

  test('has each organisation', async () => {
    same(
      await all('organisations', 'slug name acronym kind aliases parent { slug }'),
      dataset.organisations.map(({ slug, name, acronym, kind, aliases, parent }) => ({
        ...{ slug, name, acronym, kind: organisationKindOf(kind), aliases },
        parent: parent === null ? null : { slug: parent },
      })),
    );
  });

  test('has each participation, with its words and line', async () => {
    const actor = 'actor { ... on Territoire { slug } ... on Organisation { slug } }';
    const slugOf = new Map(dataset.territoires.map(({ id, slug }) => [id, slug]));
    same(
      await all('participations', `fabrique { slug } ${actor} role origin mention { text line note }`),
      dataset.participations.map(({ fabrique, actor, role, origin, mention: { text, line, note } }) => ({
        fabrique: { slug: fabrique },
        actor: { slug: role === 'TERRITOIRE' ? slugOf.get(actor) : actor },
        ...{ role, origin, mention: { text, line, note } },
      })),
    );
  });

  test('has each publication, and each doubt about the page', async () => {
    const names = new Map([
      ...dataset.territoires.map(({ id, name }) => [id, name] as const),
      ...dataset.organisations.map(({ slug, name }) => [slug, name] as const),
    ]);
    same(
      await all('publications', 'title url fabrique { slug } mention { text line }'),
      dataset.publications.map(({ title, url, fabrique, mention: { text, line } }) => ({
        ...{ title, url, fabrique: { slug: fabrique }, mention: { text, line } },
      })),
    );
    same(
      await all('dataIssues', 'natureLabel line text problem correction evidence fabrique { slug } actor { name }', [
        'dataset',
      ]),
      dataset.dataIssues.map(({ nature, line, text, problem, correction, evidence, fabrique, actor }) => ({
        ...{ natureLabel: nature, line, text, problem, correction, evidence },
        fabrique: fabrique === null ? null : { slug: fabrique },
        actor: actor === null ? null : { name: names.get(actor) },
      })),
    );
  });

  test('counts what the data set has', async () => {
    const { data } = await ask(`{
      dataset { releasedAt counts { fabriques territoires organisations publications dataIssues participations { role count } } }
      counts(of: FABRIQUES, by: [STATUS]) { count }
    }`);
    expect(data.dataset).toEqual({
      releasedAt: dataset.releasedAt,
      counts: {
        fabriques: dataset.fabriques.length,
        territoires: dataset.territoires.length,
        organisations: dataset.organisations.length,
        publications: dataset.publications.length,
        dataIssues: dataset.dataIssues.length,
        participations: roles.map((role) => ({
          role,
          count: dataset.participations.filter((it) => it.role === role).length,
        })),
      },
    });
    const statuses = fabriqueStatuses
      .map((one) => dataset.fabriques.filter(({ status }) => status === one).length)
      .filter((count) => count > 0);
    expect(data.counts.map(({ count }: { count: number }) => count).sort()).toEqual(statuses.sort());
  });

  test('answers the examples of the playground without errors', async () => {
    const examples = exampleGroups(readExampleFiles(), 'fr').flatMap((group) => group.examples);
    expect(examples.length).toBeGreaterThan(0);
    for (const { name, query, variables } of examples) {
      const { errors } = await ask(query, variables === '' ? {} : JSON.parse(variables));
      expect({ name, errors }).toEqual({ name, errors: [] });
    }
  });
});
