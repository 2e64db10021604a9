import { z } from 'zod';

/**
 * A shape whose `parse` and `safeParse` run code that zod compiles from it, at the first use: a process uses few of its
 * statements, and compiling takes about a millisecond. Results and errors are those of the shape itself.
 */
export function compiledShape<Shape extends z.ZodType>(shape: Shape): () => Shape {
  let compiled: Shape | undefined;
  return () => {
    compiled ??= z.compile(shape);
    return compiled;
  };
}
