import type { JSX } from 'preact';
import type { DataPageQuery } from '../../generated/operations.ts';
import { inDigits } from '../../language/numbers.ts';
import { partMessages } from '../../parts/messages.ts';
import { OriginMark } from '../../parts/origin-mark.tsx';
import { usePage } from '../../use-page.ts';
import type { DescribedDataset } from './data-page.tsx';
import { dataMessages } from './messages.ts';

interface FiguresProps {
  readonly answer: DataPageQuery;
  readonly dataset: DescribedDataset;
}

/** The size of the data set. Each number is a link to the list that has this length. */
export function Figures({ answer, dataset }: FiguresProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = dataMessages[language];
  const { counts, source, dataIssues } = dataset;
  const role = (value: string) => addresses.page('/organisations', { role: value });
  const rows = [
    [counts.fabriques, texts.counted.fabriques, addresses.page('/fabriques')],
    [answer.territoires?.totalCount, texts.counted.territoires, addresses.page('/territoires')],
    [answer.partners?.totalCount, texts.counted.partners, role('partenaire')],
    [answer.associations?.totalCount, texts.counted.associations, role('association')],
    [answer.cofinanceurs?.totalCount, texts.counted.cofinanceurs, role('cofinanceur')],
    [dataIssues.nodes.length, texts.counted.corrections, addresses.page('/donnees', {}, 'corrections')],
    [source.lines, texts.counted.lines, addresses.source()],
  ] as const;
  return (
    <section id="chiffres" aria-labelledby="chiffres-titre">
      <h2 id="chiffres-titre">{texts.figures}</h2>
      <p class="explanation">
        {texts.figuresText} <OriginMark origin="computed" />
      </p>
      <ul>
        {rows.map(([count, name, url]) =>
          count === undefined ? null : (
            <li key={name}>
              <a href={url}>
                {inDigits(count, language)} {name}
              </a>
            </li>
          ),
        )}
      </ul>
      <p>{texts.announced(source.territoiresAnnounced, source.territoiresMentioned)}</p>
      <h3>{texts.participations}</h3>
      <dl class="facts">
        {counts.participations.map(({ role, count }) => (
          <div key={role}>
            <dt>{partMessages[language].roles[role]}</dt>
            <dd>{inDigits(count, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
