import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { type ChangeInWordsFragment, VersionDocument, type VersionQuery } from '../../generated/operations.ts';
import { dayInWords } from '../../language/dates.ts';
import { type Ask, missing, type Page } from '../../page.ts';
import { Section } from '../../parts/section.tsx';
import { type Table, tableOf } from '../../table.ts';
import { usePage } from '../../use-page.ts';
import { changeInWords } from './change-in-words.ts';
import { versionsMessages } from './messages.ts';

type ShownRelease = NonNullable<VersionQuery['dataset']>['releases']['nodes'][number];

/** One release: where it comes from, what it changed, and its files. */
export const versionPage: Page = {
  pattern: '/versions/:version',
  show: async ({ language, ask, params }) => {
    const { version = '' } = params;
    const found = await readRelease(version, ask);
    if (found === null) return missing(version);
    const { release, changes } = found;
    const texts = versionsMessages[language];
    const day = dayInWords(release.date, language);
    const table = changesTable(changes, language);
    return {
      kind: 'view',
      title: texts.ofDay(day),
      description: texts.descriptionOf(version, day),
      tables: [table],
      body: (
        <>
          <h1>{texts.ofDay(day)}</h1>
          <Facts release={release} />
          {release.withdrawn === null ? (
            <>
              <Section
                {...{ id: 'changements', title: texts.changes, origin: 'computed', table }}
                explanation={release.changes === null ? texts.nothingBefore : texts.since(release.changes.from)}
                operation={{ document: VersionDocument, variables: { version } }}
              >
                <ChangeCount release={release} shown={changes.length} />
              </Section>
              <Files release={release} />
            </>
          ) : null}
        </>
      ),
    };
  },
};

/** Operations for one page: 300 changes. */
const maximumOperations = 3;

async function readRelease(version: string, ask: Ask) {
  const changes: ChangeInWordsFragment[] = [];
  let release: ShownRelease | undefined;
  let after: string | null = null;
  for (let count = 0; count < maximumOperations; count += 1) {
    const answer: VersionQuery = await ask(VersionDocument, { version, after });
    if (answer.dataset === null) throw new Error('A field of Query is null only if it failed.');
    [release] = answer.dataset.releases.nodes;
    if (release === undefined) return null;
    changes.push(...(release.changes?.items.nodes ?? []));
    const { hasNextPage = false, endCursor = null } = release.changes?.items.pageInfo ?? {};
    if (!hasNextPage) break;
    after = endCursor;
  }
  return release === undefined ? null : { release, changes };
}

function Facts({ release }: { readonly release: ShownRelease }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = versionsMessages[language];
  const { version, retrievedAt, archiveUrl, pageSha256, withdrawn } = release;
  return (
    <>
      {withdrawn === null ? null : (
        <p>
          <strong>{texts.withdrawn(dayInWords(withdrawn.date, language), withdrawn.reason)}</strong>
        </p>
      )}
      <dl class="facts">
        <div>
          <dt>{texts.version}</dt>
          <dd>
            <code>{version}</code>
          </dd>
        </div>
        <div>
          <dt>{texts.retrieved}</dt>
          <dd>{retrievedAt === null ? texts.unknown : dayInWords(retrievedAt, language)}</dd>
        </div>
        {archiveUrl === null ? null : (
          <div>
            <dt>{texts.archive}</dt>
            <dd>
              <a href={archiveUrl}>{archiveUrl}</a>
            </dd>
          </div>
        )}
        {pageSha256 === null ? null : (
          <div>
            <dt>{texts.pageText}</dt>
            <dd>
              <a href={addresses.page(`/source/${version}`)}>{texts.readPage}</a> ({texts.checksum}{' '}
              <code>{pageSha256}</code>)
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

interface ChangeCountProps {
  readonly release: ShownRelease;
  readonly shown: number;
}

function ChangeCount({ release: { changes }, shown }: ChangeCountProps): JSX.Element | null {
  const texts = versionsMessages[usePage().language];
  if (changes === null) return null;
  const { totalCount } = changes.items;
  return <p>{totalCount === 0 ? texts.noChange : texts.shownChanges(shown, totalCount)}</p>;
}

function changesTable(changes: readonly ChangeInWordsFragment[], language: Language): Table {
  const texts = versionsMessages[language];
  const rows = changes.map((change) => changeInWords(change, language));
  return tableOf('changements', rows, [
    { label: texts.item, value: ({ item }) => item },
    { label: texts.inList, value: ({ list }) => list },
    { label: texts.change, value: ({ mark }) => mark },
    {
      label: texts.fields,
      value: ({ fields }) => fields.join('\n'),
      cell: ({ fields }) => fields.map((field) => <div key={field}>{field}</div>),
    },
  ]);
}

function Files({ release: { downloads } }: { readonly release: ShownRelease }): JSX.Element {
  const texts = versionsMessages[usePage().language];
  return (
    <section id="fichiers" aria-labelledby="fichiers-titre">
      <h2 id="fichiers-titre">{texts.files}</h2>
      <ul>
        {downloads.map(({ format, url }) => (
          <li key={format}>
            <a href={url}>{format}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
