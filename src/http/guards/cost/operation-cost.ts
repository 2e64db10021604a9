import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Limits } from '../../../answers/limits.ts';
import { PublicError } from '../../../domain/error.ts';
import { analysisWork } from '../../../schema/price.ts';
import { type Amount, nameOf, nothing, type Place, plus, times, upper } from './amount.ts';
import { chargeOf } from './charge.ts';
import { collectFields, type FieldGroup, type Operation, objectTypesOf } from './selection.ts';

/** What an operation costs at most. */
export interface OperationCost {
  /** Nodes and work units together: what is compared with the limit. */
  readonly requested: number;
  readonly nodes: number;
  readonly work: number;
  /** Fields that are resolved. */
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  /** Networks that are analysed. */
  readonly analyses: number;
  /** The field that costs most, without those below it: "fabriques.nodes.similar"; "" when nothing has a cost. */
  readonly costliest: string;
  /** The field that is deepest. */
  readonly deepest: string;
}

export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
}

/**
 * Selections that are visited at most: a document of 4,000 tokens has fewer, unless its fragments meet in ever new ways. Each
 * distinct selection is worked out once, so this bounds the time, to some 20 ms.
 */
const mostVisits = 50_000;

/**
 * What an operation costs, worked out before anything of it is run. All is proportional to the rows of the parent, so each
 * distinct selection is worked out once, wherever it is spread.
 *
 * Errors: a GraphQLError with the place, for an argument out of range; `TOO_EXPENSIVE` when fragments meet in too many ways.
 */
export function operationCost(question: CostQuestion): OperationCost {
  const { schema, operation } = question;
  const root = schema.getRootType(operation.operation);
  if (root == null) return resultOf(nothing);
  const amount = new Walk(question).selection(root, [operation], null);
  return resultOf(amount);
}

function resultOf({ nodes, work, fields, depth, aliases, analyses, costliest, deepest }: Amount): OperationCost {
  const requested = Math.ceil(nodes + work);
  const names = { costliest: nameOf(costliest), deepest: nameOf(deepest) };
  return { requested, nodes, work, fields: Math.ceil(fields), depth, aliases, analyses, ...names };
}

type Selecting = Pick<OperationDefinitionNode, 'selectionSet'>;

/** The place of a selection, from the operation on, as it is reached: for errors. */
interface Trail {
  readonly key: string;
  readonly above: Trail | null;
  readonly level: number;
}

class Walk {
  readonly #question: CostQuestion;
  readonly #operation: Operation;
  readonly #known = new Map<string, Amount>();
  readonly #numbers = new Map<object, number>();
  #visits = 0;

  constructor(question: CostQuestion) {
    this.#question = question;
    const { schema, document, variables } = question;
    const fragments = document.definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    this.#operation = {
      schema,
      variables,
      fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
      visit: () => {
        this.#visits += 1;
        if (this.#visits > mostVisits) throw tooManySelections();
      },
    };
  }

