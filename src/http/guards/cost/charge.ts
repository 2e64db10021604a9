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

/** The charge of a field for each time that it is resolved, with all defaults filled in. */
export interface FullCharge extends Omit<Charge, 'rows' | 'nodes' | 'work'> {
  readonly rows: number;
  readonly nodes: number;
  readonly work: number;
  /** Whether its rows are the rows of the enclosing page. */
  readonly rowsOfPage: boolean;
}

/** A field in an operation. */
interface SelectedField {
  readonly schema: GraphQLSchema;
  readonly parent: GraphQLObjectType;
  readonly node: FieldNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
  /** Rows of the enclosing page. */
  readonly page: number;
}

/** Errors: those of the price, and a `GraphQLError` for arguments that cannot be coerced. */
export function chargeOf(field: GraphQLField<unknown, unknown>, selected: SelectedField): FullCharge {
  const { schema, node, variables, limits, page } = selected;
  const price = priceOf(field);
  const charge = typeof price === 'function' ? price(getArgumentValues(field, node, variables), limits) : (price ?? {});
  const isList = isListType(getNullableType(field.type));
  const rows = charge.rows === 'page' ? page : (charge.rows ?? (isList ? unpricedRows(selected, field) : 1));
  const rowsOfPage = charge.rows === 'page';
  // The rows of a page are charged once, with the page itself.
  const isCharged = !rowsOfPage && (isList ? isRow(field) : isNode(schema, field));
  return {
    ...charge,
    rows,
    nodes: (charge.nodes ?? (isCharged ? 1 : 0)) * rows,
    work: charge.work ?? defaultWork(selected, field),
    rowsOfPage,
  };
}

/** The rows of a list without a price: a list of introspection. */
function unpricedRows({ schema, parent, limits }: SelectedField, field: GraphQLField<unknown, unknown>): number {
  return introspectionRows(schema).get(`${parent.name}.${field.name}`) ?? limits.page;
}

/** Whether the items of a list are objects of the graph. Introspection reads nothing, so its items cost fields only. */
function isRow({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isCompositeType(named) && !isIntrospectionType(named);
}

/** Whether a field returns an object with a global id: such objects are read from the graph. */
function isNode(schema: GraphQLSchema, { type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  const node = schema.getType('Node');
  if (!isInterfaceType(node) || !(isObjectType(named) || isInterfaceType(named))) return false;
  return named === node || schema.isSubType(node, named);
}

/** Work of a field without a price: one statement for a field of Query, four for `__schema`, none for other fields. */
function defaultWork({ schema, parent }: SelectedField, field: GraphQLField<unknown, unknown>): number {
  if (field === SchemaMetaFieldDef) return 4 * statementWork;
  return parent === schema.getQueryType() &&
    !isIntrospectionType(getNamedType(field.type)) &&
    field !== TypeNameMetaFieldDef
    ? statementWork
    : 0;
}
