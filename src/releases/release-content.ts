import { gzipSync, strToU8 } from 'fflate';
import type { Dataset } from '../domain/dataset.ts';
import { type Language, languages } from '../domain/language.ts';
import type { DatasetDiff } from './diff.ts';
import { renderDiff } from './diff-text.ts';
import { diffWords } from './diff-words.ts';
import { type Release, releaseFiles } from './release.ts';

export interface ReleaseContent {
  readonly release: Release;
  readonly dataset: Dataset;
  /** The text of its source page. */
  readonly page: string;
  /** The release before, and what changed to it. Null for the first. */
  readonly before: { readonly release: Release; readonly diff: DatasetDiff } | null;
}

const changeFiles = { fr: releaseFiles.changesInFrench, en: releaseFiles.changesInEnglish } as const;

/** The files of a release by name. The same release always gives the same bytes, on every machine. */
export function releaseContent(content: ReleaseContent): ReadonlyMap<string, Uint8Array> {
  const { release, dataset, page } = content;
  return new Map([
    // Compressed by a library in JavaScript: zlib gives other bytes with other processors. No time of day in the header.
    [releaseFiles.dataset, gzipSync(strToU8(JSON.stringify(dataset)), { level: 9, mtime: 0 })],
    [releaseFiles.page, strToU8(page)],
    ...languages.map((language) => [changeFiles[language], strToU8(changesText(content, language))] as const),
    [releaseFiles.about, renderRelease(release)],
  ]);
}

/** The file `release.json`. */
export function renderRelease(release: Release): Uint8Array {
  return strToU8(`${JSON.stringify(release, null, 2)}\n`);
}

/** What changed to the release before, as plain text. */
export function changesText(
  { release, before }: Pick<ReleaseContent, 'release' | 'before'>,
  language: Language,
): string {
  const words = diffWords[language];
  if (before === null) return `${words.firstRelease(release.version, release.date)}\n`;
  const title = words.since(release.version, release.date, before.release.version, before.release.date);
  return `${title}\n\n${renderDiff(before.diff, language)}`;
}