  /** What is selected of one object costs, on a page of so many rows, if it is one. */
  selection(type: GraphQLObjectType, group: readonly Selecting[], trail: Trail | null, page = 1): Amount {
    const key = `${type.name} ${page} ${group.map((node) => this.#numberOf(node)).join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const sets = group.map(({ selectionSet }) => selectionSet);
    let amount = nothing;
    for (const [name, fields] of collectFields(this.#operation, type, sets)) {
      amount = plus(
        amount,
        this.#field(type, fields, { key: name, above: trail, level: (trail?.level ?? 0) + 1 }, page),
      );
    }
    this.#known.set(key, amount);
    return amount;
  }

  #field(parent: GraphQLObjectType, group: FieldGroup, trail: Trail, page: number): Amount {
    const [node] = group;
    const field = fieldOf(this.#question.schema, parent, node.name.value);
    // What the schema does not have is not run either.
    if (field === undefined) return nothing;
    const charge = this.#charge(field, parent, group, trail, page);
    const below = this.#below(field, group, trail, charge.page ?? 1);
    const own = this.#own(charge, below, isLeafType(getNamedType(field.type)));
    const inner = times(charge.rows, below);
    const cost = own.nodes + own.work;
    const place = (at: Place | null): Place => ({ key: trail.key, below: at });
    const isCostliest = cost > 0 && cost >= inner.most;
    return {
      nodes: own.nodes + inner.nodes,
      work: own.work + inner.work,
      fields: own.fields + inner.fields,
      aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
      analyses: own.analyses + inner.analyses,
      depth: inner.depth + 1,
      deepest: place(inner.deepest),
      most: isCostliest ? cost : inner.most,
      costliest: isCostliest ? place(null) : inner.costliest === null ? null : place(inner.costliest),
      pageWork: pageWorkOf(charge, below),
      measured: charge.network === true ? false : charge.measure === true || inner.measured,
    };
  }

  /** What is selected below a field costs for one of its rows. */
  #below(field: GraphQLField<unknown, unknown>, group: FieldGroup, trail: Trail, page: number): Amount {
    const type = getNamedType(field.type);
    const { schema, limits } = this.#question;
    // What is deeper is refused: it need not be known how much deeper.
    if (!isCompositeType(type) || trail.level > (limits.depth || deepest)) return nothing;
    const selecting = group.filter((node): node is typeof node & Selecting => node.selectionSet !== undefined);
    return objectTypesOf(schema, type)
      .map((possible) => this.selection(possible, selecting, trail, page))
      .reduce(upper, nothing);
  }

  #own(charge: ReturnType<typeof chargeOf>, below: Amount, isLeaf: boolean) {
    const readPage = charge.page !== undefined && below.pageWork !== null;
    // Rows of a page that is a row itself, as the nodes of each path.
    const pages = readPage ? charge.rows : 0;
    const analyses = charge.network === true && below.measured ? 1 : 0;
    return {
      nodes: charge.nodes + pages * (charge.page ?? 0),
      work: charge.work + pages * (below.pageWork ?? 0) + analyses * analysisWork,
      // An item of a list of values is completed as a field is.
      fields: isLeaf ? charge.rows : 1,
      analyses,
    };
  }

  #charge(
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLObjectType,
    group: FieldGroup,
    trail: Trail,
    page: number,
  ) {
    const { schema, variables, limits } = this.#question;
    try {
      return chargeOf(field, { schema, parent, node: group[0], variables, limits, page });
    } catch (error) {
      // GraphQL refuses its arguments, and so never resolves it.
      if (error instanceof GraphQLError) return { rows: 0, nodes: 0, work: 0, rowsOfPage: false };
      if (!(error instanceof PublicError)) throw error;
      throw new GraphQLError(error.message, { nodes: group, path: pathOf(trail), originalError: error });
    }
  }

  #numberOf(node: object): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    this.#numbers.set(node, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** Levels that are followed when depth has no limit: more would end the stack. */
const deepest = 500;

/** What a field leaves to be charged once for the page that it is in. */
function pageWorkOf(charge: ReturnType<typeof chargeOf>, below: Amount): number | null {
  if (charge.page !== undefined) return null;
  const own = charge.pageWork ?? (charge.readsPage === true || charge.rowsOfPage ? 0 : null);
  if (own === null || below.pageWork === null) return own ?? below.pageWork;
  return Math.max(own, below.pageWork);
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const isRoot = parent === schema.getQueryType();
  if (isRoot && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (isRoot && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return parent.getFields()[name];
}

function pathOf(trail: Trail): string[] {
  const path: string[] = [];
  for (let at: Trail | null = trail; at !== null; at = at.above) path.unshift(at.key);
  return path;
}

function tooManySelections(): PublicError {
  return new PublicError(
    'TOO_EXPENSIVE',
    'The fragments of this document meet in too many ways to tell what it costs. Ask with fewer fragments in fragments.',
  );
}
