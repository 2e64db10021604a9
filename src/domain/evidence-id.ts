import { createHash } from 'node:crypto';
import type { Evidence } from './dataset.ts';

/**
 * The id of a piece of evidence: a hash of the fact that it supports, of its kind, its words and its address.
 *
 * It stays the same when lines of the source page move. No two pieces of evidence of a data set have the same values.
 */
export function evidenceId(evidence: Omit<Evidence, 'id' | 'line' | 'date'>): string {
  const { subjectType, subject, property, value, kind, text, url } = evidence;
  return createHash('sha256')
    .update(JSON.stringify([subjectType, subject, property, value, kind, text, url]))
    .digest('hex')
    .slice(0, 16);
}
