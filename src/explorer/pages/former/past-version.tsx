import type { JSX } from 'preact';
import { entityFormats } from '../../../domain/entity-address.ts';
import { type EntityReference, entityPath } from '../../addresses.ts';
import type { SeenReleaseFragment } from '../../generated/operations.ts';
import { dayInWords } from '../../language/dates.ts';
import { citingMessages } from '../../parts/citing/messages.ts';
import { partMessages } from '../../parts/messages.ts';
import { usePage } from '../../use-page.ts';
import { formerMessages } from './messages.ts';

interface PastVersionProps {
  readonly entity: EntityReference;
  readonly line: number | null;
  readonly lastSeen: SeenReleaseFragment;
}

/** The files of the whole data set that a reader may want. */
const wholeFiles = [
  { suffix: '.json', name: 'JSON' },
  { suffix: '.zip', name: 'CSV (zip)' },
  { suffix: '.ttl', name: 'Turtle' },
] as const;

/** Links to the source page and the data of the last release that had something, and to its own files. */
export function PastVersion({ entity, line, lastSeen: { version, date } }: PastVersionProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = formerMessages[language];
  const { fileNames } = citingMessages[language];
  const { colon } = partMessages[language];
  return (
    <section id="version" aria-labelledby="version-titre">
      <h2 id="version-titre">{texts.version(dayInWords(date, language))}</h2>
      <ul>
        <li>
          <a href={addresses.page(`/source/${version}`, {}, line === null ? undefined : `L${line}`)}>
            {line === null ? texts.source : texts.sourceLine(line)}
          </a>
        </li>
        <li>
          {texts.record}
          {colon}
          <ul class="inline">
            {entityFormats.map(({ suffix }) => (
              <li key={suffix}>
                <a href={addresses.file(`${entityPath(entity)}${suffix}`)}>{fileNames[suffix]}</a>
              </li>
            ))}
          </ul>
        </li>
        <li>
          {texts.data} (<code>{version}</code>){colon}
          <ul class="inline">
            {wholeFiles.map(({ suffix, name }) => (
              <li key={suffix}>
                <a href={addresses.file(`/downloads/fabriques-graph-${version}${suffix}`)} download>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </li>
      </ul>
      <p class="explanation">{texts.uncounted}</p>
    </section>
  );
}
