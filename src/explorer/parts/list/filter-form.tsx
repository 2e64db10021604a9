import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { French } from '../french.tsx';
import { Hidden } from '../section.tsx';
import type { Facet, FacetValue } from './facet.ts';
import { type ListAddress, maximumWords } from './list-address.ts';
import { listMessages } from './messages.ts';

interface FilterFormProps {
  readonly address: ListAddress;
  readonly facets: readonly Facet[];
  /** What the field of words searches. */
  readonly wordsLabel: string;
}

/** More values than these are folded away. */
const manyValues = 20;

/** The filters of a list: a plain form for several values, and a link beside each value that chooses it alone. */
export function FilterForm({ address, facets, wordsLabel }: FilterFormProps): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = listMessages[language];
  const { q: [words = ''] = [], tri = [], ordre = [] } = address.parameters;
  return (
    <form class="filters" action={addresses.page(path)} method="get" aria-labelledby="filtres-titre">
      {[...tri.map((value) => ['tri', value] as const), ...ordre.map((value) => ['ordre', value] as const)].map(
        ([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
      <p class="filter-words">
        <label for="filtre-q">{wordsLabel}</label>
        <input id="filtre-q" name="q" type="search" value={words} maxlength={maximumWords} spellcheck={false} />
      </p>
      {facets.map((facet) => (
        <FacetChoices key={facet.name} facet={facet} address={address} />
      ))}
      <button type="submit">{texts.apply}</button>
    </form>
  );
}

function FacetChoices({
  facet,
  address,
}: {
  readonly facet: Facet;
  readonly address: ListAddress;
}): JSX.Element | null {
  const { language } = usePage();
  const { legend, values } = facet;
  if (values.length === 0) return null;
  const list = (
    <ul>
      {values.map((value) => (
        <Choice key={value.value} facet={facet} value={value} address={address} />
      ))}
    </ul>
  );
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.length <= manyValues ? (
        list
      ) : (
        <details open={values.some(({ chosen }) => chosen)}>
          <summary>
            {listMessages[language].values(values.length)}
            <Hidden>{legend}</Hidden>
          </summary>
          {list}
        </details>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly address: ListAddress;
}

function Choice({ facet: { name, legend }, value: { value, label, isFrench, count, chosen }, address }: ChoiceProps) {
  const shown = isFrench ? <French>{label}</French> : label;
  return (
    <li>
      <label>
        <input type="checkbox" name={name} value={value} checked={chosen} />
        <span>{shown}</span>
      </label>
      {count === 0 ? (
        <span class="facet-count">0</span>
      ) : (
        <a class="facet-count" href={address.link({ [name]: [value] })}>
          {count}
          <Hidden>
            {legend}, {shown}
          </Hidden>
        </a>
      )}
    </li>
  );
}
