import type { Role } from '../../../domain/roles.ts';
import { listed } from '../../language/lists.ts';
import { countedInWords, inWords } from '../../language/numbers.ts';
import type { FabriqueFacts } from '../facts.ts';
import { type Lead, say } from '../lead.ts';
import { rolesInOrder } from '../roles-held.ts';
import { sentence } from './names.ts';
import { roleNouns, statusWords } from './words.ts';

export function fabriqueLead({ fabrique, named }: FabriqueFacts): Lead {
  const which = `this Fabrique of ${fabrique.year} (${statusWords[fabrique.status]})`;
  const present = rolesInOrder.filter((role) => named[role].count > 0);
  if (present.length === 0) return sentence(say`the page names no participant in ${which}.`);
  const one = present.reduce((sum, role) => sum + named[role].count, 0) === 1;
  const counts = listed(
    present.map((role) => countOf(role, named)),
    'en',
  );
  const absent = rolesInOrder.filter((role) => named[role].count === 0);
  return sentence(say`${counts} ${one ? 'is' : 'are'} named in ${which}.${missing(absent)}`);
}

function countOf(role: Role, named: FabriqueFacts['named']): string {
  const { count, inProse } = named[role];
  const counted = countedInWords(count, roleNouns[role], 'en');
  if (inProse === 0) return counted;
  return `${counted} (${inProse === count ? '' : `${inWords(inProse, 'en')} of them `}named in the text only)`;
}

/** "The page names no partner and no cofinanceur." */
function missing(absent: readonly Role[]): string {
  if (absent.length === 0) return '';
  const nouns = absent.map((role) => `no ${roleNouns[role].one}`);
  return ` The page names ${listed(nouns, 'en')}.`;
}
