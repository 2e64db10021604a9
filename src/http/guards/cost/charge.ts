import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { Limits } from '../../../answers/limits.ts';
import { type Charge, priceOf, statementWork } from '../../../schema/price.ts';
import { introspectionRows } from './introspection.ts';

/** What a field costs each time that it is resolved, all defaults filled in. */
export interface FullCharge extends Omit<Charge, 'rows' | 'nodes' | 'work'> {
  readonly rows: number;
  readonly nodes: number;
  readonly work: number;
  /** Whether its rows are those of the page that it is in. */
  readonly rowsOfPage: boolean;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly parent: GraphQLObjectType;
  readonly node: FieldNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
  /** Rows of the page that the field is in. */
  readonly page: number;
}

/** Errors: those of the price, and of arguments that cannot be coerced. */
export function chargeOf(field: GraphQLField<unknown, unknown>, asked: Asked): FullCharge {
  const { schema, node, variables, limits, page } = asked;
  const price = priceOf(field);
  const charge = typeof price === 'function' ? price(getArgumentValues(field, node, variables), limits) : (price ?? {});
  const isList = isListType(getNullableType(field.type));
  const rows = charge.rows === 'page' ? page : (charge.rows ?? (isList ? unpricedRows(asked, field) : 1));
  const rowsOfPage = charge.rows === 'page';
  // The rows of a page are charged for the page itself.
  const counts = !rowsOfPage && (isList ? isRow(field) : isNode(schema, field));
  return {
    ...charge,
    rows,
    nodes: (charge.nodes ?? (counts ? 1 : 0)) * rows,
    work: charge.work ?? defaultWork(asked, field),
    rowsOfPage,
  };
}

/** Lists of introspection have no price of their own. */
function unpricedRows({ schema, parent, limits }: Asked, field: GraphQLField<unknown, unknown>): number {
  return introspectionRows(schema).get(`${parent.name}.${field.name}`) ?? limits.page;
}

/** Whether the items of a list are objects; what describes the schema is at hand, and counts as fields alone. */
function isRow({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isCompositeType(named) && !isIntrospectionType(named);
}

/** Whether a field gives something that has an id: it is read from the graph. */
function isNode(schema: GraphQLSchema, { type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  const node = schema.getType('Node');
  if (!isInterfaceType(node) || !(isObjectType(named) || isInterfaceType(named))) return false;
  return named === node || schema.isSubType(node, named);
}

/** A field of Query runs a statement of its own, and introspection of the schema reads all of it. */
function defaultWork({ schema, parent }: Asked, field: GraphQLField<unknown, unknown>): number {
  if (field === SchemaMetaFieldDef) return 4 * statementWork;
  return parent === schema.getQueryType() &&
    !isIntrospectionType(getNamedType(field.type)) &&
    field !== TypeNameMetaFieldDef
    ? statementWork
    : 0;
}
