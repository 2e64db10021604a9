import { shortOrganisationNoun } from '../../language/organisation-nouns.ts';
import type { ActorReference, FabriqueReference, PlaceReference } from '../facts.ts';
import { type Lead, say, type Target, type Words, withCapital } from '../lead.ts';
import { listedLeads } from '../listed-leads.ts';
import { statusWords } from './words.ts';

/** The name of what the sentence is about, in full, with the acronym beside it; no link. French names have no article. */
export function ownName(actor: ActorReference): Lead {
  const name: Words = { text: actor.name, lang: 'fr' };
  const acronym = actor.type === 'organisation' && actor.acronym !== actor.name ? actor.acronym : null;
  return acronym === null ? [name] : say`${name} (${acronym})`;
}

/** The same, linked. */
export function fullName(actor: ActorReference): Lead {
  const to: Target = { kind: actor.type, slug: actor.slug };
  return ownName(actor).map((part) => (typeof part === 'string' ? part : { ...part, to }));
}

/** The name of another actor, linked; the acronym of a long one. */
export function nameOf(actor: ActorReference): Lead {
  const text = actor.type === 'organisation' ? shortOrganisationNoun(actor).name : actor.name;
  return [{ text, to: { kind: actor.type, slug: actor.slug }, lang: 'fr' }];
}

/** “Sites industriels de demain” (2020, completed). */
export function fabriqueName({ slug, status, title, year }: FabriqueReference): Lead {
  const words: Words = { text: title, to: { kind: 'fabrique', slug }, lang: 'fr' };
  return say`“${words}” (${String(year)}, ${statusWords[status]})`;
}

export function placeNames(places: readonly PlaceReference[]): Lead {
  return listedParts(
    places.map(({ kind, code, name }): Lead => [{ text: name, to: { kind, slug: code }, lang: 'fr' }]),
  );
}

export const listedParts = (items: readonly Lead[]): Lead => listedLeads(items, 'en');

export const sentence = (lead: Lead): Lead => withCapital(lead);

/** "a" or "an" before a word. */
export const indefinite = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
