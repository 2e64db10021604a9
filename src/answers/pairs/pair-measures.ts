import type { Role } from '../../domain/roles.ts';
import { newmanWeight } from '../../network/association.ts';
import { upperTail } from '../../network/hypergeometric.ts';
import {
  comparable,
  compareRanks,
  falseDiscoveryOf,
  occurrencesOf,
  orderValue,
  type Pair,
  type PairOrder,
  type Rank,
  type RankedPair,
  rankOf,
} from '../../network/pair.ts';
import type { AnswerContext } from '../context.ts';
import { anyFabrique } from '../filter/fabrique-filter.ts';
import type { Scope } from '../loaders/request.ts';

/** What a list of co-occurrences is about. */
export interface PairQuestionOptions<Row extends Pair> {
  readonly scope: Scope;
  /** Every pair of the question that met, whatever minCount says. */
  readonly all: () => Promise<readonly Row[]>;
  /** How many pairs the question compares, those that never met included. */
  readonly tests: () => Promise<number>;
}

/** A pair with the roles of its actors. */
export interface PairInRoles extends Pair {
  readonly aRole: Role;
  readonly bRole: Role;
}

/** The measures of the pairs of one question: each part is read when a field first asks for it, once for all pairs. */
export class PairMeasures<Row extends PairInRoles> {
  readonly #options: PairQuestionOptions<Row>;
  readonly #context: AnswerContext;
  #all: Promise<readonly Row[]> | undefined;
  #tests: Promise<number> | undefined;
  #rate: Promise<(pValue: number) => number> | undefined;

  constructor(options: PairQuestionOptions<Row>, context: AnswerContext) {
    this.#options = options;
    this.#context = context;
  }

  /** N: the Fabriques under the filter. */
  total(): Promise<number> {
    const { scope } = this.#options;
    return scope === null ? this.#context.loaders.fabriqueCount.load(anyFabrique) : Promise.resolve(scope.length);
  }

  tests(): Promise<number> {
    this.#tests ??= this.#options.tests();
    return this.#tests;
  }

  async newman({ aRole, bRole, fabriqueIds }: PairInRoles): Promise<number> {
    const roles = [...new Set([aRole, bRole])].sort();
    const sizes = await Promise.all(fabriqueIds.map((id) => this.#context.loaders.fabriqueSize.load({ id, roles })));
    return newmanWeight(sizes.map(([counted]) => counted?.size ?? 0));
  }

  async pValue(pair: Pair): Promise<number> {
    return upperTail(occurrencesOf(pair), await this.total());
  }

  async qValue(pair: Pair): Promise<number> {
    this.#rate ??= Promise.all([this.#pairs(), this.tests(), this.total()]).then(([pairs, tests, total]) =>
      falseDiscoveryOf(pairs, tests, total),
    );
    const [rate, pValue] = await Promise.all([this.#rate, this.pValue(pair)]);
    return rate(pValue);
  }

  /** A page in an order for which the whole list must be known. */
  async page(order: PairOrder, minCount: number, after: Rank | null, limit: number): Promise<RankedPair<Row>[]> {
    const ranked = await this.#rank(order, minCount);
    return ranked.filter((row) => after === null || compareRanks(order, rankOf(row), after) > 0).slice(0, limit);
  }

  async countOf(minCount: number): Promise<number> {
    return (await this.#pairs()).filter(({ count }) => count >= minCount).length;
  }

  async #rank(order: PairOrder, minCount: number): Promise<RankedPair<Row>[]> {
    const pairs = (await this.#pairs()).filter(({ count }) => count >= minCount);
    const total = await this.total();
    const ranked = await Promise.all(
      pairs.map(async (pair) => ({
        pair,
        value: comparable(order === 'NEWMAN' ? await this.newman(pair) : orderValue(pair, order, total)),
      })),
    );
    return ranked.sort((one, other) => compareRanks(order, rankOf(one), rankOf(other)));
  }

  #pairs(): Promise<readonly Row[]> {
    this.#all ??= this.#options.all();
    return this.#all;
  }
}
