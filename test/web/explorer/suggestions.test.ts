import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../../src/project-root.ts';
import { messagesOf } from '../../../web/explorer/messages.ts';
import { firstByName, type SuggestionData, suggestionQuery, suggestionsOf } from '../../../web/explorer/suggestions.ts';

test('the query of suggestions fits the public schema', () => {
  const schema = buildSchema(readFileSync(projectPath('schema.graphql'), 'utf8'));
  expect(validate(schema, parse(suggestionQuery))).toEqual([]);
});

describe('suggestions', () => {
  const manche = { code: '50', name: 'Manche' };
  const place = { kind: 'COMMUNE', kindLabel: 'commune', territoire: null, departements: [manche] };
  const data: SuggestionData = {
    search: {
      nodes: [
        { __typename: 'Fabrique', slug: 'sites', title: 'Sites industriels', year: 2020 },
        { __typename: 'Territoire', slug: 'ca-du-cotentin', name: 'CA du Cotentin', departements: [manche] },
        { __typename: 'Organisation', slug: 'cerema', name: 'Cerema' },
        { __typename: 'Departement', departementCode: '2A', name: 'Corse-du-Sud' },
        { __typename: 'Region', regionCode: '94', name: 'Corse' },
      ],
    },
    officialPlaces: {
      nodes: [
        { ...place, name: 'Saint-Joseph' },
        // These are found among the nodes.
        { ...place, name: 'Lorient', territoire: { slug: 'lorient' } },
        { ...place, kind: 'DEPARTEMENT', name: 'Manche' },
      ],
    },
  };

  test('lead to the pages of nodes, and of other places to the search around them', () => {
    expect(suggestionsOf(data, '/graphe/en', messagesOf('en'))).toEqual([
      { name: 'Sites industriels', detail: 'Fabrique, 2020', url: '/graphe/en/fabriques/sites' },
      { name: 'CA du Cotentin', detail: 'Territoire, Manche (50)', url: '/graphe/en/territoires/ca-du-cotentin' },
      { name: 'Cerema', detail: 'Organisation', url: '/graphe/en/organisations/cerema' },
      { name: 'Corse-du-Sud', detail: 'Département', url: '/graphe/en/departements/2A' },
      { name: 'Corse', detail: 'Région', url: '/graphe/en/regions/94' },
      {
        name: 'Saint-Joseph',
        detail: 'commune, Manche (50), did not take part',
        url: '/graphe/en/recherche?q=Saint-Joseph+%2850%29',
      },
    ]);
  });

  test('need no answer of the whole: a field that failed gives none', () => {
    expect(suggestionsOf({ search: null, officialPlaces: null }, '/', messagesOf('fr'))).toEqual([]);
  });

  test('whose name begins with what was typed come first; the others keep their order', () => {
    const named = (name: string) => ({ name, detail: '', url: '' });
    const sorted = firstByName([named('Villes'), named('Territoires'), named('Écully')], 'ecu');
    expect(sorted.map(({ name }) => name)).toEqual(['Écully', 'Villes', 'Territoires']);
  });
});
