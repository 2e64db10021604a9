import type { JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { French } from '../french.tsx';
import type { Facet } from './facet.ts';
import type { ListAddress } from './list-address.ts';
import { listMessages } from './messages.ts';

interface ChosenFiltersProps {
  readonly address: ListAddress;
  readonly facets: readonly Facet[];
}

/** The filters that are on, each as a link that takes it away. */
export function ChosenFilters({ address, facets }: ChosenFiltersProps): JSX.Element | null {
  const { language } = usePage();
  const texts = listMessages[language];
  const { q: words = [] } = address.parameters;
  const chosen = facets.flatMap(({ name, legend, values }) =>
    values.filter((it) => it.chosen).map(({ value, label, isFrench }) => ({ name, legend, value, label, isFrench })),
  );
  if (chosen.length === 0 && words.length === 0) return null;
  const without = (name: string, value: string) =>
    address.link({ [name]: (address.parameters[name] ?? []).filter((it) => it !== value) });
  return (
    <nav class="chosen-filters" aria-label={texts.chosen}>
      <ul>
        {words.map((typed) => (
          <li key={typed}>
            <Removal href={without('q', typed)} legend={texts.words}>
              {texts.quoted(typed)}
            </Removal>
          </li>
        ))}
        {chosen.map(({ name, legend, value, label, isFrench }) => (
          <li key={`${name}=${value}`}>
            <Removal href={without(name, value)} legend={legend}>
              {isFrench ? <French>{label}</French> : label}
            </Removal>
          </li>
        ))}
        <li>
          <a href={address.plain}>{texts.removeAll}</a>
        </li>
      </ul>
    </nav>
  );
}

interface RemovalProps {
  readonly href: string;
  readonly legend: string;
  readonly children: JSX.Element | string;
}

function Removal({ href, legend, children }: RemovalProps): JSX.Element {
  const { language } = usePage();
  return (
    <a class="chip" href={href}>
      <span class="visually-hidden">{legend}, </span>
      {children}
      <span class="visually-hidden">, {listMessages[language].remove}</span> <span aria-hidden="true">✕</span>
    </a>
  );
}
