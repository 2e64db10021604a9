import type { JSX } from 'preact';
import { entityFormats, entityPath } from '../../../domain/entity-address.ts';
import type { Operation } from '../../addresses.ts';
import { CopiedText } from '../../parts/copied-text.tsx';
import { usePage } from '../../use-page.ts';
import type { Participation } from './facts.ts';
import { participationPageMessages } from './messages.ts';

interface ClaimCitationProps {
  readonly participation: Participation;
  readonly operation: Operation;
}

/** The claim as a footnote, and as files. */
export function ClaimCitation({ participation, operation }: ClaimCitationProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = participationPageMessages[language];
  const entity = { kind: 'participation', id: participation.id } as const;
  return (
    <section id="citer" aria-labelledby="citer-titre">
      <h2 id="citer-titre">{texts.cite}</h2>
      <CopiedText id="citation" label={texts.copy}>
        {participation.citation}
      </CopiedText>
      <ul class="section-links">
        {entityFormats.map(({ suffix }) => (
          <li key={suffix}>
            <a href={addresses.file(`${entityPath(entity)}${suffix}`)}>{suffix.slice(1).toUpperCase()}</a>
          </li>
        ))}
        <li>
          <a href={addresses.playground(operation)}>{texts.query}</a>
        </li>
      </ul>
    </section>
  );
}
