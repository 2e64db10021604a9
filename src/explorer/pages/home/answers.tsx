import type { ComponentChildren, JSX } from 'preact';
import type { TerritoireKind } from '../../../domain/territoire-kinds.ts';
import { CircleNetwork } from '../../drawing/circle-network.tsx';
import { YearRows } from '../../drawing/year-rows.tsx';
import type { HomeQuery } from '../../generated/operations.ts';
import { inDigits } from '../../language/numbers.ts';
import { shortOrganisationNoun } from '../../language/organisation-nouns.ts';
import { French } from '../../parts/french.tsx';
import { LeadParts } from '../../parts/lead-sentence.tsx';
import { PairForm } from '../../parts/pair-form.tsx';
import { usePage } from '../../use-page.ts';
import { type MostFrequent, mostFrequent, type OrganisationPair } from './frequent-pairs.ts';
import { homeMessages } from './messages.ts';
import { homeSentences } from './sentences.ts';

interface QuestionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Question({ id, title, children }: QuestionProps): JSX.Element {
  return (
    <section id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{title}</h2>
      {children}
    </section>
  );
}

interface PairsProps {
  readonly pairs: readonly OrganisationPair[];
}

/** Who comes back with whom: the most frequent pairs of partners, in words, as a drawing, with their words on the page. */
export function PartnerAnswer({ pairs, home }: PairsProps & { readonly home: HomeQuery }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = homeMessages[language];
  const most = mostFrequent(pairs);
  const total = home.partnerPairs?.totalCount ?? 0;
  const frequent = texts.frequentPairs(
    inDigits(total, language),
    inDigits(home.anyPartnerPairs?.totalCount ?? 0, language),
  );
  return (
    <Question id="partenaires" title={texts.partners}>
      {most === null ? null : (
        <>
          <p>
            <LeadParts lead={homeSentences[language].partners(most)} />
          </p>
          <PairLinks most={most} />
          <PairDrawing pairs={pairs} alternative={texts.partnerDrawing} />
        </>
      )}
      <p>
        <a href={addresses.page('/liens', {}, 'exemples')}>{frequent.link}</a>
        {frequent.rest} {texts.caution}
      </p>
    </Question>
  );
}

/** Who pays with whom. */
export function CofinanceurAnswer({ pairs }: PairsProps): JSX.Element | null {
  const { language } = usePage();
  const texts = homeMessages[language];
  const most = mostFrequent(pairs);
  if (most === null) return null;
  return (
    <Question id="cofinanceurs" title={texts.cofinanceurs}>
      <p>
        <LeadParts lead={homeSentences[language].cofinanceurs(most)} />
      </p>
      <PairLinks most={most} />
      <PairDrawing pairs={pairs} alternative={texts.cofinanceurDrawing} />
    </Question>
  );
}

/** Links to the Fabriques of the most frequent pairs, with their words. */
function PairLinks({ most: { hub, others } }: { readonly most: MostFrequent }): JSX.Element {
  const { language, addresses } = usePage();
  const { and, pairWords } = homeMessages[language];
  return (
    <ul>
      {others.map((other) => (
        <li key={other.slug}>
          <a href={addresses.pair(hub.slug, other.slug)}>
            <French>{shortOrganisationNoun(hub).name}</French> {and}{' '}
            <French>{shortOrganisationNoun(other).name}</French>
            {pairWords}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface PairDrawingProps extends PairsProps {
  readonly alternative: (organisations: number, links: number) => string;
}

export function PairDrawing({ pairs, alternative }: PairDrawingProps): JSX.Element {
  const organisations = new Map(pairs.flatMap(({ a, b }) => [a, b]).map((it) => [it.slug, it]));
  return (
    <CircleNetwork
      nodes={[...organisations.values()].map((it) => ({ id: it.slug, label: shortOrganisationNoun(it).name }))}
      edges={pairs.map(({ a, b, count }) => ({ source: a.slug, target: b.slug, weight: count }))}
      alternative={alternative(organisations.size, pairs.length)}
    />
  );
}

/** Which territoires came back under the same name. */
export function ReturningAnswer({ home }: { readonly home: HomeQuery }): JSX.Element {
  const { language, addresses, dataset } = usePage();
  const texts = homeMessages[language];
  const rows = home.returning?.nodes ?? [];
  const overlaps = home.territoireOverlaps?.totalCount ?? 0;
  const territoires = rows.map(({ slug, name, territoireKind, years }) => ({
    territoire: { type: 'territoire', slug, name, kind: territoireKind as TerritoireKind } as const,
    years,
  }));
  return (
    <Question id="territoires-revenus" title={texts.returning}>
      <p>
        <LeadParts lead={homeSentences[language].returning(territoires, home.returning?.totalCount ?? 0)} />
      </p>
      {rows.length === 0 ? null : (
        <YearRows
          rows={rows.map(({ slug, name, years }) => ({ id: slug, label: name, years }))}
          span={[dataset.latestYear]}
          alternative={texts.returningDrawing}
        />
      )}
      <p>
        {overlaps === 0 ? '' : `${texts.overlaps(inDigits(overlaps, language))} `}
        <a href={addresses.page('/territoires', { tri: 'fabriques' })}>{texts.allTerritoires}</a>
      </p>
    </Question>
  );
}

/** What connects two actors: the form that asks for them. */
export function ConnectsAnswer(): JSX.Element {
  const texts = homeMessages[usePage().language];
  return (
    <Question id="deux-acteurs" title={texts.connects}>
      <p>{texts.connectsLead}</p>
      <PairForm />
    </Question>
  );
}
