import type { JSX } from 'preact';
import { dayInWords } from '../../language/dates.ts';
import { usePage } from '../../use-page.ts';
import { sourceVersionMessages } from './messages.ts';

interface WithdrawnVersionProps {
  readonly version: string;
  readonly withdrawal: { readonly date: string; readonly reason: string; readonly replacement: string | null };
}

/** Says why a version is no longer given, and which one to use instead. */
export function WithdrawnVersion({
  version,
  withdrawal: { date, reason, replacement },
}: WithdrawnVersionProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = sourceVersionMessages[language];
  return (
    <>
      <h1>{texts.withdrawnTitle}</h1>
      <p class="lead">{texts.withdrawn(version, dayInWords(date, language), reason)}</p>
      <ul class="section-links">
        {replacement === null ? null : (
          <li>
            <a href={addresses.page(`/source/${replacement}`)}>{texts.replacement}</a> ({replacement})
          </li>
        )}
        <li>
          <a href={addresses.source()}>{texts.current}</a>
        </li>
      </ul>
    </>
  );
}
