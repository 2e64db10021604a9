import type { Run } from './block.ts';

/**
 * What sites add to the words of a link: that it opens a window, and the format and size of a file. It is no part of the title:
 * "(nouvelle fenêtre)", "PDF – 1,2 Mo".
 */
const additions = [
  /[\s\-–—,|]*\(?(?:s['’]ouvre|ouvre|ouverture|lien\s+externe)?[\s,]*(?:dans\s+)?(?:(?:une\s+)?nouvelle\s+fenêtre|(?:un\s+)?nouvel\s+onglet)\s*\)?\s*$/iu,
  /[\s\-–—,|]*[([]?\s*(?:PDF|DOCX?|ODT|XLSX?|ODS|PPTX?|ODP|ZIP|EPUB|CSV)[\s\-–—,|:]*\d+(?:[.,]\d+)?\s*(?:octets|o|[kmg]o|[kmg]?b)\b\.?\s*[)\]]?\s*$/iu,
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
