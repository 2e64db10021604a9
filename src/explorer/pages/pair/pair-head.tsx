import type { JSX } from 'preact';
import type { Language } from '../../../domain/language.ts';
import { shortOrganisationNoun } from '../../language/organisation-nouns.ts';
import { French } from '../../parts/french.tsx';
import { usePage } from '../../use-page.ts';
import { pairMessages } from './messages.ts';
import type { PairActor } from './pair-actors.ts';

interface Two {
  readonly a: PairActor;
  readonly b: PairActor;
}

export const pairTitle = (a: PairActor, b: PairActor, language: Language) =>
  pairMessages[language].title(a.name, b.name);

/** An actor as the drawing names it: with the acronym for a long name. */
export function drawnActor({ reference, years }: PairActor) {
  const { name } = reference.type === 'organisation' ? shortOrganisationNoun(reference) : reference;
  return { name, years };
}

/** The link to the choice of two other actors, and the title of the page. */
export function PairHead({ a, b }: Two): JSX.Element {
  const { language, addresses } = usePage();
  const texts = pairMessages[language];
  return (
    <>
      <nav class="breadcrumb" aria-label={texts.other}>
        <a href={addresses.page('/liens')}>{texts.other}</a>
      </nav>
      <h1>
        <French>{a.name}</French> {texts.and} <French>{b.name}</French>
      </h1>
    </>
  );
}
