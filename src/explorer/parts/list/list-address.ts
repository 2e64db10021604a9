import { fold } from '../../../domain/fold.ts';
import type { PageRequest } from '../../page.ts';
import type { ColumnSort } from '../../table.ts';
import { namedParameter, type Parameter } from './parameter.ts';

/** A value by which a list can be ordered. */
export interface SortKey<Field extends string> {
  readonly field: Field;
  /** The direction that a reader expects first: names from A, numbers from the highest. */
  readonly first: 'ASC' | 'DESC';
}

/** Which rows of the list the page begins or ends with. */
export type Position = { readonly after: string } | { readonly before: string } | null;

/** Longest text that the field of words takes. */
export const maximumWords = 200;

/** A page repeats no more than this of what it does not know. */
const shownIgnored = 5;
const shownLength = 60;

const directionParameter = namedParameter({ ASC: 'croissant', DESC: 'decroissant' });

const namesOf = <Name extends string>(keys: Readonly<Record<Name, unknown>>) =>
  Object.fromEntries(Object.keys(keys).map((name) => [name, name])) as Readonly<Record<Name, Name>>;

/** What the URL of a list asks for. It reads the parameters, and makes links that change some of them and keep the others. */
export class ListAddress {
  readonly #request: PageRequest;
  readonly #kept = new Map<string, readonly string[]>();
  readonly #ignored: string[] = [];

  constructor(request: PageRequest) {
    this.#request = request;
  }

  /** Values of the URL that the list does not know: "annee=abc". */
  get ignored(): readonly string[] {
    return this.#ignored
      .slice(0, shownIgnored)
      .map((it) => (it.length > shownLength ? `${it.slice(0, shownLength)}…` : it));
  }

  /** The parameters that the list knows, without its position. */
  get parameters(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(this.#kept);
  }

  /** The chosen values of a filter, each once. Unknown ones and those beyond `maximum` are ignored. */
  choices<Value>(name: string, { read, write }: Parameter<Value>, maximum = Number.POSITIVE_INFINITY): Value[] {
    const chosen = new Map<string, Value>();
    for (const text of this.#request.query.getAll(name)) {
      const value = read(text);
      if (value !== null && (chosen.size < maximum || chosen.has(write(value)))) chosen.set(write(value), value);
      else if (text !== '') this.#ignored.push(`${name}=${text}`);
    }
    if (chosen.size > 0) this.#kept.set(name, [...chosen.keys()]);
    return [...chosen.values()];
  }

  /** The words that rows must have, as typed; null if there are none. */
  words(name: string): string | null {
    const typed = (this.#request.query.get(name) ?? '').trim().slice(0, maximumWords);
    if (typed === '') return null;
    if (fold(typed) === '') {
      this.#ignored.push(`${name}=${typed}`);
      return null;
    }
    this.#kept.set(name, [typed]);
    return typed;
  }

  /** The order of the rows. */
  order<Name extends string, Field extends string>(keys: Readonly<Record<Name, SortKey<Field>>>, standard: Name) {
    const [name = standard] = this.choices('tri', namedParameter(namesOf(keys)), 1);
    const [direction = keys[name].first] = this.choices('ordre', directionParameter, 1);
    return { name, orderBy: [{ field: keys[name].field, direction }] };
  }

  /** For the header of a column: a link that orders by it. The column of the current order has the other direction. */
  sortBy<Field extends string>(
    name: string,
    { first }: SortKey<Field>,
    current: { readonly name: string; readonly orderBy: readonly { readonly direction: 'ASC' | 'DESC' }[] },
  ): ColumnSort {
    const direction = current.name === name ? (current.orderBy[0]?.direction ?? null) : null;
    const next = direction === null ? first : direction === 'ASC' ? 'DESC' : 'ASC';
    return { href: this.link({ tri: [name], ordre: [directionParameter.write(next)] }), direction };
  }

  get position(): Position {
    const { query } = this.#request;
    const [after, before] = [query.get('apres'), query.get('avant')];
    if (after) return { after };
    return before ? { before } : null;
  }

  /** The list with some parameters changed, from its start. */
  link(changes: Readonly<Record<string, readonly string[]>> = {}): string {
    const { addresses, path } = this.#request;
    return addresses.page(path, { ...this.parameters, ...changes });
  }

  /** The list without any filter. */
  get plain(): string {
    const { addresses, path } = this.#request;
    return addresses.page(path);
  }
}

/** Words as the API searches them: the last one may be incomplete. */
export const wordFilter = (typed: string) => `${fold(typed)}*`;
