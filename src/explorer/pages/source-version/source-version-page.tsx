import { SourceVersionPageDocument, type SourceVersionPageQuery } from '../../generated/operations.ts';
import { dayInWords } from '../../language/dates.ts';
import { missing, type Page, type PageRequest, type View } from '../../page.ts';
import { sourcePage } from '../source/source-page.tsx';
import { sourceVersionMessages } from './messages.ts';
import { VersionText } from './version-text.tsx';
import { WithdrawnVersion } from './withdrawn-version.tsx';

type Version = NonNullable<NonNullable<SourceVersionPageQuery['dataset']>['sourceVersion']>;

/** The page of the ANCT as it was for any version of the data. For the current one: the page with what the graph knows of it. */
export const sourceVersionPage: Page = {
  pattern: '/source/:version',
  show: async (request) => {
    const { params, dataset, ask } = request;
    const { version = '' } = params;
    if (version === dataset.version) {
      const shown = await sourcePage.show(request);
      return shown.kind === 'view' ? { ...shown, canonical: '/source', indexed: false } : shown;
    }
    const answer = await ask(SourceVersionPageDocument, { version });
    if (answer.dataset === null) throw new Error('A field of Query is null only if it failed.');
    const { sourceVersion } = answer.dataset;
    return sourceVersion === null ? missing(version) : viewOf(sourceVersion, request);
  },
};

function viewOf(shown: Version, { language, dataset }: PageRequest): View {
  const texts = sourceVersionMessages[language];
  const { version, date, text, withdrawn: withdrawal } = shown;
  if (withdrawal !== null) {
    const body = <WithdrawnVersion version={version} withdrawal={withdrawal} />;
    const day = dayInWords(withdrawal.date, language);
    const description = texts.withdrawn(version, day, withdrawal.reason);
    return { kind: 'view', status: 410, title: texts.withdrawnTitle, description, indexed: false, body };
  }
  const lines = text?.split('\n') ?? null;
  return {
    kind: 'view',
    title: texts.title(dayInWords(date, language)),
    description: lines === null ? texts.missing : texts.description(version, lines.length),
    original: dataset.source.url,
    indexed: false,
    body: <VersionText version={shown} lines={lines} />,
  };
}
