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
import { type Amount, add, type FieldPath, formatPath, maximum, multiply, zero } from './amount.ts';
import { chargeOf } from './charge.ts';
import { collectFields, type FieldGroup, type Operation, objectTypesOf } from './selection.ts';

/** The maximum cost of an operation. */
export interface OperationCost {
  /** Nodes plus work units. Limited by `Limits.cost`. */
  readonly requested: number;
  readonly nodes: number;
  /** In work units: the CPU time of a node, about 10 µs. */
  readonly work: number;
  /** Number of resolved fields. */
  readonly fields: number;
  /** Levels of nested fields. */
  readonly depth: number;
  readonly aliases: number;
  /** Number of analysed networks. */
  readonly analyses: number;
  /** Path of the most expensive field, not counting the fields below it: "fabriques.nodes.similar". "" if the cost is 0. */
  readonly costliest: string;
  /** Path of the deepest field. */
  readonly deepest: string;
  /** Errors of fields of Query with an argument out of range, in them or below, by response key. They cost nothing. */
  readonly refused: ReadonlyMap<string, GraphQLError>;
}

export interface CostInput {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
}

/**
 * Maximum number of visited selections. A document of 4,000 tokens has fewer, unless its fragments combine in very many
 * ways. Each distinct selection is computed once, so this limits the time to some 20 ms.
 */
const maxVisits = 50_000;

/**
 * Computes the cost of an operation before it is executed. The cost of a selection is proportional to the rows of its
 * parent, so each distinct selection is computed once, wherever its fragment is spread.
 *
 * Errors: `TOO_EXPENSIVE` if fragments combine in too many ways.
 */
export function operationCost(input: CostInput): OperationCost {
  const { schema, operation } = input;
  const root = schema.getRootType(operation.operation);
  if (root == null) return resultOf(zero, new Map());
  const { amount, refused } = new CostVisitor(input).root(root);
  return resultOf(amount, refused);
}

function resultOf(amount: Amount, refused: OperationCost['refused']): OperationCost {
  const { nodes, work, fields, depth, aliases, analyses, costliest, deepest } = amount;
  const requested = Math.ceil(nodes + work);
  const paths = { costliest: formatPath(costliest), deepest: formatPath(deepest) };
  return { requested, nodes, work, fields: Math.ceil(fields), depth, aliases, analyses, ...paths, refused };
}

type WithSelection = Pick<OperationDefinitionNode, 'selectionSet'>;

/** The position of a field in the operation, with its ancestors, for the paths of errors. */
interface Position {
  readonly key: string;
  readonly parent: Position | null;
  readonly level: number;
}

class CostVisitor {
  readonly #input: CostInput;
  readonly #operation: Operation;
  readonly #amounts = new Map<string, Amount>();
  readonly #numbers = new Map<object, number>();
  #visits = 0;

  constructor(input: CostInput) {
    this.#input = input;
    const { schema, document, variables } = input;
    const fragments = document.definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    this.#operation = {
      schema,
      variables,
      fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
      visit: () => {
        this.#visits += 1;
        if (this.#visits > maxVisits) throw tooManySelections();
      },
    };
  }

