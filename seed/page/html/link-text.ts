import { apostropheClass, hyphenClass } from '../../../src/domain/characters.ts';
import type { Run } from './block.ts';

const separator = `[\\s${hyphenClass},|:]*`;
const newWindow = '(?:une\\s+)?nouvelle\\s+fenêtre|(?:un\\s+)?nouvel\\s+onglet';
const opens = `(?:s[${apostropheClass}]ouvre|ouvre|ouverture|lien\\s+externe)?`;
const format = '(?:PDF|DOCX?|ODT|XLSX?|ODS|PPTX?|ODP|ZIP|EPUB|CSV)';
const size = '\\d+(?:[.,]\\d+)?\\s*(?:octets|o|[kmg]o|[kmg]?b)\\b\\.?';

/**
 * What sites add to the words of a link: that it opens a window, and the format and size of a file. It is no part of the title:
 * "(nouvelle fenêtre)", "PDF – 1,2 Mo".
 */
const additions = [
  new RegExp(`${separator}\\(?${opens}${separator}(?:dans\\s+)?(?:${newWindow})\\s*\\)?\\s*$`, 'iu'),
  new RegExp(`${separator}[([]?\\s*${format}${separator}${size}\\s*[)\\]]?\\s*$`, 'iu'),
];

/** The runs of a link without such additions. */
export function withoutAdditions(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  let length = text.length;
  for (let found = true; found; ) {
    const rest = text.slice(0, length);
    const addition = additions.map((pattern) => pattern.exec(rest)).find((match) => match && match.index > 0);
    found = addition !== undefined && addition !== null;
    if (addition) length = addition.index;
  }
  let start = 0;
  return runs.flatMap((run) => {
    const kept = run.text.slice(0, Math.max(0, length - start));
    start += run.text.length;
    return kept === '' ? [] : [{ ...run, text: kept }];
  });
}
