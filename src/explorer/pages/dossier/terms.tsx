import type { JSX } from 'preact';
import type { Role } from '../../generated/operations.ts';
import { termMessages } from '../../parts/terms/messages.ts';
import type { TermId } from '../../parts/terms/terms.ts';
import { usePage } from '../../use-page.ts';
import { dossierMessages } from './messages.ts';

const termOfRole: Readonly<Record<Role, TermId>> = {
  TERRITOIRE: 'territoire',
  PARTNER: 'partenaire',
  COFINANCEUR: 'cofinanceur',
  ASSOCIATION: 'association-d-elus',
};

/** The definitions of the terms of a dossier, in full: a sheet of paper has no links. */
export function Terms({ roles }: { readonly roles: readonly Role[] }): JSX.Element {
  const { language } = usePage();
  const terms = termMessages[language];
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
      <dl class="definitions">
        {ids.map((id) => (
          <div key={id}>
            <dt>
              <dfn>{terms[id].label}</dfn>
            </dt>
            <dd>
              {terms[id].short} {terms[id].more}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
