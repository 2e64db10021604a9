import { describe, expect, test } from 'vitest';
import { parseCreate } from '../../../src/store/offline/create-pattern.ts';

const rows = 'UNWIND range(0, size($id) - 1) AS row\n';

describe('a statement of an import', () => {
  test('creates nodes', () => {
    const text = `${rows}CREATE (:Region:Searchable {\n  type: 'Region',\n  code: $code[row],\n  datasetVersion: $stamp\n})`;
    expect(parseCreate(text)).toEqual({
      node: {
        labels: ['Region', 'Searchable'],
        properties: [
          { name: 'type', source: { text: 'Region' } },
          { name: 'code', source: { column: 'code' } },
          { name: 'datasetVersion', source: 'stamp' },
        ],
      },
      relationship: null,
    });
  });

  test('creates relationships between nodes that it looks up', () => {
    const text = `${rows}MATCH (inner:Actor {id: $inner[row]})
MATCH (outer:Actor {id: $outer[row]})
CREATE (inner)-[:WITHIN {distance: $distance[row], datasetVersion: $stamp}]->(outer)`;
    expect(parseCreate(text)).toEqual({
      node: null,
      relationship: {
        type: 'WITHIN',
        properties: [
          { name: 'distance', source: { column: 'distance' } },
          { name: 'datasetVersion', source: 'stamp' },
        ],
        start: { label: 'Actor', property: 'id', column: 'inner' },
        end: { label: 'Actor', property: 'id', column: 'outer' },
      },
    });
  });

  test('creates nodes, each with a relationship to one that it looks up', () => {
    const text = `${rows}MATCH (fabrique:Fabrique {id: $fabrique[row]})
CREATE (:Link {id: $id[row]})-[:ABOUT {datasetVersion: $stamp}]->(fabrique)`;
    expect(parseCreate(text)).toEqual({
      node: { labels: ['Link'], properties: [{ name: 'id', source: { column: 'id' } }] },
      relationship: {
        type: 'ABOUT',
        properties: [{ name: 'datasetVersion', source: 'stamp' }],
        start: null,
        end: { label: 'Fabrique', property: 'id', column: 'fabrique' },
      },
    });
  });

  test.each([
    ['with another clause', `${rows}MERGE (:Link {id: $id[row]})`, /in a form that can be imported offline/],
    ['with a value that is computed', `${rows}CREATE (:Link {id: $id[row], n: $id[row] + 1})`, /no known form: n: /],
    [
      'that ends at a node of which it says nothing',
      `${rows}CREATE (:Link {id: $id[row]})-[:ABOUT {datasetVersion: $stamp}]->(fabrique)`,
      /does not say what "fabrique" is/,
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseCreate(text)).toThrow(message);
  });
});
