import { fold } from '../../../domain/fold.ts';
import type { OrganisationRole } from '../../../domain/roles.ts';
import { yearsUntilNow } from '../../language/dates.ts';
import { agreed, genderOfAll } from '../../language/french-noun-phrase.ts';
import { listed } from '../../language/lists.ts';
import { counted, countedInWords, inDigits, inWords } from '../../language/numbers.ts';
import type { OrganisationFacts } from '../facts.ts';
import { firstThatFits, type Lead, say } from '../lead.ts';
import { fabriquesOf, mainRole, rolesHeld } from '../roles-held.ts';
import {
  fabriqueName,
  listedParts,
  nounOf,
  ofActor,
  ownName,
  sentence,
  shortNounOf,
  subject,
  toActor,
} from './names.ts';
import { fabriqueNoun, organisationKindWords, roleNames, roleNouns } from './words.ts';

/** The longest list of names in a sentence. */
const most = 3;

export function organisationLead(facts: OrganisationFacts): Lead {
  const role = mainRole(facts.participations);
  if (role === undefined) return sentence(say`${withKind(facts)} ${absence(facts)}.`);
  const [only, ...others] = fabriquesOf(facts.participations);
  const said =
    only !== undefined && others.length === 0
      ? say`${roles(facts)} d’une seule Fabrique, ${fabriqueName(only)}`
      : rolesInFabriques(facts);
  const met = others.length === 0 ? metOnce(facts, role) : metOften(facts, role);
  const metInShort = others.length === 0 ? countOfOthers(facts, role) : [];
  const about = say`${said}${prose(facts)}`;
  return firstThatFits([
    sentence(say`${opening(facts, withKind(facts))} ${about}${met}.`),
    sentence(say`${opening(facts, withKind(facts))} ${about}${metInShort}.`),
    sentence(say`${opening(facts, ownName(facts.organisation))} ${about}${metInShort}.`),
    sentence(say`${opening(facts, ownName(facts.organisation))} ${about}.`),
  ]);
}

/** A person is named by the page; of organisations we say it without. */
function opening({ organisation }: OrganisationFacts, name: Lead): Lead {
  if (organisation.kind === 'PERSONNE') return say`la page de l’ANCT cite ${name} comme`;
  const { gender, plural } = nounOf(organisation);
  return say`${name} ${plural ? 'sont' : 'est'} ${agreed('nommé', gender, plural)}`;
}

function withKind({ organisation, parent }: OrganisationFacts): Lead {
  const name = ownName(organisation);
  const { gender, plural } = nounOf(organisation);
  if (parent !== null) {
    return organisation.kind === 'PERSONNE'
      ? say`${name}, ${ofActor(parent)},`
      : say`${name}, ${agreed('rattaché', gender, plural)} ${toActor(parent)},`;
  }
  const kind = organisationKindWords[organisation.kind];
  return kind === null || saysItself(organisation.name, kind) ? name : say`${name}, ${kind},`;
}

/** « Association des maires… » and « Université de Lorraine » need no kind beside them. */
function saysItself(name: string, kind: string): boolean {
  const words = fold(name).split(' ');
  return [fold(kind).split(' ')[0] ?? '', 'universite', 'ecole'].some((word) => words.includes(word));
}

/** A body can be in the data for those who belong to it alone. */
function absence({ organisation, members }: OrganisationFacts): Lead {
  const none = `${nounOf(organisation).plural ? 'n’ont' : 'n’a'} de rôle dans aucune Fabrique`;
  if (members.length === 0) return [none];
  const [one, many] = members.every(({ kind }) => kind === 'PERSONNE')
    ? ['relève', 'relèvent']
    : ['fait partie', 'font partie'];
  const names = members.length > most ? [`${inWords(members.length, 'fr')} autres`] : listedParts(members.map(subject));
  return say`${none} ; la page cite ${names}, qui en ${members.length === 1 ? one : many}`;
}

/** « partenaire et cofinanceur ». */
const roles = ({ participations }: OrganisationFacts): string =>
  listed(
    rolesHeld(participations).flatMap((held) => held.roles.map((role) => roleNames[role])),
    'fr',
  );

/** « partenaire de 9 Fabriques depuis 2020 et cofinanceur de 4 ». */
function rolesInFabriques({ participations, latestYear }: OrganisationFacts): Lead {
  const phrases = rolesHeld(participations).map((held, index) => {
    const name = listed(
      held.roles.map((role) => roleNames[role]),
      'fr',
    );
    const count = held.fabriques.length;
    if (index > 0) return `${name} ${count === 1 ? 'd’une' : `de ${inDigits(count, 'fr')}`}`;
    const years = held.fabriques.map(({ year }) => year);
    const of = count === 1 ? 'd’une Fabrique' : `de ${counted(count, fabriqueNoun, 'fr')}`;
    return `${name} ${of} ${yearsUntilNow(years, latestYear, 'fr')}`;
  });
  return [listed(phrases, 'fr')];
}

function prose({ participations }: OrganisationFacts): Lead {
  const count = participations.filter(({ origin }) => origin === 'PROSE').length;
  if (count === 0) return [];
  const where = 'dans le texte de la page, non dans sa liste';
  return [
    count === participations.length ? `, seulement ${where}` : `, dont ${inWords(count, 'fr', 'f')} fois ${where}`,
  ];
}

function countOfOthers({ companions }: OrganisationFacts, role: OrganisationRole): Lead {
  return companions.length === 0 ? [] : [`, avec ${others(companions.length, role)}`];
}

/** « cinq autres partenaires ». */
function others(count: number, role: OrganisationRole): string {
  const { one, many, gender } = roleNouns[role];
  return countedInWords(count, { one: `autre ${one}`, many: `autres ${many}`, gender }, 'fr');
}

function metOnce(facts: OrganisationFacts, role: OrganisationRole): Lead {
  if (facts.companions.length === 0 || facts.companions.length > most) return countOfOthers(facts, role);
  return say`${countOfOthers(facts, role)} (${listedParts(facts.companions.map((it) => subject(it.organisation)))})`;
}

function metOften({ companions, organisation }: OrganisationFacts, role: OrganisationRole): Lead {
  const { gender, plural } = nounOf(organisation);
  const times = companions[0]?.count ?? 0;
  const first = companions.filter(({ count }) => count === times).map((it) => it.organisation);
  const pronoun = organisation.kind === 'PERSONNE' ? null : gender === 'f' ? 'elle' : 'il';
  if (pronoun === null) return [];
  if (times < 2) {
    const { one, gender: genderOfRole } = roleNouns[role];
    const with_ = plural ? 'eux' : gender === 'f' ? 'elle' : 'lui';
    const none = genderOfRole === 'f' ? 'aucune' : 'aucun';
    return [` ; ${none} autre ${one} n’y est ${agreed('nommé', genderOfRole, false)} deux fois avec ${with_}`];
  }
  const verb = plural ? `${pronoun}s y retrouvent` : `${pronoun} y retrouve`;
  if (first.length > most) {
    const each = roleNouns[role].gender === 'f' ? 'chacune' : 'chacun';
    return [` ; ${verb} le plus souvent ${others(first.length, role)} (${times} fois ${each})`];
  }
  const each = first.length === 1 ? '' : genderOfAll(first.map(shortNounOf)) === 'f' ? ' chacune' : ' chacun';
  const names = listedParts(first.map(subject));
  return say` ; ${verb} le plus souvent, parmi les ${roleNouns[role].many}, ${names} (${String(times)} fois${each})`;
}
