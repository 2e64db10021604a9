import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  introspectionFromSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../../src/schema/index.ts';

/** The schema as a client knows it, from introspection alone. */
export const clientSchema = buildClientSchema(introspectionFromSchema(schema));

export type Composite = GraphQLObjectType | GraphQLInterfaceType;
export type Field = GraphQLField<unknown, unknown>;

const composites: readonly Composite[] = Object.values(clientSchema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'));

export const objects: readonly GraphQLObjectType[] = composites.filter(isObjectType);

/** Types that are connections, by their name or by what they hold. */
export const connectionTypes: readonly Composite[] = composites.filter(
  (type) => type.name.endsWith('Connection') || ('edges' in type.getFields() && 'pageInfo' in type.getFields()),
);

export interface ConnectionField {
  readonly parent: Composite;
  readonly field: Field;
}

/** Every field that gives a connection, on objects and on interfaces. */
export const connectionFields: readonly ConnectionField[] = composites.flatMap((parent) =>
  Object.values(parent.getFields())
    .filter((field) => connectionTypes.some((type) => type === getNamedType(field.type)))
    .map((field) => ({ parent, field })),
);

const node = clientSchema.getType('Node');

/** The types of objects that have a global id. */
export const nodeTypes: readonly GraphQLObjectType[] = isInterfaceType(node)
  ? [...clientSchema.getPossibleTypes(node)]
  : [];

export function isNode(type: unknown): boolean {
  return (
    type === node || ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some((it) => it === node))
  );
}

/** A selection of what a type holds itself: its leaves, and the ids of the nodes it points at. */
export function shallowSelection(type: Composite): string {
  const selected = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(named)) return [field.name];
    return isNode(named) ? [`${field.name} { id }`] : [];
  });
  return `{ __typename ${selected.join(' ')} }`;
}
