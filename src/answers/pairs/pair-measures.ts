import type { MaybePromise } from '../../domain/maybe-promise.ts';
import type { Role } from '../../domain/roles.ts';
import { expected, lift, newmanWeight, pmi } from '../../network/association.ts';
import { upperTail } from '../../network/hypergeometric.ts';
import { falseDiscoveryOf, occurrencesOf, type Pair } from '../../network/pair.ts';
import type { AnswerContext } from '../context.ts';
import { countUnder } from '../filter/fabrique-filter.ts';
import type { Scope } from '../loaders/request.ts';

/** A pair with the roles of its actors. */
export interface PairInRoles extends Pair {
  readonly aRole: Role;
  readonly bRole: Role;
}

/** The list that measures are relative to. */
export interface PairMeasuresOptions<Row extends Pair> {
  readonly scope: Scope;
  /** Reads all pairs that met. `minCount` does not apply: rare pairs are tested too. */
  readonly readPairs: () => Promise<readonly Row[]>;
  /** Reads the number of pairs tested, including those that never met. */
  readonly readTests: () => Promise<number>;
  /** Reads the pairs that never met, for the pairs that did. */
  readUnmet(met: readonly Row[]): Promise<readonly Row[]>;
}

/** The measures of the pairs of one list. Each part is read once, when a field first needs it. */
export class PairMeasures<Row extends PairInRoles = PairInRoles> {
  readonly #options: PairMeasuresOptions<Row>;
  readonly #loaders: AnswerContext['loaders'];
  #pairs: Promise<readonly Row[]> | undefined;
  #unmet: Promise<readonly Row[]> | undefined;
  #tests: Promise<number> | undefined;
  #qValues: Promise<(pValue: number) => number> | undefined;

  constructor(options: PairMeasuresOptions<Row>, { loaders }: Pick<AnswerContext, 'loaders'>) {
    this.#options = options;
    this.#loaders = loaders;
  }

  /** All pairs that met, in any order. */
  pairs(): Promise<readonly Row[]> {
    this.#pairs ??= this.#options.readPairs();
    return this.#pairs;
  }

  /** All pairs that never met, in any order. */
  unmet(): Promise<readonly Row[]> {
    this.#unmet ??= this.pairs().then((met) => this.#options.readUnmet(met));
    return this.#unmet;
  }

  /** N: the number of Fabriques that pass the filter. */
  total(): MaybePromise<number> {
    return countUnder(this.#options.scope, this.#loaders);
  }

  /** The number of pairs tested, including those that never met. */
  tests(): Promise<number> {
    this.#tests ??= this.#options.readTests();
    return this.#tests;
  }

  /** Newman's weight. The sizes of the Fabriques of all pairs share a statement. */
  async newman({ aRole, bRole, fabriqueIds }: PairInRoles): Promise<number> {
    const roles = [...new Set([aRole, bRole])].sort();
    const sizes = await Promise.all(fabriqueIds.map((id) => this.#loaders.fabriqueSize.load({ id, roles })));
    return newmanWeight(sizes.map(([counted]) => counted?.size ?? 0));
  }

  async expected(pair: Pair): Promise<number> {
    return expected(occurrencesOf(pair), await this.total());
  }

  async lift(pair: Pair): Promise<number> {
    return lift(occurrencesOf(pair), await this.total());
  }

  async pmi(pair: Pair): Promise<number> {
    return pmi(occurrencesOf(pair), await this.total());
  }

  async pValue(pair: Pair): Promise<number> {
    return upperTail(occurrencesOf(pair), await this.total());
  }

  async qValue(pair: Pair): Promise<number> {
    this.#qValues ??= Promise.all([this.pairs(), this.tests(), this.total()]).then(([pairs, tests, total]) =>
      falseDiscoveryOf(pairs, tests, total),
    );
    const [qValueOf, pValue] = await Promise.all([this.#qValues, this.pValue(pair)]);
    return qValueOf(pValue);
  }
}
