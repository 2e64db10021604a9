import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { factKey, factsWithoutEvidence, statedFacts } from '../../src/domain/stated-facts.ts';
import { entityJson } from '../../src/export/entity/entity-json.ts';
import { projectPath } from '../../src/project-root.ts';
import { frozenDataset } from '../fixtures/frozen/frozen.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { finderIn } from './entity/references.ts';
import { fileOf, textOf } from './render.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const dataset = frozenDataset();

describe('evidence in the linked data', () => {
  const triples = new Parser().parse(textOf('Turtle', fileOf(dataset)));
  const objectOf = (subject: string, predicate: string) =>
    triples
      .filter((it) => it.subject.value === subject && it.predicate.value === predicate)
      .map(({ object }) => object);
  const statements = triples
    .filter((it) => it.predicate.value === `${rdf}type` && it.object.value === `${rdf}Statement`)
    .map(({ subject }) => subject.value);

  test('supports triples that are in the linked data, whatever the property', () => {
    expect(statements).toHaveLength(dataset.evidence.length);
    const all = new Set(
      triples.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`),
    );
    const stated = statements.map((it) =>
      ['subject', 'predicate', 'object'].map((part) => objectOf(it, rdf + part)[0]?.value).join(' '),
    );
    expect(stated.filter((it) => !all.has(it))).toEqual([]);
  });

  test('is derived from the words of the page, the official codes or a document', () => {
    const found = dataset.evidence.find(({ subject, property }) => subject === '248100737' && property === 'WITHIN');
    const [statement = ''] = statements.filter((it) => it.endsWith(`#evidence/${found?.id}`));
    expect(objectOf(statement, 'http://www.w3.org/2004/02/skos/core#editorialNote').map(({ value }) => value)).toEqual([
      "Données cartographiques de l'ANCT, ti-7614",
    ]);
    const derived = statements.flatMap((it) => objectOf(it, 'http://www.w3.org/ns/prov#wasDerivedFrom'));
    const count = (kind: string) => dataset.evidence.filter((it) => it.kind === kind).length;
    expect(derived.filter(({ value }) => value.includes('#mention/evidence.'))).toHaveLength(count('SOURCE_PAGE'));
    expect(derived.filter(({ value }) => value.endsWith('/decoupage-administratif'))).toHaveLength(
      count('OFFICIAL_DATA'),
    );
  });
});

describe('evidence of the small data set', () => {
  test('is a table whose rows name a Fabrique, a territoire or an organisation', () => {
    expect(textOf('CSV: evidence', fileOf(smallDataset)).trimEnd().split(/\r?\n/)).toEqual([
      'id,fabrique,territoire,organisation,property,value,kind,text,url,date,line',
      'nature-title,nature,,,TITLE,La nature en ville,DOCUMENT,Un guide,https://example.org/nature,2024-05,',
      'temps-period,temps,,,PERIOD,2021-06/2022-06,SOURCE_PAGE,de juin 2021 à juin 2022,,,22',
      '50218-within,,50218,,WITHIN,200042604,OFFICIAL_DATA,"SIREN 200042604 : 32 communes membres, dont Granville (50218)",,,',
      'banque-des-territoires-parent,,,banque-des-territoires,PARENT,caisse-des-depots,NOTE,Direction de la Caisse,,,',
    ]);
  });

  test.each([
    ['fabrique', 'temps', ['PERIOD https://example.org/liste#:~:text=de%20juin%202021%20%C3%A0%20juin%202022']],
    ['territoire', 'granville', ['WITHIN https://github.com/datagouv/decoupage-administratif']],
    ['organisation', 'banque-des-territoires', ['PARENT null']],
    ['organisation', 'cerema', []],
    ['departement', '50', []],
  ] as const)('is in the JSON of the %s %s, with an address', (kind, id, expected) => {
    const entity = finderIn(smallDataset)({ kind, id });
    if (entity === undefined) throw new Error(`The small data set has no ${kind} ${id}.`);
    const { evidence } = entityJson(entity, fileOf(smallDataset));
    expect(evidence.map(({ property, url }) => `${property} ${url}`)).toEqual(expected);
  });
});

test('the evidence of the frozen data is for facts that it states', () => {
  const facts = new Set(statedFacts(dataset).map(factKey));
  expect(dataset.evidence.filter((it) => !facts.has(factKey(it)))).toEqual([]);
});

test('the guide for researchers counts the facts of the frozen data that have evidence, and those that have none', () => {
  const guide = readFileSync(projectPath('docs/researchers.md'), 'utf8').replace(/\s+/g, ' ');
  const without = factsWithoutEvidence(dataset);
  const count = (...properties: string[]) => without.filter(({ property }) => properties.includes(property)).length;
  expect([count('PERIOD'), count('KIND'), count('PARENT'), count('ACRONYM', 'ALIAS')]).toEqual([5, 38, 4, 50]);
  const supported = statedFacts(dataset).length - without.length;
  expect(guide).toContain(
    `${dataset.evidence.length} pieces support ${supported} of ${statedFacts(dataset).length} facts`,
  );
  expect(guide).toContain('five of the six periods, 38 kinds and four parents of organisations, and 50 acronyms');
});
