import type { JSX } from 'preact';
import { CopiedText } from '../../parts/copied-text.tsx';
import { usePage } from '../../use-page.ts';
import type { DescribedDataset } from './data-page.tsx';
import { dataMessages } from './messages.ts';

/** The data set for a bibliography, and what identifies it. */
export function DatasetCitation({ dataset }: { readonly dataset: DescribedDataset }): JSX.Element {
  const texts = dataMessages[usePage().language];
  const { citation, bibtex, source, version } = dataset;
  return (
    <section id="citer" aria-labelledby="citer-titre">
      <h2 id="citer-titre">{texts.cite}</h2>
      <CopiedText id="citation" label={texts.copy}>
        {citation}
      </CopiedText>
      <h3>{texts.bibtex}</h3>
      <CopiedText id="bibtex" label={texts.copyBibtex} isCode>
        {bibtex}
      </CopiedText>
      <dl class="facts">
        <div>
          <dt>{texts.version}</dt>
          <dd>
            <code>{version}</code>
          </dd>
        </div>
        <div>
          <dt>{texts.checksum}</dt>
          <dd>
            <code>{source.sha256}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}
