import type { z } from 'zod';
import type { Query } from '../store/statements/define-query.ts';

/** Runs one statement in a read transaction of its own. */
export type Run = <Params extends z.ZodRawShape, Row extends z.ZodRawShape>(
  query: Query<Params, Row>,
  params: z.input<z.ZodObject<Params>>,
) => Promise<readonly z.output<z.ZodObject<Row>>[]>;
