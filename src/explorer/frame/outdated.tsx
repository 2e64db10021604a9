import type { JSX } from 'preact';
import { dayOfReading, readingInWords } from '../language/page-reading.ts';
import { usePage } from '../use-page.ts';
import { frameMessages } from './messages.ts';

/** Warns on every page when the source page was read so long ago that it has probably changed. */
export function Outdated(): JSX.Element | null {
  const { language, addresses, dataset, site } = usePage();
  const { outdatedBefore } = site;
  if (outdatedBefore === undefined || dayOfReading(dataset).slice(0, 7) >= outdatedBefore) return null;
  const texts = frameMessages[language];
  return (
    <p class="outdated">
      <strong>{texts.outdated(readingInWords(dataset, language))}</strong>{' '}
      <a href={dataset.source.url}>{texts.outdatedLink}</a> ·{' '}
      <a href={addresses.page('/donnees')}>{texts.outdatedData}</a>
    </p>
  );
}
