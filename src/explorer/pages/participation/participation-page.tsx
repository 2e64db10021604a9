import { entityPath, participationIdOf } from '../../../domain/entity-address.ts';
import { PublicError } from '../../../domain/error.ts';
import { LineOfSourceDocument, ParticipationPageDocument } from '../../generated/operations.ts';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import { missing, moved, type Page, type PageRequest } from '../../page.ts';
import { Corrections, correctionTable } from '../../parts/corrections/corrections.tsx';
import { French } from '../../parts/french.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { partMessages } from '../../parts/messages.ts';
import { ReportError } from '../../parts/report/report-error.tsx';
import { formerParticipationView } from '../former/former-participation.tsx';
import { Claim } from './claim.tsx';
import { ClaimCitation } from './claim-citation.tsx';
import { type Participation, participationFacts } from './facts.ts';
import { participationPageMessages } from './messages.ts';
import { QuotedWords } from './quoted-words.tsx';

/** One claim of the source page: who took part in which Fabrique, in which role and in which words. */
export const participationPage: Page = {
  pattern: '/participations/:id',
  show: async (request) => {
    const { params, path, language, ask } = request;
    const id = participationIdOf(params['id'] ?? '');
    const participation = await findParticipation(id, request);
    // An id says nothing to a search for names.
    if (participation === null) return missing('');
    const entity = { kind: 'participation', id: participation.id } as const;
    if (entityPath(entity) !== path) return moved(entityPath(entity));
    const { actor, role, fabrique, mention, issues, lastSeen } = participation;
    if (lastSeen !== null) return formerParticipationView(participation, lastSeen, request);
    const { dataset } = await ask(LineOfSourceDocument, { line: mention.line });
    const operation = { document: ParticipationPageDocument, variables: { id } };
    const lead = leads[language].participationLead(participationFacts(participation));
    const table = correctionTable(issues, language);
    const texts = participationPageMessages[language];
    return {
      kind: 'view',
      title: texts.title(actor.name, partMessages[language].roles[role], fabrique.title),
      description: textOf(lead),
      entity,
      embed: { path: `/embed${entityPath(entity)}`, width: 640, height: 420 },
      indexed: !('organisationKind' in actor && actor.organisationKind === 'PERSONNE'),
      tables: issues.length === 0 ? [] : [table],
      body: (
        <>
          <h1>
            <French>{actor.name}</French>, {partMessages[language].roles[role]} ({fabrique.year})
          </h1>
          <LeadSentence lead={lead} />
          <QuotedWords participation={participation} line={dataset?.source.text ?? null} />
          <Claim participation={participation} />
          <Corrections corrections={issues} table={table} operation={operation} />
          <ClaimCitation participation={participation} operation={operation} />
          <ReportError line={mention.line} words={mention.text} />
        </>
      ),
    };
  },
};

/** Null if no participation has this id. */
export async function findParticipation(id: string, { ask }: PageRequest): Promise<Participation | null> {
  try {
    const { node } = await ask(ParticipationPageDocument, { id });
    return node?.__typename === 'Participation' ? node : null;
  } catch (error) {
    // The id is the only input: the API refuses what is no id at all.
    if (error instanceof PublicError && error.code === 'BAD_USER_INPUT') return null;
    throw error;
  }
}
