import type { ComponentChildren, JSX } from 'preact';
import { readingInWords } from '../../language/page-reading.ts';
import { French } from '../../parts/french.tsx';
import { feedPath } from '../../site/feed.ts';
import { usePage } from '../../use-page.ts';
import type { DescribedDataset } from './data-page.tsx';
import { dataMessages } from './messages.ts';

interface DatasetFactsProps {
  readonly dataset: DescribedDataset;
  readonly firstYear: number;
}

/** The fields that readers of open-data portals expect, in their order. */
export function DatasetFacts({ dataset, firstYear }: DatasetFactsProps): JSX.Element {
  const { language, addresses, dataset: site } = usePage();
  const texts = dataMessages[language];
  const { source, version } = dataset;
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [
      texts.producer,
      <>
        {texts.producerText} <a href={addresses.source()}>{source.title}</a>, <French>{source.publisher}</French> (
        <a href={source.url}>{texts.original}</a>)
      </>,
    ],
    [texts.what, texts.whatText],
    [texts.licence, `${texts.licenceText} ${texts.reuse}`],
    [
      texts.updated,
      <>
        {texts.updatedText(readingInWords(dataset, language))}, {texts.version.toLowerCase()} <code>{version}</code> (
        <a href={addresses.page('/versions')}>{texts.versionsLink}</a>,{' '}
        <a href={addresses.file(feedPath)}>{texts.feed}</a>)
      </>,
    ],
    [texts.frequency, texts.frequencyText],
    [texts.temporal, `${firstYear}–${site.latestYear}`],
    [texts.spatial, texts.spatialText],
    [texts.granularity, texts.granularityText],
    [texts.official, texts.officialText(site.official)],
  ];
  return (
    <section id="description" aria-labelledby="description-titre">
      <h2 id="description-titre">{texts.description}</h2>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
