import type { OrganisationRole } from '../../../domain/roles.ts';
import { yearsUntilNow } from '../../language/dates.ts';
import { listed } from '../../language/lists.ts';
import { counted, inWords } from '../../language/numbers.ts';
import type { OrganisationFacts } from '../facts.ts';
import { firstThatFits, type Lead, say } from '../lead.ts';
import { fabriquesOf, mainRole, type RolesHeld, rolesHeld } from '../roles-held.ts';
import { fabriqueName, indefinite, listedParts, nameOf, ownName, sentence } from './names.ts';
import { fabriqueNoun, organisationKindWords, roleNames, roleNouns } from './words.ts';

/** The longest list of names in a sentence. */
const most = 3;

export function organisationLead(facts: OrganisationFacts): Lead {
  const role = mainRole(facts.participations);
  const name = ownName(facts.organisation);
  if (role === undefined) return sentence(say`${withKind(facts)} has no role in any Fabrique${members(facts)}.`);
  const [only, ...others] = fabriquesOf(facts.participations);
  const said =
    only !== undefined && others.length === 0
      ? say` as ${rolesOf(facts)} in one Fabrique only, ${fabriqueName(only)}`
      : rolesInFabriques(facts);
  const met = others.length === 0 ? metOnce(facts, role) : metOften(facts, role);
  const metInShort = others.length === 0 ? countOfOthers(facts, role) : [];
  const about = say`is named${said}${prose(facts)}`;
  return firstThatFits([
    sentence(say`${withKind(facts)} ${about}${met}.`),
    sentence(say`${withKind(facts)} ${about}${metInShort}.`),
    sentence(say`${name} ${about}${metInShort}.`),
    sentence(say`${name} ${about}.`),
  ]);
}

function withKind({ organisation, parent }: OrganisationFacts): Lead {
  const name = ownName(organisation);
  if (parent !== null) return say`${name}, ${organisation.kind === 'PERSONNE' ? '' : 'part '}of ${nameOf(parent)},`;
  const kind = organisationKindWords[organisation.kind];
  return kind === null ? name : say`${name}, ${kind},`;
}

/** A body can be in the data for those who belong to it alone. */
function members({ members: all }: OrganisationFacts): Lead {
  if (all.length === 0) return [];
  const names = all.length > most ? [`${inWords(all.length, 'en')} others`] : listedParts(all.map(nameOf));
  const [one, many] = all.every(({ kind }) => kind === 'PERSONNE')
    ? ['who belongs', 'who belong']
    : ['which belongs', 'which belong'];
  return say`; the page names ${names}, ${all.length === 1 ? one : many} to it`;
}

/** "a partner and cofinanceur". */
const rolesOf = ({ participations }: OrganisationFacts): string => names(rolesHeld(participations));

const names = (held: readonly RolesHeld[]): string =>
  indefinite(
    listed(
      held.flatMap(({ roles }) => roles.map((role) => roleNames[role])),
      'en',
    ),
  );

/** "as a partner in 9 Fabriques (since 2020) and as a cofinanceur in 4". */
function rolesInFabriques({ participations, latestYear }: OrganisationFacts): Lead {
  const phrases = rolesHeld(participations).map((held, index) => {
    const count = held.fabriques.length;
    const as = `as ${names([held])} in`;
    if (index > 0) return `${as} ${count === 1 ? 'one' : count}`;
    const years = held.fabriques.map(({ year }) => year);
    return `${as} ${counted(count, fabriqueNoun, 'en')} (${yearsUntilNow(years, latestYear, 'en').replace(/^in /, '')})`;
  });
  return [` ${listed(phrases, 'en')}`];
}

function prose({ participations }: OrganisationFacts): Lead {
  const count = participations.filter(({ origin }) => origin === 'PROSE').length;
  if (count === 0) return [];
  const where = 'in the text of the page, not in its list';
  if (count === participations.length) return [`, only ${where}`];
  return [`, ${count === 1 ? 'once' : `${inWords(count, 'en')} times`} ${where}`];
}

function countOfOthers({ companions }: OrganisationFacts, role: OrganisationRole): Lead {
  return companions.length === 0 ? [] : [`, with ${others(companions.length, role)}`];
}

/** "five other partners". */
const others = (count: number, role: OrganisationRole): string =>
  `${inWords(count, 'en')} other ${count === 1 ? roleNouns[role].one : roleNouns[role].many}`;

function metOnce(facts: OrganisationFacts, role: OrganisationRole): Lead {
  if (facts.companions.length === 0 || facts.companions.length > most) return countOfOthers(facts, role);
  return say`${countOfOthers(facts, role)} (${listedParts(facts.companions.map((it) => nameOf(it.organisation)))})`;
}

function metOften({ companions, organisation }: OrganisationFacts, role: OrganisationRole): Lead {
  if (organisation.kind === 'PERSONNE') return [];
  const times = companions[0]?.count ?? 0;
  if (times < 2) return [`; no other ${roleNouns[role].one} is named with it twice`];
  const first = companions.filter(({ count }) => count === times).map((it) => it.organisation);
  const often = times === 2 ? 'twice' : `${times} times`;
  if (first.length > most) return [`; it is most often named with ${others(first.length, role)} (${often} each)`];
  const each = first.length === 1 ? '' : ' each';
  const among = roleNouns[role].many;
  return say`; among the ${among}, it is most often named with ${listedParts(first.map(nameOf))} (${often}${each})`;
}
