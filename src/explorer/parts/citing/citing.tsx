import type { JSX } from 'preact';
import { entityFormats } from '../../../domain/entity-address.ts';
import { type EntityReference, entityPath } from '../../addresses.ts';
import { usePage } from '../../use-page.ts';
import { ReportError } from '../report/report-error.tsx';
import { citingMessages } from './messages.ts';

interface CitingProps {
  readonly entity: EntityReference;
  /** What is cited, as its page calls it. */
  readonly title: string;
  /** Names and values: official codes, the slug. */
  readonly identifiers: readonly { readonly name: string; readonly value: string }[];
}

/** How to cite an entity, its identifiers and its files, and how to report an error on its page. */
export function Citing(props: CitingProps): JSX.Element {
  return (
    <>
      <Citation {...props} />
      <ReportError />
    </>
  );
}

function Citation({ entity, title, identifiers }: CitingProps): JSX.Element {
  const { language, addresses, dataset } = usePage();
  const texts = citingMessages[language];
  const url = addresses.absolute(addresses.entity(entity));
  return (
    <section id="citer" aria-labelledby="citer-titre">
      <h2 id="citer-titre">{texts.title}</h2>
      <dl>
        <dt>{texts.cite}</dt>
        <dd lang="fr">
          « {title} », {url}. {dataset.citation}
        </dd>
        <dt>{texts.identifiers}</dt>
        {identifiers.map(({ name, value }) => (
          <dd key={name}>
            {name} <code>{value}</code>
          </dd>
        ))}
        <dt>{texts.files}</dt>
        <dd>
          <ul class="inline">
            {entityFormats.map(({ suffix }) => (
              <li key={suffix}>
                <a href={addresses.file(`${entityPath(entity)}${suffix}`)}>{texts.fileNames[suffix]}</a>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}
