import { fold } from '../../src/domain/fold.ts';
import { seededRandom } from '../../src/network/random.ts';

/** Enough for all rounds of a run without asking twice. */
const enough = 1_500;

/** So many of these as are needed, in an order drawn once and for all. */
export function drawn<Item>(items: readonly Item[], count = enough): Item[] {
  const random = seededRandom(7);
  const all = [...items];
  const wanted = Math.min(count, all.length);
  for (let index = 0; index < wanted; index += 1) {
    const other = index + Math.floor(random() * (all.length - index));
    [all[index], all[other]] = [all[other] as Item, all[index] as Item];
  }
  return all.slice(0, wanted);
}

/** All combinations of two lists. */
export function pairs<One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] {
  return ones.flatMap((one) => others.map((other): [One, Other] => [one, other]));
}

export function wholeNumbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A node's place in the order of names, as the import writes it. */
export function keyOf(name: string, id: string): string {
  return `${fold(name)}\t${id}`;
}
