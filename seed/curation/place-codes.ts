/** The code of a commune (INSEE), of an EPCI or of an EPT (SIREN), without the blanks of "200 073 252". */
export const placeCode = {
  pattern: /^(?:\d{5}|2[AB]\d{3}|\d{9})$/,
  form: 'a code such as 06084 (INSEE), 2A004 or 200073252 (SIREN)',
  digits: [4, 5],
} as const;

/** The code of a département, or of a collectivité d'outre-mer. */
export const departementCode = {
  pattern: /^(?:0[1-9]|[13-8]\d|2[1-9AB]|9[0-5]|9[78]\d)$/,
  form: 'a code such as 01, 2A or 974',
  digits: [1, 2],
} as const;

export type CodeForm = typeof placeCode | typeof departementCode;

/** The code that was typed: without blanks, its letter in upper case. */
export function cleanCode(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

/** What is wrong with a cleaned code, with the code that was probably meant. Null if nothing is. */
export function codeFault(code: string, { pattern, form, digits }: CodeForm): string | null {
  if (pattern.test(code)) return null;
  const number = /^(\d+)(?:[.,]0+)?$/.exec(code)?.[1] ?? '';
  const [lost, full] = digits;
  const meant = number.length === lost ? number.padStart(full, '0') : number;
  const hint = pattern.test(meant) ? `. Spreadsheets drop zeros: format the column as text, and write ${meant}` : '';
  return `« ${code} » is not ${form}${hint}`;
}
