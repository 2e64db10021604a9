import type { OrganisationRole } from '../../../domain/roles.ts';
import { agreed } from '../../language/french-noun-phrase.ts';
import { inDigits } from '../../language/numbers.ts';
import { frenchTypography } from '../../language/typography.ts';
import type { ClaimFacts, FabriqueReference, ParticipationFacts } from '../facts.ts';
import { firstThatFits, type Lead, mapTexts, say } from '../lead.ts';
import { fabriqueName, fullName, nounOf, sentence, subject } from './names.ts';
import { roleNames } from './words.ts';

/** One claim of the source page, with its words and their line. */
export function participationLead(facts: ParticipationFacts): Lead {
  const prose = facts.origin === 'PROSE' ? ', dans le texte de la page, non dans sa liste' : '';
  const fabrique = say`la Fabrique ${fabriqueName(facts.fabrique)}${prose}`;
  const line = `page de l’ANCT, ligne ${inDigits(facts.mention.line, 'fr')}`;
  const words: Lead = say` : « ${{ text: facts.mention.text }} »`;
  return firstThatFits([
    sentence(say`${claim(facts, fullName(facts.actor))} ${fabrique}${words} (${line}).`),
    sentence(say`${claim(facts, subject(facts.actor))} ${fabrique}${words} (${line}).`),
    sentence(say`${claim(facts, subject(facts.actor))} ${fabrique} (${line}).`),
  ]);
}

/** « Le Cerema est nommé partenaire de la Fabrique « … » (2023, achevée) »: a step of a path, without a full stop. */
export function stepLead(facts: ClaimFacts): Lead {
  return sentence(say`${claim(facts, subject(facts.actor))} la Fabrique ${fabriqueName(facts.fabrique)}`);
}

/** « , où le Cerema est nommé partenaire »: after the step that led to the Fabrique. */
export function nextStepLead(facts: ClaimFacts): Lead {
  const { actor, fabrique } = facts;
  if (facts.role === 'TERRITOIRE') return say`, à laquelle ${subject(actor)} ${takesPart(fabrique)}`;
  return mapTexts(say`, où ${named(facts, facts.role, subject(actor))}`, frenchTypography);
}

/** The start of the sentence, up to the Fabrique. */
function claim(facts: ClaimFacts, name: Lead): Lead {
  return facts.role === 'TERRITOIRE'
    ? say`${name} ${takesPart(facts.fabrique)} à`
    : say`${named(facts, facts.role, name)} de`;
}

function named({ actor }: ClaimFacts, role: OrganisationRole, name: Lead): Lead {
  if (actor.kind === 'PERSONNE') return say`la page de l’ANCT cite ${name} comme ${roleNames[role]}`;
  const { gender, plural } = nounOf(actor);
  return say`${name} ${plural ? 'sont' : 'est'} ${agreed('nommé', gender, plural)} ${roleNames[role]}`;
}

const takesPart = ({ status }: FabriqueReference) => (status === 'EN_COURS' ? 'participe' : 'a participé');
