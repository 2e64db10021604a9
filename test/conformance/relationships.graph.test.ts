import fc from 'fast-check';
import { describe, test } from 'vitest';
import { asker, storeOf } from '../schema/ask.ts';
import { datasetArbitrary } from './dataset-arbitrary.ts';
import { plainGraph } from './plain/graph.ts';
import { questions } from './relationships/questions.ts';

/**
 * Random small graphs, each in an engine of its own. The seed is fixed: a run that fails, fails again. Unbiased, since the
 * smallest graphs, which fast-check would try more often, answer most questions with nothing.
 */
describe('on any graph, an answer is what plain code works out:', () => {
  test.each(questions)('$name', async ({ args, check }) => {
    const holds = fc.asyncProperty(
      datasetArbitrary,
      fc.array(args, { minLength: 4, maxLength: 12 }),
      async (dataset, all) => {
        const store = await storeOf(dataset);
        try {
          for (const one of all) await check(asker(store), plainGraph(dataset), one);
        } finally {
          await store.close();
        }
      },
    );
    await fc.assert(holds, { seed: 20_260_131, numRuns: 20, unbiased: true });
  });
});
