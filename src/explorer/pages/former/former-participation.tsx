import type { SeenReleaseFragment } from '../../generated/operations.ts';
import type { PageRequest, View } from '../../page.ts';
import { partMessages } from '../../parts/messages.ts';
import { Claim } from '../participation/claim.tsx';
import type { Participation } from '../participation/facts.ts';
import { participationPageMessages } from '../participation/messages.ts';
import { formerView } from './former-view.tsx';
import { formerMessages } from './messages.ts';

/** The page of a participation that the source page no longer states. Links lead to its Fabrique and its actor. */
export function formerParticipationView(
  participation: Participation,
  lastSeen: SeenReleaseFragment,
  request: PageRequest,
): Promise<View> {
  const { language } = request;
  const { id, actor, role, fabrique, mention } = participation;
  const title = participationPageMessages[language].title(
    actor.name,
    partMessages[language].roles[role],
    fabrique.title,
  );
  const body = (
    <>
      <section id="mots" aria-labelledby="mots-titre">
        <h2 id="mots-titre">{formerMessages[language].words}</h2>
        <blockquote class="claim-words" lang="fr">
          <p>{mention.text}</p>
        </blockquote>
      </section>
      <Claim participation={participation} />
    </>
  );
  const thing = { entity: { kind: 'participation', id }, title, name: actor.name, line: mention.line } as const;
  return formerView({ ...thing, lastSeen, body }, request);
}
