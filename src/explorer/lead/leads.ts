import type { Language } from '../../domain/language.ts';
import * as english from './english/sentences.ts';
import type {
  ClaimFacts,
  FabriqueFacts,
  OrganisationFacts,
  PairFacts,
  ParticipationFacts,
  PathsFacts,
  PlaceFacts,
  TerritoireFacts,
} from './facts.ts';
import * as french from './french/sentences.ts';
import type { Lead } from './lead.ts';

/** The sentences that answer "what is this here?", one function for each type. */
interface Sentences {
  readonly organisationLead: (facts: OrganisationFacts) => Lead;
  readonly territoireLead: (facts: TerritoireFacts) => Lead;
  readonly fabriqueLead: (facts: FabriqueFacts) => Lead;
  readonly placeLead: (facts: PlaceFacts) => Lead;
  readonly participationLead: (facts: ParticipationFacts) => Lead;
  readonly pairLead: (facts: PairFacts) => Lead;
  readonly pathsLead: (facts: PathsFacts) => Lead;
  /** A step of a path to a Fabrique, without a full stop; and the step from this Fabrique, after it. */
  readonly stepLead: (facts: ClaimFacts) => Lead;
  readonly nextStepLead: (facts: ClaimFacts) => Lead;
}

/** By language: `leads[language].organisationLead(facts)`. */
export const leads: Readonly<Record<Language, Sentences>> = { fr: french, en: english };
