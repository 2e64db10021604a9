import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from './context.ts';

type Resolver<Types extends SchemaTypes> = GraphQLFieldResolver<unknown, Types['Context'], object>;

/**
 * Makes every field of Query nullable: an error in one field, such as a bad argument, must not erase all other fields. A field
 * that was refused before the execution fails with that error.
 */
class NullableRootPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (field.kind !== 'Query') return field;
    return { ...field, type: { ...field.type, nullable: true } };
  }

  override wrapResolve(resolver: Resolver<Types>, { kind }: PothosOutputFieldConfig<Types>): Resolver<Types> {
    if (kind !== 'Query') return resolver;
    return (source, args, context, info) => {
      const refusal = (context as unknown as Context).refusedFields.get(String(info.path.key));
      return refusal === undefined ? resolver(source, args, context, info) : Promise.reject(refusal);
    };
  }
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      nullableRoot: NullableRootPlugin<Types>;
    }
  }
}

export const nullableRootPlugin = 'nullableRoot';
SchemaBuilder.registerPlugin(nullableRootPlugin, NullableRootPlugin);
