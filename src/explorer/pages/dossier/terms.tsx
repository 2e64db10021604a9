import type { JSX } from 'preact';
import type { Role } from '../../generated/operations.ts';
import { TermList } from '../../parts/terms/term-list.tsx';
import { type TermId, termOfRole } from '../../parts/terms/terms.ts';
import { usePage } from '../../use-page.ts';
import { dossierMessages } from './messages.ts';

/** The definitions of the terms of a dossier, in full: a sheet of paper has no links. */
export function Terms({ roles }: { readonly roles: readonly Role[] }): JSX.Element {
  const { language } = usePage();
  const ids: readonly TermId[] = [
    'fabrique-prospective',
    ...new Set(roles.map((role) => termOfRole[role])),
    'participation',
    'annee',
    'se-retrouver',
    'origine-page',
    'origine-official',
    'origine-computed',
    'ligne',
    'correction',
    'doute',
    'version',
  ];
  return (
    <section id="definitions" aria-labelledby="definitions-titre">
      <h2 id="definitions-titre">{dossierMessages[language].terms}</h2>
      <TermList ids={ids} />
    </section>
  );
}
