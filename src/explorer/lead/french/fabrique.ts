import type { Role } from '../../../domain/roles.ts';
import { agreed, genderOfAll } from '../../language/french-noun-phrase.ts';
import { listed } from '../../language/lists.ts';
import { countedInWords, inWords } from '../../language/numbers.ts';
import type { FabriqueFacts } from '../facts.ts';
import { type Lead, say } from '../lead.ts';
import { rolesInOrder } from '../roles-held.ts';
import { sentence } from './names.ts';
import { roleNouns, statusWords } from './words.ts';

export function fabriqueLead({ fabrique, named }: FabriqueFacts): Lead {
  const which = `cette Fabrique de ${fabrique.year}, ${statusWords[fabrique.status]}`;
  const present = rolesInOrder.filter((role) => named[role].count > 0);
  if (present.length === 0) return sentence(say`la page ne nomme aucun participant dans ${which}.`);
  const one = present.reduce((sum, role) => sum + named[role].count, 0) === 1;
  const participle = agreed('nommé', genderOfAll(present.map((role) => roleNouns[role])), !one);
  const counts = listed(
    present.map((role) => countOf(role, named)),
    'fr',
  );
  const absent = rolesInOrder.filter((role) => named[role].count === 0);
  return sentence(say`${counts} ${one ? 'est' : 'sont'} ${participle} dans ${which}.${missing(absent)}`);
}

function countOf(role: Role, named: FabriqueFacts['named']): string {
  const { count, inProse } = named[role];
  const noun = roleNouns[role];
  const counted = countedInWords(count, noun, 'fr');
  if (inProse === 0) return counted;
  const cited = agreed('cité', noun.gender, inProse > 1);
  const which = inProse === count ? cited : `dont ${inWords(inProse, 'fr', noun.gender)} ${cited}`;
  return `${counted} (${which} dans le texte seulement)`;
}

/** « La page n’y nomme ni partenaire ni cofinanceur. » */
function missing(absent: readonly Role[]): string {
  const [first, ...others] = absent;
  if (first === undefined) return '';
  if (others.length > 0) return ` La page n’y nomme ${absent.map((role) => `ni ${roleNouns[role].one}`).join(' ')}.`;
  const { one, gender } = roleNouns[first];
  return ` La page n’y nomme ${gender === 'f' ? 'aucune' : 'aucun'} ${one}.`;
}
