import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublicError } from '../../domain/error.ts';
import { projectPath } from '../../project-root.ts';
import type { DatasetRecord } from '../../store/statements/records.ts';
import { checkLength, type Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';

/** The texts of source pages that this program has, by the SHA-256 of their bytes in hexadecimal. */
export type SourceTexts = ReadonlyMap<string, string>;

/** Reads the texts of source pages in a folder. Default: those of this version. */
export function readSourceTexts(folder = projectPath('seed/source')): SourceTexts {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const contents = files.map((name) => readFileSync(join(folder, name)));
  return new Map(contents.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]));
}

/**
 * The text of the source page of a data set, or some of its lines in the order of `lines`, joined by line feeds. Null if this
 * program does not have the text that the data set was made from. Errors: `BAD_USER_INPUT`.
 */
export function sourceText(
  { sha256 }: Pick<DatasetRecord, 'sha256'>,
  { lines }: Optional<{ lines: readonly number[] }>,
  { sourceTexts, limits }: Pick<AnswerContext, 'sourceTexts' | 'limits'>,
): string | null {
  const text = sourceTexts.get(sha256);
  if (lines == null) return text ?? null;
  checkLength(lines, limits.ids, 'line numbers', 'lines');
  if (text === undefined) return null;
  const all = text.split('\n');
  return lines.map((line) => lineOf(all, line)).join('\n');
}

function lineOf(lines: readonly string[], line: number): string {
  const text = lines[line - 1];
  if (text !== undefined) return text;
  throw new PublicError('BAD_USER_INPUT', `lines: ${line} is not a line. Give line numbers from 1 to ${lines.length}.`);
}
