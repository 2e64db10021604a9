import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';

/** Separates the items of a list in a cell. */
export const listSeparator = '\u001f';

/** The type of a column in the words of `neo4j-admin database import`. Errors: an `Error` for a shape that it has no type for. */
export function typeOfShape(shape: unknown): string {
  if (shape instanceof z.ZodNullable) return typeOfShape(shape.unwrap());
  if (shape instanceof z.ZodArray) return `${typeOfShape(shape.element)}[]`;
  if (shape instanceof z.ZodString || shape instanceof z.ZodEnum) return 'string';
  if (shape instanceof z.ZodNumber) return 'long';
  if (shape instanceof z.ZodBoolean) return 'boolean';
  throw new Error('Only texts, whole numbers, booleans and lists of them can be imported offline.');
}

/**
 * A value as a cell: nothing for null, and for a list without items, which the import tool cannot express. Errors: `DATA_INVALID` for
 * an item that has the separator, or a list of one empty text.
 */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return '';
  const text = value.join(listSeparator);
  if (text === '' || value.some((item) => typeof item === 'string' && item.includes(listSeparator))) {
    throw new PublicError(
      'DATA_INVALID',
      `A list with ${JSON.stringify(value).slice(0, 80)} cannot be imported offline. Import this data set without --offline.`,
    );
  }
  return typeof value[0] === 'string' ? quoted(text) : text;
}

/** Quotes keep an empty text apart from null. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
