import { type FrenchNoun, type NounPhrase, of, subjectOf, to as toNoun } from '../../language/french-noun-phrase.ts';
import { organisationNoun, shortOrganisationNoun } from '../../language/organisation-nouns.ts';
import { placePrepositions } from '../../language/place-phrases.ts';
import { territoireNoun } from '../../language/territoire-nouns.ts';
import { frenchTypography } from '../../language/typography.ts';
import type { ActorReference, FabriqueReference, PlaceReference } from '../facts.ts';
import { joined, type Lead, mapTexts, say, type Target, type Words, withCapital } from '../lead.ts';
import { listedLeads } from '../listed-leads.ts';
import { statusWords } from './words.ts';

export function nounOf(actor: ActorReference): FrenchNoun {
  return actor.type === 'organisation' ? organisationNoun(actor) : territoireNoun(actor);
}

/** With the acronym for a long name. */
export function shortNounOf(actor: ActorReference): FrenchNoun {
  return actor.type === 'organisation' ? shortOrganisationNoun(actor) : territoireNoun(actor);
}

/** The name of what the sentence is about, in full, with the acronym beside it; no link. */
export function ownName(actor: ActorReference): Lead {
  const acronym = actor.type === 'organisation' && actor.acronym !== actor.name ? actor.acronym : null;
  return joined([phrase(subjectOf(nounOf(actor))), acronym === null ? '' : ` (${acronym})`]);
}

/** The same, linked. */
export function fullName(actor: ActorReference): Lead {
  return ownName(actor).map((part) => (typeof part === 'string' ? part : { ...part, to: targetOf(actor) }));
}

/** « le Cerema », linked. */
export function subject(actor: ActorReference): Lead {
  return phrase(subjectOf(shortNounOf(actor)), targetOf(actor));
}

/** « du Cerema », linked. */
export function ofActor(actor: ActorReference): Lead {
  return phrase(of(shortNounOf(actor)), targetOf(actor));
}

/** « au Cerema », linked. */
export function toActor(actor: ActorReference): Lead {
  return phrase(toNoun(shortNounOf(actor)), targetOf(actor));
}

/** « Sites industriels de demain » (2020, achevée). */
export function fabriqueName(fabrique: FabriqueReference): Lead {
  return say`« ${titleOf(fabrique)} » (${String(fabrique.year)}, ${statusWords[fabrique.status]})`;
}

export const titleOf = ({ slug, title }: FabriqueReference): Words => ({ text: title, to: { kind: 'fabrique', slug } });

/** « dans la Manche »: where the sentence is about the place; no link. */
export function inPlace({ kind, name }: PlaceReference): Lead {
  const before = placePrepositions(name)?.in ?? (kind === 'region' ? 'dans la région ' : 'dans le département ');
  return [before, { text: name }];
}

/** « de la Manche et du Calvados », linked. */
export function ofPlaces(places: readonly PlaceReference[]): Lead {
  return listedParts(places.map((place) => [placePrepositions(place.name)?.of ?? 'du département ', placeName(place)]));
}

/** « Manche et Calvados », linked. */
export function placeNames(places: readonly PlaceReference[]): Lead {
  return listedParts(places.map((place) => [placeName(place)]));
}

export const listedParts = (items: readonly Lead[]): Lead => listedLeads(items, 'fr');

/** A finished sentence: capital letter, typography. */
export function sentence(lead: Lead): Lead {
  return withCapital(mapTexts(lead, frenchTypography));
}

const targetOf = ({ type, slug }: ActorReference): Target => ({ kind: type, slug });

const placeName = ({ kind, code, name }: PlaceReference): Words => ({ text: name, to: { kind, slug: code } });

function phrase({ before, name }: NounPhrase, target?: Target): Lead {
  return joined([before, target === undefined ? { text: name } : { text: name, to: target }]);
}
