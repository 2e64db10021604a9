import { createHash } from 'node:crypto';
import type { DataIssue } from './dataset.ts';

/**
 * The id of a data issue: a hash of where it is (the Fabrique, or none for the header), of its nature and of the words of the page.
 *
 * It stays the same when lines move, when other issues come or go, and when we word the problem in another way. No two issues of
 * a data set have the same three values.
 */
export function dataIssueId({ fabrique, nature, text }: Pick<DataIssue, 'fabrique' | 'nature' | 'text'>): string {
  return createHash('sha256')
    .update(JSON.stringify([fabrique, nature, text]))
    .digest('hex')
    .slice(0, 16);
}
