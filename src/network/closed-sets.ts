/** A closed set of items. */
export interface ClosedSet {
  /** Numbers of the items, ascending. */
  readonly items: readonly number[];
  /** Numbers of all transactions that have all of these items, ascending. Their number is the support of the set. */
  readonly transactions: readonly number[];
}

/**
 * All closed frequent sets: sets of items that at least `minSupport` transactions have in common, each as large as it can be
 * without losing one of these transactions. So each group of transactions has one set, and no set is listed as a part of
 * another with the same transactions. Not empty; in no particular order.
 *
 * `transactions`: for each, the numbers of its items, each once, from 0. Work is counted in operations, visits of an item in
 * a transaction. Returns null if it takes more than `maxOperations`, which depends on the input alone.
 *
 * The algorithm is LCM: each set is found once, from one other set, by extensions that preserve its prefix, so nothing found
 * before is stored. Reference: T. Uno, T. Asai, Y. Uchida and H. Arimura, "An efficient algorithm for enumerating closed
 * patterns in transaction databases", Discovery Science, LNCS 3245, 2004.
 */
export function closedFrequentSets(
  transactions: readonly (readonly number[])[],
  minSupport: number,
  maxOperations: number,
): ClosedSet[] | null {
  if (transactions.length < minSupport) return [];
  const search = new Search(frequentItems(transactions, minSupport));
  const found: ClosedSet[] = [];
  const all = transactions.map((_, number) => number);
  // Sets whose extensions are not searched yet, with the item that led to each.
  const open = [{ items: search.closure(all), transactions: all, core: -1 }];
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    if (set.items.length > 0) found.push({ items: set.items, transactions: set.transactions });
    const own = new Set(set.items);
    for (const [item, occurrences] of search.occurrences(set.transactions)) {
      if (search.operations > maxOperations) return null;
      if (item <= set.core || own.has(item) || occurrences.length < minSupport) continue;
      const items = search.closure(occurrences);
      // Another set leads to this one if it has a smaller item that is new.
      const isNew = items.every((member) => member >= item || own.has(member));
      if (isNew) open.push({ items, transactions: occurrences, core: item });
    }
  }
  return search.operations > maxOperations ? null : found;
}

/** The transactions with their frequent items only, ascending: no other item is in a frequent set. */
function frequentItems(transactions: readonly (readonly number[])[], minSupport: number): number[][] {
  const supports = new Map<number, number>();
  for (const item of transactions.flat()) supports.set(item, (supports.get(item) ?? 0) + 1);
  return transactions.map((items) =>
    items.filter((item) => (supports.get(item) ?? 0) >= minSupport).sort((one, other) => one - other),
  );
}

/** Reads transactions, and counts the operations. */
class Search {
  operations = 0;
  readonly #transactions: readonly (readonly number[])[];

  constructor(transactions: readonly (readonly number[])[]) {
    this.#transactions = transactions;
  }

  /** The items that all of these transactions have, ascending. */
  closure(numbers: readonly number[]): number[] {
    const [first, ...others] = numbers.map((number) => this.#itemsOf(number));
    let common = [...(first ?? [])];
    for (const items of others) {
      const its = new Set(items);
      common = common.filter((item) => its.has(item));
    }
    return common;
  }

  /** For each item of these transactions, the transactions that have it, ascending. */
  occurrences(numbers: readonly number[]): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const number of numbers) {
      for (const item of this.#itemsOf(number)) {
        const its = found.get(item);
        if (its === undefined) found.set(item, [number]);
        else its.push(number);
      }
    }
    return found;
  }

  #itemsOf(number: number): readonly number[] {
    const items = this.#transactions[number] ?? [];
    this.operations += items.length;
    return items;
  }
}
