import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublicError } from '../../domain/error.ts';
import { projectPath } from '../../project-root.ts';
import type { Releases } from '../../releases/releases.ts';
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

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The text of the source page of a data set, or some of its lines in the order of `lines`, joined by line feeds. It comes from this
 * program, or from the release of the data set. Null if neither has the text that the data set was made from. Errors:
 * `BAD_USER_INPUT`.
 */
export async function sourceText(
  dataset: Pick<DatasetRecord, 'sha256' | 'version'>,
  args: LinesOfText,
  context: Pick<AnswerContext, 'sourceTexts' | 'releases' | 'limits'>,
): Promise<string | null> {
  checkLines(args, context);
  return textLines(context.sourceTexts.get(dataset.sha256) ?? (await pageOfRelease(dataset, context.releases)), args);
}

export type LinesOfText = Optional<{ lines: readonly number[] }>;

/** Errors: `BAD_USER_INPUT`. */
export function checkLines({ lines }: LinesOfText, { limits }: Pick<AnswerContext, 'limits'>): void {
  if (lines != null) checkLength(lines, limits.ids, 'line numbers', 'lines');
}

async function pageOfRelease(
  { version, sha256 }: Pick<DatasetRecord, 'sha256' | 'version'>,
  releases: Releases,
): Promise<string | null> {
  const release = releases.find(version);
  const text = release === undefined ? null : await releases.page(release);
  return text !== null && sha256Of(text) === sha256 ? text : null;
}

/** A text, or some of its lines. Errors: `BAD_USER_INPUT`. */
export function textLines(text: string | null, { lines }: LinesOfText): string | null {
  if (lines == null || text === null) return text;
  const all = text.split('\n');
  return lines.map((line) => lineOf(all, line)).join('\n');
}

function lineOf(lines: readonly string[], line: number): string {
  const text = lines[line - 1];
  if (text !== undefined) return text;
  throw new PublicError('BAD_USER_INPUT', `lines: ${line} is not a line. Give line numbers from 1 to ${lines.length}.`);
}
