import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, object>;

/**
 * Counts failed fields in `Context.failures`. Only fields with arguments are counted: no other field fails in row after row
 * for a reason of its own, and each counted field costs an extra promise.
 */
class FailurePlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { args }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (Object.keys(args).length === 0) return resolver;
    return counted(resolver as Resolver) as GraphQLFieldResolver<unknown, Types['Context'], object>;
  }
}

/**
 * Counts the failures of a resolver, and turns a thrown error into a rejection. If a resolver throws, GraphQL abandons the
 * list without awaiting the promises of earlier rows. If one of these rejected later, the unhandled rejection would end the
 * process.
 */
function counted(resolver: Resolver): Resolver {
  return (source, args, context, info) => {
    const { failures } = context;
    if (failures.signal.aborted) return failures.stopped();
    try {
      const result: unknown = resolver(source, args, context, info);
      if (result instanceof Promise) result.then(undefined, () => failures.add());
      else if (Array.isArray(result)) for (const item of result) if (item instanceof Error) failures.add();
      return result;
    } catch (error) {
      failures.add();
      return Promise.reject(error);
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
