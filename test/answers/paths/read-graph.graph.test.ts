import { afterEach, describe, expect, test } from 'vitest';
import { type AnswerContext, createAnswerContext } from '../../../src/answers/context.ts';
import { encodeGlobalId } from '../../../src/answers/global-id.ts';
import { type PathArguments, paths } from '../../../src/answers/paths/paths.ts';
import { AnswerSource } from '../../../src/answers/source.ts';
import { type Pin, readOneVersion } from '../../../src/answers/version.ts';
import { importDataset } from '../../../src/store/load/import.ts';
import { smallDataset } from '../../fixtures/small-dataset.ts';
import { storeOf } from '../../schema/ask.ts';
import { changedDataset } from '../../store/load/changed-dataset.ts';
import { answerContext } from '../context.ts';
import { countingStore } from '../counting-store.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A graph in which up to `pathsInMemory` participations are searched in memory. */
async function searched(pathsInMemory?: number) {
  const store = countingStore(await storeOf(smallDataset));
  const source = new AnswerSource({
    ...{ store, statementTimeoutMs: 20_000, rowCacheMb: 0, networkThreads: 0 },
    pathsInMemory,
  });
  closing.push(
    () => source.close(),
    () => store.close(),
  );
  const inContext = async <Result>(work: (context: AnswerContext) => Promise<Result>): Promise<Result> => {
    const ask = (pin: Pin) => work(createAnswerContext(source.contextOptions(pin)));
    return (await readOneVersion(source.data, ask)).result;
  };
  return {
    store,
    /** The lengths of the paths. */
    lengths: (args: PathArguments) =>
      inContext(async (context) => (await paths(args, context)).map(({ length }) => length)),
    /** The paths, each as its nodes and the lines of its participations. */
    inShort: (args: PathArguments) => inContext((context) => inShort(args, context)),
    /** Statements that `work` runs. */
    counted: async (work: () => Promise<unknown>) => {
      const before = store.statements();
      await work();
      return store.statements() - before;
    },
  };
}

async function inShort(args: PathArguments, context: AnswerContext): Promise<string[]> {
  const found = await paths(args, context);
  return Promise.all(
    found.map(async (path) => {
      const [nodes, steps] = await Promise.all([path.nodes(), path.steps()]);
      return nodes.map(({ slug }, index) => [slug, steps[index]?.mention.line].join(' ').trim()).join(' ');
    }),
  );
}

const granville = encodeGlobalId('Territoire', '50218');
const granvilleTerre = encodeGlobalId('Territoire', '200042604');
const tempo = encodeGlobalId('Organisation', 'tempo');
const arras = encodeGlobalId('Territoire', '62041');

/** Every node that can be an end. */
const ends = [
  ...smallDataset.fabriques.map(({ slug }) => encodeGlobalId('Fabrique', slug)),
  ...smallDataset.territoires.map(({ id }) => encodeGlobalId('Territoire', id)),
  ...smallDataset.organisations.map(({ slug }) => encodeGlobalId('Organisation', slug)),
];

describe('paths that are searched in memory', () => {
  test.each([
    ['in all roles', undefined],
    ['in two roles', ['TERRITOIRE', 'PARTNER'] as const],
  ])('are those that statements find, between all nodes, %s', async (_, roles) => {
    const { inShort: inMemory, store } = await searched();
    const byStatements = answerContext(store);
    for (const from of ends) {
      for (const to of ends) {
        const args = { from, to, maxLength: 100, first: 100, ...(roles === undefined ? {} : { roles }) };
        expect(await inMemory(args)).toEqual(await inShort(args, byStatements));
      }
    }
  });

  test('take no statement once the graph has been read: only their nodes do', async () => {
    const { lengths, inShort: shown, counted } = await searched();
    const args = { from: granville, to: granvilleTerre };
    // The version of the data, the actors, the Fabriques.
    expect(await counted(() => lengths(args))).toBe(3);
    expect(await counted(() => lengths(args))).toBe(0);
    // Fabriques and actors, then participations.
    expect(await counted(() => shown(args))).toBe(2);
  });

  test('wait for one read, if they start together', async () => {
    const { lengths, counted } = await searched();
    const args = { from: granville, to: granvilleTerre };
    expect(await counted(() => Promise.all([lengths(args), lengths(args), lengths(args)]))).toBe(3);
  });

  test('may begin at a slug or a code', async () => {
    const { lengths } = await searched();
    expect(await lengths({ from: 'granville', to: '200042604', first: 1 })).toEqual([4]);
  });

  test('are those of the new data after an import', async () => {
    const { lengths, store } = await searched();
    expect(await lengths({ from: arras, to: tempo })).toEqual([2]);
    await importDataset(store, changedDataset, { noticeMs: 0 });
    await expect.poll(() => lengths({ from: arras, to: tempo }).catch(() => 'left')).not.toEqual([2]);
  });

  test('of a graph with too many participations are searched by statements', async () => {
    const { lengths, counted } = await searched(10);
    const args = { from: granville, to: granvilleTerre };
    // The version of the data and the actors; then the two ends and two levels.
    expect(await counted(() => lengths(args))).toBe(5);
    expect(await counted(() => lengths(args))).toBe(3);
  });
});
