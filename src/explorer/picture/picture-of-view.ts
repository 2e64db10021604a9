import { entityPath } from '../addresses.ts';
import { frameMessages } from '../frame/messages.ts';
import { readingInWords } from '../language/page-reading.ts';
import type { PageRequest, View } from '../page.ts';
import type { Preview } from './preview.tsx';

const folder = '/images';
const suffix = '.png';
const home = '/accueil';

/** The path of the picture of a page, both below the language: "/organisations/cerema" has "/images/organisations/cerema.png". */
export function picturePath(path: string): string {
  return `${folder}${path === '/' ? home : path}${suffix}`;
}

/** The path of the page whose picture has this path. Null if it is no path of a picture. */
export function picturedPath(path: string): string | null {
  const [, language = '', page] = /^(\/en)?\/images(\/.+)\.png$/.exec(path) ?? [];
  if (page === undefined) return null;
  return page === home ? language || '/' : `${language}${page}`;
}

/**
 * The path of the picture that previews of a page show. Pages of one entity have their own; all others have that of the home page.
 * Null for pages that search engines may not list: of natural persons there is no picture.
 */
export function pictureOf({ entity, indexed = true }: View): string | null {
  if (!indexed) return null;
  return picturePath(entity === undefined ? '/' : entityPath(entity));
}

/** Whether a page has a picture of its own. */
export function hasOwnPicture(view: View, path: string): boolean {
  return pictureOf(view) === picturePath(path);
}

/** What the picture of a page says. */
export function previewOf({ title, description }: View, { path, language, dataset }: PageRequest): Preview {
  const texts = frameMessages[language];
  return {
    title: path === '/' ? texts.site : title,
    text: description,
    siteName: path === '/' ? texts.independentShort : texts.site,
    source: texts.readOn(readingInWords(dataset, language)),
  };
}
