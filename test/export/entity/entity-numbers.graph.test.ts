import { beforeAll, describe, expect, test } from 'vitest';
import type { EntityKind } from '../../../src/domain/entity-address.ts';
import { entityJson } from '../../../src/export/entity/entity-json.ts';
import { type Ask, asker, storeOf } from '../../schema/ask.ts';
import { fileOf, realDataset } from '../render.ts';
import { finderIn } from './references.ts';

const find = finderIn(realDataset);
const file = fileOf(realDataset);
const json = (kind: EntityKind, id: string) => entityJson(find({ kind, id }), file);

const participations = `participations(first: 100) {
  totalCount
  nodes {
    role origin year
    fabrique { slug title } actor { name } mention { text line note originalUrl }
    issues(first: 100) { line text problem correction evidence }
  }
}`;

interface Participation {
  role: string;
  origin: string;
  year: number;
  fabrique: { slug: string; title: string };
  actor: { name: string };
  mention: object;
  issues: object[];
}

interface Node {
  slug: string;
  code: string;
  fabriqueCount: number;
  participations: { totalCount: number; nodes: Participation[] };
  territoires: { totalCount: number };
  fabriques: { totalCount: number };
}

/** A participation in the words of the JSON of a thing. */
const ofGraph = ({ role, origin, year, fabrique, actor, mention, issues }: Participation) =>
  JSON.stringify([role, origin, fabrique.slug, fabrique.title, year, actor.name, mention, issues]);

function ofJson({ participations: list, dataIssues }: ReturnType<typeof json>): string[] {
  const issue = new Map(
    dataIssues.map(({ id, line, text, problem, correction, evidence }) => [
      id,
      { line, text, problem, correction, evidence },
    ]),
  );
  return list.map((it) =>
    JSON.stringify([
      ...[it.role, it.origin, it.fabrique, it.fabriqueTitle, it.fabriqueYear, it.actorName],
      { text: it.mention.text, line: it.mention.line, note: it.mention.note, originalUrl: it.mention.originalUrl },
      it.dataIssues.map((id) => issue.get(id)),
    ]),
  );
}

describe('the JSON of each thing of the real data agrees with GraphQL:', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = asker(await storeOf(realDataset));
  });

  const all = async (list: string, fields: string): Promise<Node[]> => {
    const nodes: Node[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) { ${list}(first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
      const { data } = await ask(query, { after });
      nodes.push(...data[list].nodes);
      after = data[list].pageInfo.hasNextPage ? data[list].pageInfo.endCursor : null;
    } while (after !== null);
    return nodes;
  };

  const expectSame = (own: ReturnType<typeof json>, { participations: list }: Node) => {
    expect(own.participations).toHaveLength(list.totalCount);
    expect(ofJson(own).sort()).toEqual(list.nodes.map(ofGraph).sort());
  };

  test('Fabriques', async () => {
    const fabriques = await all('fabriques', `slug ${participations}`);
    expect(fabriques).toHaveLength(23);
    for (const fabrique of fabriques) expectSame(json('fabrique', fabrique.slug), fabrique);
  });

  test.each([
    ['territoire', 'territoires', 116],
    ['organisation', 'organisations', 70],
  ] as const)('each %s', async (kind, list, count) => {
    const actors = await all(list, `slug fabriqueCount ${participations}`);
    expect(actors).toHaveLength(count);
    for (const actor of actors) {
      const own = json(kind, actor.slug);
      expectSame(own, actor);
      expect([actor.slug, own.linked.fabriques.length]).toEqual([actor.slug, actor.fabriqueCount]);
    }
  });

  test.each([
    ['departement', 'departements', 101],
    ['region', 'regions', 18],
  ] as const)('each %s', async (kind, list, count) => {
    const { data } = await ask(`{ ${list} { code territoires { totalCount } fabriques { totalCount } } }`);
    const places = data[list] as Node[];
    expect(places).toHaveLength(count);
    for (const { code, territoires, fabriques } of places) {
      const { linked } = json(kind, code);
      expect([code, linked.territoires.length, linked.fabriques.length]).toEqual([
        code,
        territoires.totalCount,
        fabriques.totalCount,
      ]);
    }
  });

  test('the data set itself', async () => {
    const { data } = await ask('{ dataset { version releasedAt source { lines } } }');
    const { version, releasedAt, source } = json('region', '28').dataset;
    expect({ version, releasedAt, source: { lines: source.lines } }).toEqual(data.dataset);
  });
});
