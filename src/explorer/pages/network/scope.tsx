import type { ComponentChildren, JSX } from 'preact';
import { inDigits } from '../../language/numbers.ts';
import { Hidden } from '../../parts/section.tsx';
import { usePage } from '../../use-page.ts';
import { countParts } from './caption.ts';
import { actorNoun } from './in-words.ts';
import { networkMessages } from './messages.ts';
import type { NetworkData } from './network-data.ts';
import { type NetworkState, parametersOf } from './state.ts';

interface ScopeProps {
  readonly state: NetworkState;
  readonly data: NetworkData;
}

/** How much is shown of how much, and each limit with a link that lifts it. */
export function Scope({ state, data }: ScopeProps): JSX.Element {
  const { language } = usePage();
  const texts = networkMessages[language];
  const { nodes, links } = countParts(state, data, language);
  const digits = (value: number) => inDigits(value, language);
  const { nodeCount, edgeCount } = data.whole;
  return (
    <p class="scope">
      <strong>
        {nodes}, {links}
      </strong>
      {texts.ofTotal(digits(nodeCount), digits(edgeCount))}
      <MinimumCut state={state} data={data} />
      <BackboneCut state={state} data={data} />
      <FabriqueCut state={state} data={data} />
    </p>
  );
}

/** The pairs, or with Fabriques the actors, below the minimum. */
function MinimumCut({ state, data: { all, shown } }: ScopeProps): JSX.Element | null {
  const { language } = usePage();
  const texts = networkMessages[language];
  const { mode, minimum } = state;
  const hidden =
    mode === 'ONE_MODE' ? all.edgeCount - all.enough.totalCount : all.actors.totalCount - shown.actors.totalCount;
  if (hidden === 0) return null;
  const words = {
    ONE_MODE: () => (minimum === 2 ? texts.once(hidden) : texts.fewer(hidden, minimum)),
    TWO_MODE: () => {
      const noun = actorNoun(state, language)(hidden);
      return `${noun} ${minimum === 2 ? texts.actorsOnce(hidden) : texts.actorsFewer(hidden, minimum)}`;
    },
  }[mode]();
  return (
    <>
      {inDigits(hidden, language)} {words} (
      <Lift state={{ ...state, minimum: 1 }} what={texts.showThemWhat}>
        {texts.showThem}
      </Lift>
      ).{' '}
    </>
  );
}

function BackboneCut({ state, data: { all, shown } }: ScopeProps): JSX.Element | null {
  const { language } = usePage();
  const texts = networkMessages[language];
  if (state.mode === 'TWO_MODE' || state.backbone === 'NONE') return null;
  const hidden = all.enough.totalCount - shown.edgeCount;
  if (hidden === 0) return null;
  return (
    <>
      {inDigits(hidden, language)} {texts.insignificant(hidden)} (
      <Lift state={{ ...state, backbone: 'NONE' }} what={texts.showInsignificant}>
        {texts.showThem}
      </Lift>
      ).{' '}
    </>
  );
}

function FabriqueCut({ state, data: { shown, whole, years } }: ScopeProps): JSX.Element | null {
  const { language } = usePage();
  const texts = networkMessages[language];
  if (shown.fabriqueCount === whole.fabriqueCount) return null;
  const hasYears = (state.from ?? years.first) > years.first || (state.to ?? years.last) < years.last;
  const digits = (value: number) => inDigits(value, language);
  return (
    <>
      {texts.onlyFabriques(digits(shown.fabriqueCount), digits(whole.fabriqueCount))}
      {hasYears ? <Lift state={{ ...state, from: null, to: null }}>{texts.allYears}</Lift> : null}
      {hasYears && state.region !== null ? ', ' : null}
      {state.region === null ? null : <Lift state={{ ...state, region: null }}>{texts.allRegions}</Lift>}.
    </>
  );
}

interface LiftProps {
  readonly state: NetworkState;
  /** For screen readers, where the text alone does not say what is shown. */
  readonly what?: string;
  readonly children: ComponentChildren;
}

function Lift({ state, what, children }: LiftProps): JSX.Element {
  const { addresses } = usePage();
  return (
    <a href={addresses.page('/reseau', parametersOf(state))}>
      {children}
      {what === undefined ? null : <Hidden>{what}</Hidden>}
    </a>
  );
}
