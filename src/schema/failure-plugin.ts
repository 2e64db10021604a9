import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, object>;

/**
 * Counts what fails in `Context.failures`. Only fields with arguments are watched: no other fails by itself in row after row,
 * and watching costs the time of a promise.
 */
class FailurePlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { args }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (Object.keys(args).length === 0) return resolver;
    return watched(resolver as Resolver) as GraphQLFieldResolver<unknown, Types['Context'], object>;
  }
}

function watched(resolver: Resolver): Resolver {
  return (source, args, context, info) => {
    const { failures, signal } = context;
    signal.throwIfAborted();
    try {
      const result: unknown = resolver(source, args, context, info);
      if (result instanceof Promise) result.then(undefined, () => failures.add());
      else if (Array.isArray(result)) for (const item of result) if (item instanceof Error) failures.add();
      return result;
    } catch (error) {
      failures.add();
      throw error;
    }
  };
}

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      failures: FailurePlugin<Types>;
    }
  }
}

export const failurePlugin = 'failures';
SchemaBuilder.registerPlugin(failurePlugin, FailurePlugin);
