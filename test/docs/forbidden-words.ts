/** A word or phrase that a reader of the documentation does not understand at first read, and what to write instead. */
export interface ForbiddenWord {
  readonly word: string;
  readonly instead: string;
  /** Matches the word only in the meaning to avoid. Case is ignored; whitespace in the text is a single space. */
  readonly pattern: RegExp;
  /** A sentence that the pattern catches. */
  readonly caught: string;
  /** A sentence with similar words that the pattern does not catch. */
  readonly allowed: string;
}

/** One match in a text. */
export interface Finding {
  readonly word: string;
  readonly instead: string;
  /** The match with some text around it. */
  readonly excerpt: string;
}

export const forbiddenWords: readonly ForbiddenWord[] = [
  {
    word: 'kept',
    instead: 'cached; retained (of edges)',
    pattern:
      /\bkept (?:answers?|rows?|documents?|networks?)\b|\b(?:answers?|rows?|documents?|networks?|edges?)(?: [\w-]+){0,5}? (?:is |are |were |was )?kept\b(?! out)/,
    caught: 'Answers are kept until the data changes.',
    allowed: 'Old versions of the file were kept by mistake.',
  },
  {
    word: 'whole list',
    instead: 'precomputed list',
    pattern: /\bwhole lists\b|\b(?:a|an|each|every|its) whole list\b/,
    caught: 'A page of a whole list needs one statement.',
    allowed: 'This statement reads the whole list.',
  },
  {
    word: 'figures',
    instead: 'measures (of a network); numbers',
    pattern:
      /\b(?:its|their|our|every|all|same) figures?\b|\bfigures? of (?:the|a|an|each|every|that|this) (?:network|node|vertex|whole|pair)\b/,
    caught: 'Nodes are ordered by their figures.',
    allowed: 'The figure shows how each operation scales.',
  },
  {
    word: 'question',
    instead: 'query; request; options',
    pattern: /\b(?:same|whole|another) question\b|\bask(?:s|ed|ing)? (?:a|the|this|that|every|each) question\b/,
    caught: 'The same question gives the same answer.',
    allowed: 'A territoire volunteers to work on a question of public policy.',
  },
  {
    word: 'asked',
    instead: 'requested; queried; selected',
    pattern: /\b(?:is|are|was|were|be|been) asked\b|\bas asked\b/,
    caught: 'The list is read when it is asked for.',
    allowed: 'The client asked for ten rows.',
  },
  {
    word: 'so many … or more',
    instead: 'minimum number of …; at least …',
    pattern: /\bso many\b/,
    caught: 'Only actors with so many Fabriques, or more.',
    allowed: 'Requests wait, so that many clients can share the server.',
  },
  {
    word: 'when left out',
    instead: 'Default: …',
    pattern: /\b(?:when|if|where) left out\b/,
    caught: 'The resolution; 1 when left out.',
    allowed: 'Fabriques without a common actor are left out.',
  },
  {
    word: 'stands in',
    instead: 'is in; occurs in; is (beside, above …)',
    pattern: /\bstands? (?:in|beside|between|below|above|here|there|at)\b/,
    caught: 'The name stands in a list of partners.',
    allowed: 'ANCT stands for a French agency.',
  },
  {
    word: 'whoever',
    instead: 'the operator; the caller; anyone who',
    pattern: /\bwho(?:m)?ever\b/,
    caught: 'The log is for whoever runs the server.',
    allowed: 'The log is for the person who runs the server.',
  },
  {
    word: 'told',
    instead: 'decided; distinguished; informed',
    pattern: /\b(?:is|are|was|were|be|been) told\b|\btold apart\b/,
    caught: 'How significant edges are told.',
    allowed: 'The operator told us which version runs.',
  },
  {
    word: 'great, greatest',
    instead: 'large, largest; maximum',
    pattern:
      /\bgreat(?:est)? (?:graphs?|data ?sets?|imports?|networks?|lists?|numbers?|degrees?|values?|eigenvalues?)\b|\bthe greatest\b/,
    caught: 'Nodes are ordered by degree, the greatest first.',
    allowed: 'The weight must be greater than zero.',
  },
  {
    word: 'what it costs',
    instead: 'the cost; the database hits; the number of statements',
    pattern: /\bwhat (?:it|they|this|that|each) costs?\b/,
    caught: 'A request is refused with what it costs.',
    allowed: 'Each request costs at least 10 points.',
  },
  {
    word: 'body, bodies',
    instead: 'organisation, organisations',
    pattern: /(?<!request |response )\bbodies\b|\b(?:one|two|same|which) body\b/,
    caught: 'The path shows what links two bodies.',
    allowed: 'Request bodies have a maximum size, and the body of a request is JSON.',
  },
  {
    word: 'as it comes',
    instead: 'with the default configuration',
    pattern: /\bas (?:it comes|they come)\b/,
    caught: 'The server may be left in public as it comes.',
    allowed: 'The answer is sent as soon as it is complete.',
  },
  {
    word: 'is no …',
    instead: 'is not a …',
    pattern: /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|fewer\b|better\b|worse\b)\w+/,
    caught: 'The address is no trusted proxy.',
    allowed: 'There is no loader, and the proxy is no longer trusted.',
  },
  {
    word: 'lest',
    instead: 'so that … not',
    pattern: /\blest\b/,
    caught: 'They are read one by one lest memory runs out.',
    allowed: 'At least one of them is read.',
  },
  {
    word: 'apart',
    instead: 'separately',
    pattern: /\b(?:kept|stands?|held|counted|listed) apart\b/,
    caught: 'Associations are listed apart.',
    allowed: 'Apart from partners, there are associations.',
  },
  {
    word: 'the page (of the ANCT)',
    instead: 'the source page',
    pattern: /\b(?:words?|lines?|texts?) (?:on|of) the page\b/,
    caught: 'The exact words of the page.',
    allowed: 'The exact words of the source page, and the rows of the page.',
  },
  {
    word: 'who asks',
    instead: 'the client; the caller',
    pattern: /\bwho asks?\b/,
    caught: 'A cursor is computed for who asks it.',
    allowed: 'The client asks for a cursor.',
  },
  {
    word: 'some thousand',
    instead: 'a few thousand; about a thousand',
    pattern: /\bsome (?:hundreds?|thousands?|millions?|tenths?)\b/,
    caught: 'Networks of some thousand nodes take some tenths of a second.',
    allowed: 'Networks of a few thousand nodes take longer in some cases.',
  },
  {
    word: 'go by',
    instead: 'use',
    pattern: /\bgo(?:es)? by (?:the|its|their)\b/,
    caught: 'Communities go by the weights.',
    allowed: 'Minutes go by before the test ends.',
  },
  {
    word: 'hold for right',
    instead: 'consider correct; the correction',
    pattern: /\bh[eo]ld for right\b/,
    caught: 'The doubt, and what we hold for right.',
    allowed: 'The guarantee holds for right and left joins.',
  },
  {
    word: 'anew',
    instead: 'again; new',
    pattern: /\banew\b/,
    caught: 'The file is written anew.',
    allowed: 'The server writes a new file.',
  },
  {
    word: 'no … but',
    instead: 'only; no … except',
    pattern: /\bnothing but\b|\bno \w+ but\b|\bbut for\b/,
    caught: 'The graph holds nothing but the data set.',
    allowed: 'The graph has no index, but the data set is small.',
  },
  {
    word: 'bare limit',
    instead: 'baseline',
    pattern: /\bbare limit\b/,
    caught: 'It takes twice as long as the bare limit.',
    allowed: 'The limit of a page is 100 rows.',
  },
];

/** All matches of the forbidden words in a text, in the order of the list. */
export function findForbiddenWords(text: string): Finding[] {
  const line = text.replace(/\s+/g, ' ');
  return forbiddenWords.flatMap(({ word, instead, pattern }) =>
    [...line.matchAll(new RegExp(pattern, 'gi'))].map((match) => ({
      word,
      instead,
      excerpt: line.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40),
    })),
  );
}

/** The prose of a Markdown document: without code, quotations and link targets, which may contain any word. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/^ *```[^\n]*\n.*?^ *```$/gms, '')
    .replace(/`[^`\n]*`/g, '``')
    .replace(/"[^"\n]*"/g, '""')
    .replace(/\]\([^)]*\)/g, ']');
}
