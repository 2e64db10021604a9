import { favicon } from '../../explorer/site/favicon.ts';
import { robotsText } from '../../explorer/site/robots.ts';
import type { StaticFile } from '../static-file.ts';
import { textFile } from '../text-file.ts';

/** The files that browsers and crawlers look for at fixed paths, and that do not depend on the data. */
export function siteFiles(publicUrl: string | undefined): ReadonlyMap<string, StaticFile> {
  const icon = textFile(favicon, 'image/svg+xml');
  return new Map([
    ['/robots.txt', textFile(robotsText(publicUrl), 'text/plain')],
    ['/favicon.svg', icon],
    // Browsers request it without being told. They go by the media type, not by the name.
    ['/favicon.ico', icon],
  ]);
}
