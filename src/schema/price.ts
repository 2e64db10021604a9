import type { GraphQLField } from 'graphql';
import type { Limits } from '../answers/limits.ts';
import { type PageArguments, pageSize } from '../answers/page/page.ts';

/** What a field may cost, each time that it is resolved. */
export interface Charge {
  /** Items of its list, at most: what is selected below is resolved for each. `page`: as many as the page holds that it is in. */
  readonly rows?: number | 'page';
  /** Rows of its page, at most, for a field that gives a page; they are charged once, when a field below reads them. */
  readonly page?: number;
  /** Nodes of each row. Default: 1 for the rows of a list of objects and for a single node, else 0. */
  readonly nodes?: number;
  /** Work besides the rows, in units of a node (about 10 µs of CPU). */
  readonly work?: number;
  /** Work for the page that the field is in, once for all of its rows. */
  readonly pageWork?: number;
  /** Whether the field reads the page that it is in without giving its rows. */
  readonly readsPage?: true;
  /** Whether the field gives a network: all measures below it take one analysis. */
  readonly network?: true;
  /** Whether the field needs the analysis of the network that it is in. */
  readonly measure?: boolean;
}

/**
 * The price of a field: a charge, or what gives one for the field's coerced arguments, defaults included.
 * Errors: `BAD_USER_INPUT` for an argument that is out of range, which refuses the whole request.
 */
export type Price<Args = never> = Charge | ((args: Args, limits: Limits) => Charge);

/** Work of a statement of its own: what a field of Query costs, unless its price says otherwise. */
export const statementWork = 50;

/** Work of the analysis of a network, beside the limit on how many there may be. */
export const analysisWork = 5_000;

/** The price of a node that is read together with the row that it is in. */
export const withItsRow: Charge = { nodes: 0 };

/** Puts a price on a field: spread it into the options of the field. */
export function priced<Args>(price: Price<Args>) {
  return { extensions: { price } };
}

/** The price of a connection: the rows of its page, and what they cost besides. */
export function pricedPage<Args>(besides: (args: Args, rows: number) => Charge = () => ({})) {
  return priced((args: Args & PageArguments, limits) => {
    const page = pageSize(args, limits);
    return { page, ...besides(args, page) };
  });
}

/** The price of a field; undefined when it has none. */
export function priceOf(field: GraphQLField<unknown, unknown>): Price<Readonly<Record<string, unknown>>> | undefined {
  return field.extensions['price'] as Price<Readonly<Record<string, unknown>>> | undefined;
}
