import type { SeenReleaseFragment } from '../../generated/operations.ts';
import type { PageRequest, View } from '../../page.ts';
import { partMessages } from '../../parts/messages.ts';
import type { Fabrique } from '../fabrique/facts.ts';
import { FormerClaims } from './claims.tsx';
import { formerView } from './former-view.tsx';
import { formerMessages } from './messages.ts';

/** The page of a Fabrique that left the source page. */
export function formerFabriqueView(
  { slug, title, year, status, description, line, participations }: Fabrique,
  lastSeen: SeenReleaseFragment,
  request: PageRequest,
): Promise<View> {
  const { language } = request;
  const texts = formerMessages[language];
  const claims = participations.nodes.map((it) => ({ ...it, other: it.actor, year: null }));
  const body = (
    <>
      <dl class="facts">
        <dt>{texts.year}</dt>
        <dd>
          {year} ({partMessages[language].statuses[status]})
        </dd>
      </dl>
      <FormerClaims title={texts.participants} claims={claims} lastSeen={lastSeen} />
      <section id="texte" aria-labelledby="texte-titre">
        <h2 id="texte-titre">{texts.words}</h2>
        <blockquote lang="fr">
          {description.split('\n').map((paragraph, index) => (
            <p key={String(index)}>{paragraph}</p>
          ))}
        </blockquote>
      </section>
    </>
  );
  return formerView({ entity: { kind: 'fabrique', id: slug }, title, name: title, line, lastSeen, body }, request);
}
