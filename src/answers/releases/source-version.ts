import type { Release } from '../../releases/release.ts';
import type { AnswerContext } from '../context.ts';
import { checkLines, type LinesOfText, sha256Of, sourceText, textLines } from '../dataset/source-text.ts';

type Context = Pick<
  AnswerContext,
  'loaders' | 'releases' | 'releaseIndexes' | 'sourceTexts' | 'limits' | 'client' | 'signal'
>;

/** The source page of one version of the data: of a release, or of the data set that the server has. */
export interface SourceVersion {
  readonly version: string;
  /** Day of the release of the data set. */
  readonly date: string;
  /** Whether the server answers from this version. */
  readonly isCurrent: boolean;
  /** Null: the server answers from this version, and no release has it. */
  readonly release: Release | null;
  /** Set if the release was withdrawn: its text is no longer given. */
  readonly withdrawn: Release['withdrawn'];
}

/** The source page of a version. Null if the server has never had this version. */
export async function sourceVersion(
  { version }: { readonly version: string },
  { loaders, releases }: Context,
): Promise<SourceVersion | null> {
  const current = await loaders.dataset.load({});
  const release = releases.find(version) ?? null;
  if (current.version === version) {
    return { version, date: current.releasedAt, isCurrent: true, release, withdrawn: null };
  }
  if (release === null) return null;
  const { date, withdrawn } = release;
  return { version, date, isCurrent: false, release, withdrawn };
}

/**
 * Its text as received, or some of its lines. Null if the release was withdrawn, or the server does not have the text. Errors:
 * `BAD_USER_INPUT`; an internal one if a file of the release was changed.
 */
export async function textOfVersion(
  { release, isCurrent }: SourceVersion,
  args: LinesOfText,
  context: Context,
): Promise<string | null> {
  checkLines(args, context);
  if (isCurrent || release === null) return sourceText(await context.loaders.dataset.load({}), args, context);
  // Both are null if the release was withdrawn.
  const index = await context.releaseIndexes.read(release, context);
  const text = await context.releases.page(release);
  if (index === null || text === null) return null;
  if (sha256Of(text) !== index.sha256) {
    throw new Error(`The source page of release ${release.version} was changed.`);
  }
  return textLines(text, args);
}
