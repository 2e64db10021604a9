/** One parameter of an address, with all that reading and writing it needs. */
export interface Field<Value> {
  /** In the address and in the form. */
  readonly name: string;
  readonly standard: Value;
  /** The value of these texts. Undefined if they are not values of this field. */
  readonly read: (texts: readonly string[]) => Value | undefined;
  readonly write: (value: Value) => string | readonly string[] | null;
  /** Values for tests: all of them, or enough to reach each branch. */
  readonly examples: readonly Value[];
}

/** One of several words. `words`: the value of each word, in the order of the form. */
export function choice<Value extends string>(
  name: string,
  words: Readonly<Record<string, Value>>,
  standard: NoInfer<Value>,
): ChoiceField<Value> {
  const values = Object.values(words);
  const wordOf = (value: Value) => Object.keys(words).find((word) => words[word] === value) as string;
  return {
    ...{ name, standard, words, wordOf, examples: values },
    read: ([text = '', ...others]) => (others.length === 0 && Object.hasOwn(words, text) ? words[text] : undefined),
    write: wordOf,
  };
}

export interface ChoiceField<Value extends string> extends Field<Value> {
  readonly words: Readonly<Record<string, Value>>;
  readonly wordOf: (value: Value) => string;
}

/** Several of several words, at least one. The order of the form counts, not that of the address. */
export function choices<Value extends string>(
  name: string,
  words: Readonly<Record<string, Value>>,
  standard: readonly NoInfer<Value>[],
): ChoicesField<Value> {
  const values = Object.values(words);
  const wordOf = (value: Value) => Object.keys(words).find((word) => words[word] === value) as string;
  return {
    ...{ name, standard, words, wordOf },
    examples: subsets(values),
    read: (texts) => {
      if (texts.length === 0 || !texts.every((text) => Object.hasOwn(words, text))) return undefined;
      return values.filter((value) => texts.includes(wordOf(value)));
    },
    write: (chosen) => values.filter((value) => chosen.includes(value)).map(wordOf),
  };
}

export interface ChoicesField<Value extends string> extends Field<readonly Value[]> {
  readonly words: Readonly<Record<string, Value>>;
  readonly wordOf: (value: Value) => string;
}

function subsets<Value>(values: readonly Value[]): Value[][] {
  return Array.from({ length: 2 ** values.length - 1 }, (_, bits) =>
    values.filter((_value, index) => ((bits + 1) & (1 << index)) !== 0),
  );
}

/** A whole number within bounds. */
export function whole(name: string, [least, most]: readonly [number, number], standard: number): Field<number> {
  return {
    ...{ name, standard, examples: [least, least + 1, most] },
    read: ([text = '', ...others]) => (others.length === 0 ? wholeOf(text, least, most) : undefined),
    write: String,
  };
}

/** A whole number within bounds, or nothing. */
export function optionalWhole(name: string, [least, most]: readonly [number, number]): Field<number | null> {
  return {
    ...{ name, standard: null, examples: [null, least, least + 1, most] },
    read: ([text = '', ...others]) => (others.length === 0 ? wholeOf(text, least, most) : undefined),
    write: (value) => (value === null ? null : String(value)),
  };
}

function wholeOf(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

/** A text of a form, or nothing. Whether the data has it is for the page to say. */
export function optionalText(name: string, form: RegExp, examples: readonly string[]): Field<string | null> {
  return {
    ...{ name, standard: null, examples: [null, ...examples] },
    read: ([text = '', ...others]) => (others.length === 0 && form.test(text) ? text : undefined),
    write: (value) => value,
  };
}
