import { inDigits } from '../../language/numbers.ts';
import type { ClaimFacts, ParticipationFacts } from '../facts.ts';
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

/** “Cerema is named as a partner in the Fabrique “…” (2023, completed)”: a step of a path, without a full stop. */
export function stepLead(facts: ClaimFacts): Lead {
  return sentence(say`${nameOf(facts.actor)} ${claim(facts)} the Fabrique ${fabriqueName(facts.fabrique)}`);
}

/** “, in which Cerema is named as a partner”: after the step that led to the Fabrique. */
export function nextStepLead(facts: ClaimFacts): Lead {
  return say`, in which ${nameOf(facts.actor)} ${verb(facts)}`;
}

const claim = (facts: ClaimFacts): string => `${verb(facts)} in`;

function verb({ role, fabrique }: ClaimFacts): string {
  if (role !== 'TERRITOIRE') return `is named as ${indefinite(roleNames[role])}`;
  return fabrique.status === 'EN_COURS' ? 'is taking part' : 'took part';
}
