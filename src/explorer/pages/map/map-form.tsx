import type { JSX } from 'preact';
import type { TerritoireKind } from '../../../domain/territoire-kinds.ts';
import type { TerritoireMapQuery } from '../../generated/operations.ts';
import { kindLabel } from '../../parts/kind-labels.ts';
import { enumText } from '../../parts/list/parameter.ts';
import { usePage } from '../../use-page.ts';
import type { MapChoices } from './choices.ts';
import { mapMessages } from './messages.ts';

interface MapFormProps {
  readonly choices: MapChoices;
  readonly years: TerritoireMapQuery['years'];
  readonly kinds: TerritoireMapQuery['kinds'];
}

interface Option {
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** The choice of a year and a kind. The numbers are those of territoires. */
export function MapForm({ choices, years, kinds }: MapFormProps): JSX.Element {
  const { language, addresses, path } = usePage();
  const texts = mapMessages[language];
  const { year, kind } = choices;
  const yearOptions = optionsOf(years, year === undefined ? undefined : String(year), (key) => key).toSorted(
    newestFirst,
  );
  const kindOptions = optionsOf(kinds, kind, enumText, (key) => kindLabel(key as TerritoireKind, language).text);
  return (
    <form class="choices" action={addresses.page(path)} method="get" aria-label={texts.filter}>
      <Select name="annee" label={texts.year} any={texts.anyYear} options={yearOptions} />
      <Select name="nature" label={texts.kind} any={texts.anyKind} options={kindOptions} />
      <button type="submit">{texts.apply}</button>
      {year === undefined && kind === undefined ? null : <a href={addresses.page(path)}>{texts.reset}</a>}
    </form>
  );

  function optionsOf(
    groups: TerritoireMapQuery['years'],
    chosen: string | undefined,
    toValue: (key: string) => string,
    textOf = (key: string) => key,
  ): Option[] {
    const counts = new Map<string, number>((chosen === undefined ? [] : [chosen]).map((key) => [key, 0]));
    for (const { keys, count } of groups ?? []) {
      if (typeof keys[0]?.key === 'string') counts.set(keys[0].key, count);
    }
    return [...counts].map(([key, count]) => ({
      value: toValue(key),
      text: texts.option(textOf(key), count),
      isChosen: key === chosen,
    }));
  }
}

const newestFirst = (one: Option, other: Option) => Number(other.value) - Number(one.value);

interface SelectProps {
  readonly name: string;
  readonly label: string;
  /** The text of no choice. */
  readonly any: string;
  readonly options: readonly Option[];
}

function Select({ name, label, any, options }: SelectProps): JSX.Element {
  return (
    <p>
      <label for={`choix-${name}`}>{label}</label>
      <select id={`choix-${name}`} name={name}>
        <option value="">{any}</option>
        {options.map(({ value, text, isChosen }) => (
          <option key={value} value={value} selected={isChosen}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
