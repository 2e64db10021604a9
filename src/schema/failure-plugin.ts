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

/**
 * The same resolver, which rejects where it would throw. What throws in a later row of a list ends the list at once, and
 * nobody awaits the earlier rows any more: when one of them rejects in turn, Node ends the process.
 */
function watched(resolver: Resolver): Resolver {
  return (source, args, context, info) => {
    const { failures, signal } = context;
    if (signal.aborted) return Promise.reject(signal.reason);
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
