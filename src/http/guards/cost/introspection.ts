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
 * Expected number of items of each list of introspection, by field ("__Type.fields"), counted in the schema: exact for the
 * lists of `__Schema`, the mean for lists below them. GraphQL's own validation limits how deep these lists are nested.
 */
export function introspectionRows(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const cached = rowsOfSchemas.get(schema);
  if (cached !== undefined) return cached;
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
