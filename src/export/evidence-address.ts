import type { Evidence } from '../domain/dataset.ts';
import { quotationUrl } from '../domain/quotation-url.ts';
import { officialCodes } from './about.ts';

/**
 * Where evidence can be looked up: its own address, that of the official codes, or that of the source page with the words marked.
 * Null if there is none.
 */
export function evidenceAddress(
  { kind, text, url }: Pick<Evidence, 'kind' | 'text' | 'url'>,
  page: string,
): string | null {
  if (kind === 'SOURCE_PAGE') return quotationUrl(page, text);
  return kind === 'OFFICIAL_DATA' ? officialCodes.url : url;
}
