import {
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

const rowsOfSchemas = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>();

/**
 * Items of each list of introspection ("__Type.fields"), by what the schema really has: of lists of its own exactly, of lists
 * within these the mean. How often lists of fields may be nested is a rule of GraphQL's own validation.
 */
export function introspectionRows(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const known = rowsOfSchemas.get(schema);
  if (known !== undefined) return known;
  const rows = countRows(schema);
  rowsOfSchemas.set(schema, rows);
  return rows;
}

function countRows(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = outputs.flatMap((type) => Object.values(type.getFields()));
  const inputFields = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  const possible = types.filter(isAbstractType).flatMap((type) => schema.getPossibleTypes(type));
  const argumentsOf = [...fields, ...directives].flatMap(({ args }) => args);
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    ['__Type.fields', fields.length / types.length],
    ['__Type.inputFields', inputFields.length / types.length],
    ['__Type.enumValues', values.length / types.length],
    ['__Type.interfaces', outputs.flatMap((type) => type.getInterfaces()).length / types.length],
    ['__Type.possibleTypes', possible.length / types.length],
    ['__Field.args', argumentsOf.length / (fields.length + directives.length)],
    ['__Directive.args', directives.flatMap(({ args }) => args).length / directives.length],
    ['__Directive.locations', directives.flatMap(({ locations }) => locations).length / directives.length],
  ]);
}
