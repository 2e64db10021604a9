import type { Cell } from '../csv.ts';

export const required = { required: true };
export const key = { required: true, unique: true };

/** A required text. */
export function text<Row>(description: string, of: (row: Row) => Cell) {
  return { type: 'string' as const, description, constraints: required, of };
}

/** An optional text. */
export function maybe<Row>(description: string, of: (row: Row) => Cell) {
  return { type: 'string' as const, description, of };
}

export function line<Row>(of: (row: Row) => number) {
  const constraints = { required: true, minimum: 1 };
  return { type: 'integer' as const, description: 'Line number on the source page, starting at 1.', constraints, of };
}

export const note =
  'Our correction or doubt, or how the words differ from the name, in French. Empty if there is none.';
