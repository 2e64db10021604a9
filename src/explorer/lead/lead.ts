/** What a part of a sentence links to. The slug of a département or région is its code, that of a participation its id. */
export interface Target {
  readonly kind: 'organisation' | 'territoire' | 'fabrique' | 'departement' | 'region' | 'participation';
  readonly slug: string;
}

/** Words of the data inside a sentence: a name or a quotation. */
export interface Words {
  readonly text: string;
  /** Not set where the words are the name of what the sentence is about. */
  readonly to?: Target;
  /** Set on French words in an English sentence. */
  readonly lang?: 'fr';
}

export type Part = string | Words;

/** A sentence in parts, so that a page can link the names in it. Neighbouring texts are one part. */
export type Lead = readonly Part[];

/** The longest sentence that still fits into a preview. */
export const longestLead = 300;

export function textOf(lead: Lead): string {
  return lead.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** A sentence with parts in it: say`avec ${name}`. */
export function say(texts: TemplateStringsArray, ...values: readonly (Part | Lead)[]): Lead {
  return joined(texts.flatMap((text, index) => [text, values[index] ?? '']));
}

/** Several pieces in a row, as one. */
export function joined(pieces: readonly (Part | Lead)[]): Lead {
  const parts: Part[] = [];
  for (const part of pieces.flat() as Part[]) {
    const last = parts.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

/** The texts that are our own, changed; names and quotations stay. */
export function mapTexts(lead: Lead, change: (text: string) => string): Lead {
  return lead.map((part) => (typeof part === 'string' ? change(part) : part));
}

/** The sentence with a capital first letter. A name at its start stays as it is. */
export function withCapital(lead: Lead): Lead {
  const [first, ...rest] = lead;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : lead;
}

/** The first that is not too long for a preview, from the most to the least detailed; else the last. */
export function firstThatFits(candidates: readonly [Lead, ...Lead[]]): Lead {
  return candidates.find((lead) => textOf(lead).length <= longestLead) ?? candidates.at(-1) ?? candidates[0];
}
