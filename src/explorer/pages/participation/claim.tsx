import type { JSX } from 'preact';
import { French } from '../../parts/french.tsx';
import { partMessages } from '../../parts/messages.ts';
import { EntityLink, NodeLink } from '../../parts/node-link.tsx';
import { Term } from '../../parts/terms/term.tsx';
import { termOfRole } from '../../parts/terms/terms.ts';
import { usePage } from '../../use-page.ts';
import type { Participation } from './facts.ts';
import { participationPageMessages } from './messages.ts';

/** Both ends of the participation, its role, year, and where the source page names it. */
export function Claim({ participation }: { readonly participation: Participation }): JSX.Element {
  const { language } = usePage();
  const texts = participationPageMessages[language];
  const { roles, statuses } = partMessages[language];
  const { actor, role, fabrique, origin, note } = participation;
  return (
    <section id="affirmation" aria-labelledby="affirmation-titre">
      <h2 id="affirmation-titre">{texts.claim}</h2>
      <dl class="facts">
        <dt>{texts.actor}</dt>
        <dd>
          <NodeLink node={actor} />
        </dd>
        <dt>{texts.role}</dt>
        <dd>
          <Term id={termOfRole[role]}>{roles[role]}</Term>
        </dd>
        <dt>{texts.fabrique}</dt>
        <dd>
          <EntityLink kind="fabrique" id={fabrique.slug} name={fabrique.title} />
        </dd>
        <dt>{texts.year}</dt>
        <dd>
          {fabrique.year} ({statuses[fabrique.status]})
        </dd>
        <dt>{texts.place}</dt>
        <dd>{origin === 'PROSE' ? texts.inProse : texts.inList}</dd>
        {note === null ? null : (
          <>
            <dt>{texts.note}</dt>
            <dd>
              <French>{note}</French>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
