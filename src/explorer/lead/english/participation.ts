import { inDigits } from '../../language/numbers.ts';
import type { ParticipationFacts } from '../facts.ts';
import { firstThatFits, type Lead, say } from '../lead.ts';
import { fabriqueName, fullName, indefinite, nameOf, sentence } from './names.ts';
import { roleNames } from './words.ts';

/** One claim of the source page, with its words and their line. */
export function participationLead(facts: ParticipationFacts): Lead {
  const prose = facts.origin === 'PROSE' ? ', in the text of the page, not in its list' : '';
  const said = say`${claim(facts)} the Fabrique ${fabriqueName(facts.fabrique)}${prose}`;
  const words: Lead = say`: “${{ text: facts.mention.text, lang: 'fr' }}”`;
  const line = `ANCT page, line ${inDigits(facts.mention.line, 'en')}`;
  return firstThatFits([
    sentence(say`${fullName(facts.actor)} ${said}${words} (${line}).`),
    sentence(say`${nameOf(facts.actor)} ${said}${words} (${line}).`),
    sentence(say`${nameOf(facts.actor)} ${said} (${line}).`),
  ]);
}

function claim({ role, fabrique }: ParticipationFacts): string {
  if (role !== 'TERRITOIRE') return `is named as ${indefinite(roleNames[role])} in`;
  return `${fabrique.status === 'EN_COURS' ? 'is taking part' : 'took part'} in`;
}
