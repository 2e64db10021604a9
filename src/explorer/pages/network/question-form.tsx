import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../../use-page.ts';
import { choiceMessages } from './choice-messages.ts';
import type { ChoiceField } from './field.ts';
import { regionInWords } from './in-words.ts';
import { networkMessages } from './messages.ts';
import type { NetworkData } from './network-data.ts';
import { fields, type NetworkState } from './state.ts';

interface QuestionFormProps {
  readonly state: NetworkState;
  readonly data: Pick<NetworkData, 'regions' | 'years'>;
}

const minima = [1, 2, 3, 4, 5, 6, 8, 10];

/** The question as one sentence made of choices. It works without a script: a form whose address is the answer. */
export function QuestionForm({ state, data }: QuestionFormProps): JSX.Element {
  const { language, addresses } = usePage();
  const texts = choiceMessages[language];
  const { minimum, from, to, region, mode } = state;
  const { first, last } = data.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <form class="question" method="get" action={addresses.page('/reseau')} aria-label={texts.question}>
      <div class="question-sentence">
        <fieldset>
          <legend class="visually-hidden">{texts.who}</legend>
          <span aria-hidden="true">{texts.show}</span>
          {Object.entries(fields.roles.words).map(([word, role]) => (
            <label key={word}>
              <input type="checkbox" name={fields.roles.name} value={word} checked={state.roles.includes(role)} />
              {texts.roles[role]}
            </label>
          ))}
        </fieldset>
        <WordSelect field={fields.mode} chosen={mode} label={texts.modeLabel} texts={texts.modes} />
        <span aria-hidden="true">{texts.atLeast}</span>
        <Select name={fields.minimum.name} label={texts.minimumLabel}>
          {[...new Set([...minima, minimum])]
            .sort((one, other) => one - other)
            .map((count) => (
              <Option key={count} value={String(count)} chosen={String(minimum)}>
                {networkMessages[language].fabriques(count)}
              </Option>
            ))}
        </Select>
        <span aria-hidden="true">{texts.from}</span>
        <YearSelect name={fields.from.name} label={texts.fromLabel} years={years} chosen={from} standard={first} />
        <span aria-hidden="true">{texts.to}</span>
        <YearSelect name={fields.to.name} label={texts.toLabel} years={years} chosen={to} standard={last} />
        <Select name={fields.region.name} label={texts.regionLabel}>
          <Option value="" chosen={region ?? ''}>
            {texts.everywhere}
          </Option>
          {data.regions.map(({ code, name }) => (
            <Option key={code} value={code} chosen={region ?? ''}>
              {regionInWords(name, language)}
            </Option>
          ))}
        </Select>
        <button type="submit">{texts.submit}</button>
      </div>
      <MoreChoices state={state} />
    </form>
  );
}

function MoreChoices({ state }: { readonly state: NetworkState }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = choiceMessages[language];
  const { weight, backbone, level, colour, size, measure } = state;
  const isOpen = [fields.weight, fields.backbone, fields.colour, fields.size, fields.measure].some(
    ({ standard }, index) => standard !== [weight, backbone, colour, size, measure][index],
  );
  return (
    <details open={isOpen}>
      <summary>{texts.more}</summary>
      <div class="question-more">
        <Labelled field={fields.weight} chosen={weight} label={texts.weightLabel} texts={texts.weights} />
        <Labelled field={fields.backbone} chosen={backbone} label={texts.backboneLabel} texts={texts.backbones} />
        <Labelled field={fields.level} chosen={level} label={texts.levelLabel} texts={levelTexts[language]} />
        <Labelled field={fields.colour} chosen={colour} label={texts.colourLabel} texts={texts.colours} />
        <Labelled field={fields.size} chosen={size} label={texts.sizeLabel} texts={texts.sizes} />
        <Labelled field={fields.measure} chosen={measure} label={texts.measureLabel} texts={texts.measures} />
      </div>
      <p>
        <a href={addresses.page('/definitions', {}, 'mesures')}>{texts.definitions}</a>
      </p>
    </details>
  );
}

const levels = { '0.01': '0.01', '0.05': '0.05', '0.1': '0.1', '0.2': '0.2' } as const;
const levelTexts = {
  fr: { '0.01': '0,01', '0.05': '0,05', '0.1': '0,1', '0.2': '0,2' },
  en: levels,
} as const;

interface WordSelectProps<Value extends string> {
  readonly field: ChoiceField<Value>;
  readonly chosen: Value;
  readonly label: string;
  readonly texts: Readonly<Record<Value, string>>;
}

/** A choice with its label beside it. */
function Labelled<Value extends string>({ field, chosen, label, texts }: WordSelectProps<Value>): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select name={field.name}>
        <WordOptions field={field} chosen={chosen} texts={texts} />
      </select>
    </label>
  );
}

/** A choice within the sentence: its label is for screen readers. */
function WordSelect<Value extends string>({ field, chosen, label, texts }: WordSelectProps<Value>): JSX.Element {
  return (
    <Select name={field.name} label={label}>
      <WordOptions field={field} chosen={chosen} texts={texts} />
    </Select>
  );
}

function WordOptions<Value extends string>({
  field,
  chosen,
  texts,
}: Omit<WordSelectProps<Value>, 'label'>): JSX.Element {
  return (
    <>
      {Object.entries<Value>(field.words).map(([word, value]) => (
        <Option key={word} value={word} chosen={field.wordOf(chosen)}>
          {texts[value]}
        </Option>
      ))}
    </>
  );
}

interface YearSelectProps {
  readonly name: string;
  readonly label: string;
  readonly years: readonly number[];
  readonly chosen: number | null;
  /** The year that is no limit: it is not written into the address. */
  readonly standard: number;
}

function YearSelect({ name, label, years, chosen, standard }: YearSelectProps): JSX.Element {
  const all = chosen === null || years.includes(chosen) ? years : [...years, chosen].sort((a, b) => a - b);
  return (
    <Select name={name} label={label}>
      {all.map((year) => (
        <Option
          key={year}
          value={year === standard && chosen !== standard ? '' : String(year)}
          chosen={chosen === null ? '' : String(chosen)}
        >
          {year}
        </Option>
      ))}
    </Select>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Select({ name, label, children }: SelectProps): JSX.Element {
  return (
    <select name={name} aria-label={label}>
      {children}
    </select>
  );
}

interface OptionProps {
  readonly value: string;
  readonly chosen: string;
  readonly children: ComponentChildren;
}

function Option({ value, chosen, children }: OptionProps): JSX.Element {
  return (
    <option value={value} selected={value === chosen}>
      {children}
    </option>
  );
}
