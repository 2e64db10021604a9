import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import type { Territoire } from './facts.ts';
import { territoireMessages } from './messages.ts';

/** Readers write to the wrong body: the entry of the territoire in the official directory. Nothing without a SIREN number. */
export function OfficialEntry({ territoire: { siren } }: { readonly territoire: Territoire }): JSX.Element | null {
  const texts = territoireMessages[usePage().language];
  if (siren === null) return null;
  return (
    <p class="explanation">
      {texts.notThisBody}
      <a href={`https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}`} lang="fr">
        {texts.officialEntry}
      </a>
      .
    </p>
  );
}
