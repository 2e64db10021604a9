import type { Language } from '../../../domain/language.ts';
import type { Addresses } from '../../addresses.ts';
import { VersionsDocument, type VersionsQuery } from '../../generated/operations.ts';
import { dayInWords } from '../../language/dates.ts';
import type { Page } from '../../page.ts';
import { Section } from '../../parts/section.tsx';
import { feedPath } from '../../site/feed.ts';
import { type Table, tableOf } from '../../table.ts';
import { versionsMessages } from './messages.ts';

type ListedRelease = NonNullable<VersionsQuery['dataset']>['releases']['nodes'][number];

/** All releases of the data set, the newest first. */
export const versionsPage: Page = {
  pattern: '/versions',
  show: async ({ language, ask, addresses, dataset: served }) => {
    const { dataset } = await ask(VersionsDocument);
    if (dataset === null) throw new Error('A field of Query is null only if it failed.');
    const texts = versionsMessages[language];
    const { nodes, totalCount } = dataset.releases;
    const table = releaseTable(nodes, served.version, addresses, language);
    const isReleased = nodes.some(({ version }) => version === served.version);
    return {
      kind: 'view',
      title: texts.title,
      description: texts.description,
      tables: [table],
      body: (
        <>
          <h1>{texts.title}</h1>
          <p>
            {texts.served(served.version, dayInWords(served.releasedAt, language))} {isReleased ? '' : texts.unreleased}
          </p>
          <p>
            <a href={addresses.file(feedPath)}>{texts.feed}</a>
          </p>
          <Section
            {...{ id: 'versions', title: texts.list, explanation: texts.listText, origin: 'computed', table }}
            operation={{ document: VersionsDocument }}
          >
            {nodes.length === 0 ? <p>{texts.none}</p> : null}
            {nodes.length < totalCount ? <p>{texts.more(nodes.length, totalCount)}</p> : null}
          </Section>
        </>
      ),
    };
  },
};

function releaseTable(
  releases: readonly ListedRelease[],
  served: string,
  addresses: Addresses,
  language: Language,
): Table {
  const texts = versionsMessages[language];
  return tableOf('versions', releases, [
    {
      label: texts.date,
      value: ({ date }) => date,
      cell: ({ date, version }) => <a href={addresses.page(`/versions/${version}`)}>{dayInWords(date, language)}</a>,
    },
    { label: texts.version, value: ({ version }) => version, cell: ({ version }) => <code>{version}</code> },
    { label: texts.added, value: ({ added }) => added },
    { label: texts.removed, value: ({ removed }) => removed },
    { label: texts.changed, value: ({ changed }) => changed },
    {
      label: texts.state,
      value: ({ version, withdrawn, added }) =>
        [
          withdrawn === null ? null : texts.withdrawnOn(dayInWords(withdrawn.date, language)),
          withdrawn === null && added === null ? texts.first : null,
          version === served ? texts.current : null,
        ]
          .filter((it) => it !== null)
          .join(', '),
    },
  ]);
}
