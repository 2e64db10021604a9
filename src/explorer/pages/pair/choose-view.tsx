import type { JSX } from 'preact';
import { FrequentPairsDocument } from '../../generated/operations.ts';
import type { PageRequest, View } from '../../page.ts';
import { Cut } from '../../parts/cut.tsx';
import { French } from '../../parts/french.tsx';
import { PairForm } from '../../parts/pair-form.tsx';
import { usePage } from '../../use-page.ts';
import { pairMessages } from './messages.ts';
import type { Chosen } from './pair-actors.ts';

/** The form to choose two actors, with suggestions for names that no actor has, and examples. */
export async function chooseView(a: Chosen, b: Chosen, { language, ask }: PageRequest): Promise<View> {
  const texts = pairMessages[language];
  const { coOccurrences } = await ask(FrequentPairsDocument);
  const pairs = coOccurrences?.nodes ?? [];
  const total = coOccurrences?.totalCount ?? 0;
  const [givenA, givenB] = [textOfChoice(a), textOfChoice(b)];
  const isPlain = a.kind === 'none' && b.kind === 'none';
  return {
    kind: 'view',
    title: texts.choose,
    description: texts.chooseLead,
    indexed: isPlain,
    ...(isPlain ? {} : { status: 404 as const }),
    body: (
      <>
        <h1>{texts.choose}</h1>
        <p class="lead">{texts.chooseLead}</p>
        <Suggestions chosen={a} parameters={(slug) => ({ a: slug, b: givenB })} />
        <Suggestions chosen={b} parameters={(slug) => ({ a: givenA, b: slug })} />
        <PairForm a={givenA} b={givenB} />
        <h2 id="exemples">{texts.examples}</h2>
        <p class="explanation">{texts.examplesExplained}</p>
        <Cut shown={pairs.length} total={total} text={texts.first} />
        <Examples pairs={pairs} />
      </>
    ),
  };
}

function textOfChoice(chosen: Chosen): string {
  if (chosen.kind === 'actor') return chosen.actor.name;
  if (chosen.kind === 'named') return chosen.slug;
  return chosen.kind === 'unknown' ? chosen.given : '';
}

interface SuggestionsProps {
  readonly chosen: Chosen;
  /** The parameters of the page with an actor in the place of the unknown one. */
  readonly parameters: (slug: string) => Readonly<Record<string, string>>;
}

/** The actors whose names are near one that no actor has. */
function Suggestions({ chosen, parameters }: SuggestionsProps): JSX.Element | null {
  const { language, addresses } = usePage();
  const texts = pairMessages[language];
  if (chosen.kind !== 'unknown') return null;
  const { given, candidates } = chosen;
  return (
    <>
      <p class="doubt">
        {texts.unknown(given)} {candidates.length === 0 ? texts.noneNear : texts.didYouMean}
      </p>
      <ul>
        {candidates.map(({ slug, name }) => (
          <li key={slug}>
            <a href={addresses.page('/liens', parameters(slug))}>
              <French>{name}</French>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ExamplesProps {
  readonly pairs: readonly { readonly a: Named; readonly b: Named }[];
}

interface Named {
  readonly slug: string;
  readonly name: string;
}

function Examples({ pairs }: ExamplesProps): JSX.Element {
  const { language, addresses } = usePage();
  const { and } = pairMessages[language];
  return (
    <ul>
      {pairs.map(({ a, b }) => (
        <li key={`${a.slug} ${b.slug}`}>
          <a href={addresses.pair(a.slug, b.slug)}>
            <French>{a.name}</French> {and} <French>{b.name}</French>
          </a>
        </li>
      ))}
    </ul>
  );
}
