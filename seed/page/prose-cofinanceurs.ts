import { findKnownNames, type Lexicon, type Span } from './known-names.ts';

/** "est cofinancée par …", "co-financé par …". The names follow, up to the end of the clause. */
const announcement = /\bco-?financée?s?\s+(?:également\s+|aussi\s+)?par\s+/giu;
const clauseEnd =
  /[.!?](?:\s|$)|\s*[;:(]|\s(?:dans|pour|à|depuis|avec|qui|en|au|afin|et\s+(?:se|s['’]|elle|il|a|est|sera|vise)\b)[\s'’]/u;
const article = /^(?:(?:la|les|le)\s+|l['’]\s*)(?=\p{L})/iu;
/** Words that begin a phrase without a name, such as "ses partenaires". */
const unnamed = /^(?:ses|leurs|nos|des|de|plusieurs|divers|différents|deux|trois|quatre|un|une)\s/iu;

/** Finds the names of cofinanceurs in prose ("Cette Fabrique est cofinancée par la Caisse des dépôts."). */
export function findProseCofinanceurs(text: string, lexicon: Lexicon): Span[] {
  const known = findKnownNames(text, lexicon);
  return [...text.matchAll(announcement)].flatMap((match) => {
    const start = match.index + match[0].length;
    const end = start + clauseLength(text.slice(start), known, start);
    return names(text, { start, end }, known);
  });
}

/** Length of the clause. An end inside a known name does not count: "la Direction générale de la cohésion … en …". */
function clauseLength(rest: string, known: readonly Span[], offset: number): number {
  for (const match of rest.matchAll(new RegExp(clauseEnd, 'gu'))) {
    const at = offset + match.index;
    if (!known.some((name) => name.start <= at && at < name.end)) return match.index;
  }
  return rest.length;
}

function names(text: string, clause: Span, known: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let from = clause.start;
  const pieces = [...text.slice(0, clause.end).matchAll(/\s*,\s*(?:et\s+)?(?:par\s+)?|\s+et\s+(?:par\s+)?/gu)];
  for (const match of pieces) {
    const end = match.index + match[0].length;
    if (match.index < clause.start) continue;
    if (known.some((name) => name.start < end && match.index < name.end)) continue;
    if (/^(?:de|du|des)\s|^d['’]/u.test(text.slice(end))) continue;
    spans.push({ start: from, end: match.index });
    from = end;
  }
  spans.push({ start: from, end: clause.end });
  return spans
    .filter(({ start, end }) => !unnamed.test(text.slice(start, end)))
    .map(({ start, end }) => ({ start: start + (article.exec(text.slice(start, end))?.[0].length ?? 0), end }))
    .filter(({ start, end }) => end > start);
}
