/** How a parameter of a URL writes values. */
export interface Parameter<Value> {
  /** Null if the list does not know the value. */
  readonly read: (text: string) => Value | null;
  readonly write: (value: Value) => string;
}

/** A value of an enum: "direction-administration-centrale". Also read as the API writes it. */
export function enumParameter<Value extends string>(values: readonly Value[]): Parameter<Value> {
  const known = new Map(values.map((value) => [enumText(value), value]));
  return { read: (text) => known.get(enumText(text)) ?? null, write: enumText };
}

/** A value of an enum as URLs write it. */
export const enumText = (value: string): string => value.toLowerCase().replaceAll('_', '-');

/** A value with a name of its own in URLs. */
export function namedParameter<Value extends string>(names: Readonly<Record<Value, string>>): Parameter<Value> {
  const values = new Map((Object.keys(names) as Value[]).map((value) => [names[value], value]));
  return { read: (text) => values.get(text) ?? null, write: (value) => names[value] };
}

/** A code of a known place. */
export const codeParameter = (places: ReadonlyMap<string, string>): Parameter<string> => ({
  read: (text) => (places.has(text) ? text : null),
  write: (code) => code,
});

export const yearParameter: Parameter<number> = {
  read: (text) => (/^\d{4}$/.test(text) ? Number(text) : null),
  write: String,
};
