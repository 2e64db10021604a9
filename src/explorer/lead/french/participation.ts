import { agreed } from '../../language/french-noun-phrase.ts';
import { inDigits } from '../../language/numbers.ts';
import type { ParticipationFacts } from '../facts.ts';
import { firstThatFits, type Lead, say } from '../lead.ts';
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

/** The start of the sentence, up to the Fabrique. */
function claim(facts: ParticipationFacts, name: Lead): Lead {
  const { actor } = facts;
  if (facts.role === 'TERRITOIRE') {
    return say`${name} ${facts.fabrique.status === 'EN_COURS' ? 'participe' : 'a participé'} à`;
  }
  const role = roleNames[facts.role];
  if (actor.kind === 'PERSONNE') return say`la page de l’ANCT cite ${name} comme ${role} de`;
  const { gender, plural } = nounOf(actor);
  return say`${name} ${plural ? 'sont' : 'est'} ${agreed('nommé', gender, plural)} ${role} de`;
}
