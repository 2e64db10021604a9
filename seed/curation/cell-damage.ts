import { encodedTwice } from '../../src/files/encoded-twice.ts';

/** What spreadsheets and wrong encodings make of a cell: a pattern, and a message that says what to do. */
const damages: readonly (readonly [pattern: RegExp, message: string])[] = [
  [
    /^[+-]?\d+(?:[.,]\d+)?E[+-]\d+$/i,
    'is a number as the spreadsheet shows it, not the code or text that was typed. Format the column as text, and type the value again',
  ],
  [
    /^#(?:NOM ?\?|NAME\?|REF ?!|VALEUR ?!|VALUE!|N\/A|DIV\/0 ?!|NULL? ?!|NOMBRE ?!|NUM!)$|^Err ?: ?\d+$|^#{3,}$/i,
    'is an error of the spreadsheet. Format the column as text, and type the value again',
  ],
  [/[\uFFFD\u0080-\u009F]/, 'has a character that was damaged in another encoding. Type the words again'],
  // Addresses contain question marks: they have no blank.
  [
    /^(?!\S*:\/\/).*\p{L}\?\p{L}/u,
    'has a question mark in place of a letter. Type the words again, and save the file in UTF-8',
  ],
];

/** What is wrong with a cleaned cell, whatever its column. Null if nothing is. */
export function cellDamage(cell: string): string | null {
  const twice = encodedTwice(cell);
  if (twice) return `« ${twice} » was encoded twice. Type the words again, and save the file in UTF-8`;
  const found = damages.find(([pattern]) => pattern.test(cell));
  return found ? `« ${cell} » ${found[1]}` : null;
}

/** A day or a month as a French or English spreadsheet writes what it takes for one: "01/06/2021", "2021-06-01", "juin-21". */
export function isDate(cell: string): boolean {
  return /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}(?: [\d:]+)?|(?:\d{1,2}-)?\p{L}{3,5}\.?-\d{2,4})$/u.test(
    cell,
  );
}
