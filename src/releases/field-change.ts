import { fabriqueStatusTable } from '../domain/fabrique-statuses.ts';
import type { Language } from '../domain/language.ts';
import { territoireKindTable } from '../domain/territoire-kinds.ts';
import type { FieldChange } from './diff.ts';
import { diffWords } from './diff-words.ts';
import { excerpts } from './excerpt.ts';

/** The values of the data set that are no French words. */
const frenchValues: ReadonlyMap<string, string> = new Map([
  ...labelsOf(fabriqueStatusTable),
  ...labelsOf(territoireKindTable),
  ['LABEL', 'dans une rubrique'],
  ['PROSE', 'dans le texte'],
]);

function labelsOf(table: Readonly<Record<string, { readonly label: string }>>): [string, string][] {
  return Object.entries(table).map(([value, { label }]) => [value, label]);
}

/** A changed field in the words of a language, with excerpts of long texts. In English, values are those of the data set. */
export function fieldChangeInWords(change: FieldChange, language: Language): FieldChange {
  const { field, before, after } = change;
  const words = language === 'fr' ? { field, before: inFrench(before), after: inFrench(after) } : change;
  return { field: diffWords[language].fields[field] ?? field, ...excerpts(words) };
}

/** A value as `FieldChange` has it: a text, or JSON of anything else. */
function inFrench(value: string): string {
  return /^(?:null|true|false|[[{].*[\]}])$/s.test(value)
    ? frenchJson(parsed(value))
    : (frenchValues.get(value) ?? value);
}

function frenchJson(value: unknown): string {
  if (value === null) return 'rien';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return value.length === 0 ? 'rien' : value.map(frenchJson).join(' ; ');
  if (typeof value === 'object') return Object.values(value).map(frenchJson).join(', ');
  return frenchValues.get(String(value)) ?? String(value);
}

/** The text itself if it only looks like JSON: "[Comprendre]" is the start of many titles. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}
