import { parseArgs } from 'node:util';
import { organisationRoles, roleTable } from '../src/domain/roles.ts';
import type { GraphStore } from '../src/store/engines/graph-store.ts';
import { openStore } from '../src/store/engines/open-store.ts';
import { importDataset } from '../src/store/load/import.ts';
import { fabriqueCount } from '../src/store/statements/fabrique.ts';
import type { Condition } from '../src/store/statements/filter/condition.ts';
import { conditions, relations } from '../src/store/statements/filter/conditions.ts';
import { startDatabase } from './database.ts';
import { datasetOfSize, type Size, sizes } from './generate/size.ts';
import { median } from './statistics.ts';

// `npm run bench:filters -- --size M`: three ways to run a filter, on the embedded engine; with `--neo4j`, on a Neo4j of its own. For
// record 25. `--way composed` runs one of them: at size L the others take minutes, or never end, on the embedded engine.

const {
  size,
  way: only,
  neo4j: onNeo4j,
} = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    way: { type: 'string' },
    neo4j: { type: 'boolean', default: false },
  },
}).values;
if (!sizes.includes(size as Size)) throw new Error(`Give a --size: ${sizes.join(', ')}.`);

const repetitions = 5;
const held = organisationRoles.map((role) => roleTable[role].relationship).join('|');
const roles = [...organisationRoles];
const since = 2020;
const kinds = ['COMMUNE' as const];

const some = { min: 1, max: null } as const;
const none = { min: null, max: 0 } as const;
const recent = relations.organisation.fabriques({ roles }, some, conditions.fabrique.years({ from: since, to: null }));

/** A way to count the Fabriques that pass. */
type Way = (store: GraphStore) => Promise<number>;

const composed =
  (fabrique: Condition): Way =>
  async (store) =>
    (await fabriqueCount.where({ fabrique }).run(store.autoCommit(), {}))[0]?.count ?? 0;

const written =
  (where: string): Way =>
  async (store) => {
    const text = `MATCH (fabrique:Fabrique)\nWHERE ${where}\nRETURN count(fabrique) AS count`;
    const [row] = await store.autoCommit().run(text, { since, kinds });
    return Number(row?.['count']);
  };

/** Each statement gives the ids for the next one; the last one gives the Fabriques that pass, or that do not. */
const inSets =
  (statements: readonly string[], negated: boolean): Way =>
  async (store) => {
    let ids: string[] = [];
    for (const text of statements) {
      const rows = await store.autoCommit().run(text, { since, kinds, ids });
      ids = rows.map(({ id }) => String(id));
    }
    const where = `${negated ? 'NOT ' : ''}fabrique.id IN $ids`;
    const text = `MATCH (fabrique:Fabrique)\nWHERE ${where}\nRETURN count(fabrique) AS count`;
    const [row] = await store.autoCommit().run(text, { ids });
    return Number(row?.['count']);
  };

const withCommune =
  'MATCH (f:Fabrique)<-[:TOOK_PART_IN]-(t:Territoire) WHERE t.kind IN $kinds RETURN DISTINCT f.id AS id';
const recentOrganisations = `MATCH (o:Organisation)-[:${held}]->(f:Fabrique) WHERE f.year >= $since RETURN DISTINCT o.id AS id`;
const fabriquesOf = `MATCH (o:Organisation)-[:${held}]->(f:Fabrique) WHERE o.id IN $ids RETURN DISTINCT f.id AS id`;
const existsRecent = `EXISTS { MATCH (o)-[:${held}]->(f:Fabrique) WHERE f.year >= $since }`;
const existsOrganisation = `EXISTS { MATCH (fabrique)<-[:${held}]-(o:Organisation) WHERE ${existsRecent} }`;

const filters: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  'one relation: some territoire is a commune': {
    composed: composed(relations.fabrique.territoires({}, some, conditions.territoire.kinds({ kinds }))),
    'nested EXISTS': written('EXISTS { MATCH (fabrique)<-[:TOOK_PART_IN]-(t:Territoire) WHERE t.kind IN $kinds }'),
    'sets of ids': inSets([withCommune], false),
  },
  'two relations: some organisation took part since 2020': {
    composed: composed(relations.fabrique.organisations({ roles }, some, recent)),
    'nested EXISTS': written(existsOrganisation),
    'sets of ids': inSets([recentOrganisations, fabriquesOf], false),
  },
  'a negation: no organisation took part since 2020': {
    composed: composed(relations.fabrique.organisations({ roles }, none, recent)),
    'nested EXISTS': written(`NOT ${existsOrganisation}`),
    'sets of ids': inSets([recentOrganisations, fabriquesOf], true),
  },
};

const database = onNeo4j ? await startDatabase(size as Size) : null;
const {
  NEO4J_URI: uri = '',
  NEO4J_USERNAME: username = '',
  NEO4J_PASSWORD: password = '',
} = database?.environment ?? {};
const store = await openStore({ neo4j: database === null ? null : { uri, username, password }, graphPath: undefined });
await importDataset(store, await datasetOfSize(size as Size), { afresh: true });
console.log(`\nSize ${size}, ${store.capabilities.engine}; median of ${repetitions} runs in ms\n`);
console.log('| Filter | composed | nested EXISTS | sets of ids |\n|---|---|---|---|');
for (const [name, ways] of Object.entries(filters)) {
  const cells: string[] = [];
  const counts = new Set<number>();
  for (const [wayName, way] of Object.entries(ways)) {
    if (only !== undefined && only !== wayName) {
      cells.push('not measured');
      continue;
    }
    try {
      const times: number[] = [];
      counts.add(await way(store));
      for (let run = 0; run < repetitions; run += 1) {
        const start = performance.now();
        await way(store);
        times.push(performance.now() - start);
      }
      cells.push(median(times).toFixed(1));
    } catch (error) {
      cells.push(/timeout|too long/i.test(String(error)) ? 'over 30 s' : String(error).slice(0, 80));
    }
  }
  if (counts.size > 1) throw new Error(`${name}: the ways give ${[...counts].join(', ')}.`);
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
await store.close();
await database?.stop();
