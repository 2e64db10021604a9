import { describe, expect, test } from 'vitest';
import { findFabrique } from '../../../src/answers/fabriques/fabriques.ts';
import {
  type FabriqueSuggestionArguments,
  reasonsOfFabriqueSuggestion,
  suggestionsForFabrique,
} from '../../../src/answers/fabriques/suggestions.ts';
import { smallContext } from '../context.ts';

const context = await smallContext();

const suggestions = async (slug: string, args: FabriqueSuggestionArguments = {}) => {
  const fabrique = await findFabrique(slug, context);
  if (fabrique === null) throw new Error(`There is no Fabrique ${slug}.`);
  return suggestionsForFabrique(fabrique, args, context);
};
const scores = async (slug: string, args?: FabriqueSuggestionArguments) =>
  (await (await suggestions(slug, args)).edges).map(({ node, score }) => [node.slug, score]);

// temps has the CC, Cerema and Villes. It shares Cerema and Villes with eau, of four actors: 2 / 5. It shares all three with
// nature, of six: 3 / 6.
describe('suggestions for a Fabrique', () => {
  test('are organisations of similar Fabriques that it lacks, by the sum of the similarities', async () => {
    // ADEME took part in both, Banque in nature.
    expect(await scores('temps')).toEqual([
      ['ademe', 1 / 2 + 2 / 5],
      ['banque-des-territoires', 1 / 2],
    ]);
  });

  test('can be those of some roles', async () => {
    // ADEME was cofinanceur in eau only, Banque in nature.
    expect(await scores('temps', { roles: ['COFINANCEUR'] })).toEqual([
      ['banque-des-territoires', 1 / 2],
      ['ademe', 2 / 5],
    ]);
    expect(await scores('temps', { roles: ['TERRITOIRE'] })).toEqual([]);
  });

  test('have reasons: the similar Fabriques, the most similar first', async () => {
    const [ademe] = await (await suggestions('temps')).edges;
    if (ademe === undefined) throw new Error('There is no suggestion.');
    const reasons = await reasonsOfFabriqueSuggestion(ademe, { first: 5 }, context);
    expect(reasons.map(({ fabrique, jaccard }) => [fabrique.slug, jaccard])).toEqual([
      ['nature', 1 / 2],
      ['eau', 2 / 5],
    ]);
    expect(await reasonsOfFabriqueSuggestion(ademe, { first: 1 }, context)).toHaveLength(1);
  });

  test('come in pages, with their number', async () => {
    const first = await suggestions('temps', { first: 1 });
    expect(await first.totalCount()).toBe(2);
    const { endCursor } = await first.pageInfo;
    expect(await scores('temps', { after: endCursor })).toEqual([['banque-des-territoires', 1 / 2]]);
  });

  test('are none for a Fabrique that shares no actor', async () => {
    expect(await scores('sante')).toEqual([]);
    expect(await (await suggestions('sante')).totalCount()).toBe(0);
  });
});
