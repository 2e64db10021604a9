import { entityPath, participationIdOf } from '../../../domain/entity-address.ts';
import { dayInWords } from '../../language/dates.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import { missing, type Page } from '../../page.ts';
import { French } from '../../parts/french.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { partMessages } from '../../parts/messages.ts';
import { LineLink } from '../../parts/quotation.tsx';
import { formerMessages } from '../former/messages.ts';
import { participationFacts } from '../participation/facts.ts';
import { participationPageMessages } from '../participation/messages.ts';
import { findParticipation } from '../participation/participation-page.tsx';
import { embedMessages } from './messages.ts';

/** One claim with its words, for frames of other sites. */
export const participationEmbed: Page = {
  pattern: '/embed/participations/:id',
  show: async (request) => {
    const { params, language, addresses } = request;
    const participation = await findParticipation(participationIdOf(params['id'] ?? ''), request);
    if (participation === null) return missing('');
    const { id, actor, role, fabrique, mention, lastSeen } = participation;
    const entity = { kind: 'participation', id } as const;
    const { roles } = partMessages[language];
    const lead = leads[language].participationLead(participationFacts(participation));
    return {
      kind: 'view',
      title: participationPageMessages[language].title(actor.name, roles[role], fabrique.title),
      description: textOf(lead),
      indexed: false,
      canonical: entityPath(entity),
      frameOf: addresses.entity(entity),
      body: (
        <>
          <h1>
            <French>{actor.name}</French>, {roles[role]} ({fabrique.year})
          </h1>
          {lastSeen === null ? (
            <LeadSentence lead={lead} />
          ) : (
            <p class="doubt">{formerMessages[language].gone.participation(dayInWords(lastSeen.date, language))}</p>
          )}
          <blockquote class="claim-words" lang="fr" cite={mention.originalUrl}>
            <p>{mention.text}</p>
          </blockquote>
          {lastSeen === null ? (
            <p>
              <LineLink line={mention.line} />
            </p>
          ) : null}
          <p class="caution">{embedMessages[language].claimCaution}</p>
        </>
      ),
    };
  },
};
