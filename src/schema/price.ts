import type { GraphQLField } from 'graphql';
import type { Limits } from '../answers/limits.ts';
import { type PageArguments, pageSize } from '../answers/page/page.ts';

/** The maximum cost of a field, for each time that it is resolved. */
export interface Charge {
  /** Maximum number of items of a list. Fields below are resolved for each. `page`: the rows of the enclosing page. */
  readonly rows?: number | 'page';
  /** Maximum number of rows of a connection's page. They are charged once, if a field below reads the page. */
  readonly page?: number;
  /** Nodes per row. Default: 1 for a list of objects and for a single node, else 0. */
  readonly nodes?: number;
  /** Work besides the rows, in work units: the CPU time of a node, about 10 µs. */
  readonly work?: number;
  /** Work that is charged once for the enclosing page, not per row. */
  readonly pageWork?: number;
  /** Whether the field reads the enclosing page without returning its rows. */
  readonly readsPage?: true;
  /** Whether the field returns a network: one analysis computes all measures below it. */
  readonly network?: true;
  /** Whether the field needs the analysis of the enclosing network. */
  readonly measure?: boolean;
}

/**
 * The price of a field: a charge, or a function from the field's coerced arguments (defaults included) to one.
 * Errors: `BAD_USER_INPUT` for an argument out of range. The whole request is refused then.
 */
export type Price<Args = never> = Charge | ((args: Args, limits: Limits) => Charge);

/** Work units of one statement: the default for a field of Query. */
export const statementWork = 50;

/** Work units of the analysis of a network. Their number has a limit of its own: `Limits.analyses`. */
export const analysisWork = 5_000;

/** The price of a node that is read together with the enclosing row. */
export const withItsRow: Charge = { nodes: 0 };

/** Sets the price of a field. Spread the result into the options of the field. */
export function priced<Args>(price: Price<Args>) {
  return { extensions: { price } };
}

/** The price of a connection: the rows of its page, plus an optional charge for given rows. */
export function pricedPage<Args>(besides: (args: Args, rows: number) => Charge = () => ({})) {
  return priced((args: Args & PageArguments, limits) => {
    const page = pageSize(args, limits);
    return { page, ...besides(args, page) };
  });
}

/** The price of a short list without cursors, of which `first` limits the length. */
export const pricedFirst = priced(({ first }: { first: number }, limits) => ({ rows: pageSize({ first }, limits) }));

/** The price of a field. Undefined if it has none. */
export function priceOf(field: GraphQLField<unknown, unknown>): Price<Readonly<Record<string, unknown>>> | undefined {
  return field.extensions['price'] as Price<Readonly<Record<string, unknown>>> | undefined;
}