  /** Cost of the operation, without the fields of Query that have an argument out of range, in them or below. */
  root(type: GraphQLObjectType): { amount: Amount; refused: Map<string, GraphQLError> } {
    const refused = new Map<string, GraphQLError>();
    let amount = zero;
    for (const [key, fields] of collectFields(this.#operation, type, [this.#input.operation.selectionSet])) {
      try {
        amount = add(amount, this.#field(type, fields, { key, parent: null, level: 1 }, 1));
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        refused.set(key, error);
      }
    }
    return { amount, refused };
  }

  /** Cost of the selected fields of one object. `page`: rows of the page, if the object is a page. */
  selection(type: GraphQLObjectType, group: readonly WithSelection[], parent: Position | null, page = 1): Amount {
    const cacheKey = `${type.name} ${page} ${group.map((node) => this.#numberOf(node)).join()}`;
    const cached = this.#amounts.get(cacheKey);
    if (cached !== undefined) return cached;
    const sets = group.map(({ selectionSet }) => selectionSet);
    const level = (parent?.level ?? 0) + 1;
    let amount = zero;
    for (const [key, fields] of collectFields(this.#operation, type, sets)) {
      amount = add(amount, this.#field(type, fields, { key, parent, level }, page));
    }
    this.#amounts.set(cacheKey, amount);
    return amount;
  }

  #field(type: GraphQLObjectType, group: FieldGroup, position: Position, page: number): Amount {
    const [node] = group;
    const field = fieldOf(this.#input.schema, type, node.name.value);
    // A field that the schema does not have is not executed.
    if (field === undefined) return zero;
    const charge = this.#charge(field, type, group, position, page);
    const below = this.#below(field, group, position, charge.page ?? 1);
    const own = this.#own(charge, below, isLeafType(getNamedType(field.type)));
    const inner = multiply(charge.rows, below);
    const cost = own.nodes + own.work;
    const path = (rest: FieldPath | null): FieldPath => ({ key: position.key, below: rest });
    const isCostliest = cost > 0 && cost >= inner.highest;
    return {
      nodes: own.nodes + inner.nodes,
      work: own.work + inner.work,
      fields: own.fields + inner.fields,
      aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
      analyses: own.analyses + inner.analyses,
      depth: inner.depth + 1,
      deepest: path(inner.deepest),
      highest: isCostliest ? cost : inner.highest,
      costliest: isCostliest ? path(null) : inner.costliest === null ? null : path(inner.costliest),
      pageWork: pageWorkOf(charge, below),
      needsAnalysis: charge.network === true ? false : charge.measure === true || inner.needsAnalysis,
    };
  }

  /** Cost of the selection below a field, for one of its rows. */
  #below(field: GraphQLField<unknown, unknown>, group: FieldGroup, position: Position, page: number): Amount {
    const type = getNamedType(field.type);
    const { schema, limits } = this.#input;
    // Operations beyond the limit are refused, however much deeper they are.
    if (!isCompositeType(type) || position.level > (limits.depth || maxDepth)) return zero;
    const nodes = group.filter((node): node is typeof node & WithSelection => node.selectionSet !== undefined);
    return objectTypesOf(schema, type)
      .map((possible) => this.selection(possible, nodes, position, page))
      .reduce(maximum, zero);
  }

  #own(charge: ReturnType<typeof chargeOf>, below: Amount, isLeaf: boolean) {
    const isPageRead = charge.page !== undefined && below.pageWork !== null;
    // Each row may be a page itself, such as the nodes of each path.
    const pages = isPageRead ? charge.rows : 0;
    const analyses = charge.network === true && below.needsAnalysis ? 1 : 0;
    return {
      nodes: charge.nodes + pages * (charge.page ?? 0),
      work: charge.work + pages * (below.pageWork ?? 0) + analyses * analysisWork,
      // GraphQL completes each item of a list of scalars or enums like a field.
      fields: isLeaf ? charge.rows : 1,
      analyses,
    };
  }

  #charge(
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLObjectType,
    group: FieldGroup,
    position: Position,
    page: number,
  ) {
    const { schema, variables, limits } = this.#input;
    try {
      return chargeOf(field, { schema, parent, node: group[0], variables, limits, page });
    } catch (error) {
      // GraphQL refuses the arguments, so it does not resolve the field.
      if (error instanceof GraphQLError) return { rows: 0, nodes: 0, work: 0, rowsOfPage: false };
      if (!(error instanceof PublicError)) throw error;
      throw new GraphQLError(error.message, { nodes: group, path: pathOf(position), originalError: error });
    }
  }

  #numberOf(node: object): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }
}

/** Maximum number of visited levels if the depth has no limit. More would overflow the stack. */
const maxDepth = 500;

/** Work of a field that is charged once for the enclosing page. Null if the field does not read the page. */
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

function pathOf(position: Position): string[] {
  const path: string[] = [];
  for (let at: Position | null = position; at !== null; at = at.parent) path.unshift(at.key);
  return path;
}

function tooManySelections(): PublicError {
  return new PublicError(
    'TOO_EXPENSIVE',
    'The fragments of this document combine in too many ways to compute its cost. Nest fewer fragments in fragments.',
  );
}
