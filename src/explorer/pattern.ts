import { decodeSegment } from '../domain/path-segment.ts';

/**
 * The parameters of a path that fits a pattern, decoded; null if it does not fit. "/organisations/:slug" fits
 * "/organisations/cerema", and not "/organisations/" nor "/organisations/cerema/".
 */
export function matchPattern(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? '';
    if (!segment.startsWith(':')) {
      if (segment !== text) return null;
      continue;
    }
    const value = decodeSegment(text);
    if (value === null || value === '') return null;
    params[segment.slice(1)] = value;
  }
  return params;
}
