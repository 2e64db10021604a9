import type { TextLine } from '../text-line.ts';
import { addressesOf, publicAddress } from './addresses.ts';
import { blocksOf } from './blocks.ts';
import { contentOf } from './content.ts';
import { disclosuresOf } from './disclosure.ts';
import { parseHtml, roleOf } from './element.ts';
import { joinLabels } from './labelled.ts';
import { noticeRule } from './notices.ts';

/** Whether a saved page is HTML rather than text. */
export function isHtml(source: string): boolean {
  return /<(?:!doctype|html|body|main|div|p|li|h[1-6]|br|table)\b[^>]*>/i.test(source);
}

/**
 * The lines that a reader sees on an HTML page, without the furniture of the site: one for each heading, paragraph or list item
 * (with "- " before it), and one for each label with its names.
 *
 * `address`: the address of the page, by which its links are resolved. Null: unknown; relative links are then left out.
 */
export function htmlLines(source: string, address: string | null): TextLine[] {
  const document = parseHtml(source);
  const content = contentOf(document);
  const addresses = addressesOf(document, source, address);
  const hasMain = 'tagName' in content && (content.tagName === 'main' || roleOf(content) === 'main');
  const blocks = blocksOf(content, { addresses, hasMain, disclosures: disclosuresOf(document) });
  const read = blocks.map((block) => (noticeRule(block, addresses) === undefined ? block : null));
  return joinLabels(read).map(({ text, links }) => ({
    text,
    links: links.flatMap(({ href, start, end }) => {
      const url = publicAddress(href, addresses);
      return url === null ? [] : [{ url, start, end }];
    }),
  }));
}
