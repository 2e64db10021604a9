import type { JSX } from 'preact';
import { bilingual } from '../language/bilingual.ts';
import { yearsInWords } from '../language/dates.ts';
import { usePage } from '../use-page.ts';
import { yearScale } from './year-scale.ts';

interface Actor {
  readonly name: string;
  /** The distinct years of its Fabriques. */
  readonly years: readonly number[];
}

interface PairYearsProps {
  readonly a: Actor;
  readonly b: Actor;
  /** The Fabriques that name both. */
  readonly shared: readonly { readonly slug: string; readonly year: number }[];
}

const texts = bilingual(
  {
    alternative: (a: string, yearsA: string, b: string, yearsB: string, shared: string) =>
      `${a} : ${yearsA}. ${b} : ${yearsB}. ${shared}`,
    shared: (count: number, years: string) => `En commun : ${count}, ${years}.`,
    nothing: 'Rien en commun.',
  },
  {
    alternative: (a: string, yearsA: string, b: string, yearsB: string, shared: string) =>
      `${a}: ${yearsA}. ${b}: ${yearsB}. ${shared}`,
    shared: (count: number, years: string) => `In common: ${count}, ${years}.`,
    nothing: 'Nothing in common.',
  },
);

const [upper, lower] = [34, 86];

/** The years of two actors on two lines, and a bar between them for each Fabrique that names both. */
export function PairYears({ a, b, shared }: PairYearsProps): JSX.Element | null {
  const { language } = usePage();
  const scale = yearScale([...a.years, ...b.years], { left: 20, right: 340 });
  if (scale === null) return null;
  const { alternative, shared: inCommon, nothing } = texts[language];
  const words = (years: readonly number[]) => yearsInWords(years, language);
  const sharedYears = shared.map(({ year }) => year);
  const label = alternative(
    a.name,
    words(a.years),
    b.name,
    words(b.years),
    shared.length === 0 ? nothing : inCommon(shared.length, words(sharedYears)),
  );
  return (
    <svg class="drawing" viewBox="0 0 360 132" role="img" aria-label={label}>
      <text class="drawing-name" x="8" y="16">
        {shortened(a.name)}
      </text>
      <text class="drawing-name" x="8" y="126">
        {shortened(b.name)}
      </text>
      {[upper, lower].map((y) => (
        <line key={y} class="drawing-axis" x1="8" x2="352" y1={y} y2={y} />
      ))}
      {scale.years.map((year) => (
        <text key={year} class="drawing-year" x={scale.of(year)} y="106">
          {year}
        </text>
      ))}
      {bars(sharedYears).map(({ year, offset }) => (
        <line
          key={`${year} ${offset}`}
          class="drawing-link"
          x1={scale.of(year) + offset}
          x2={scale.of(year) + offset}
          y1={upper}
          y2={lower}
          stroke-width="3"
        />
      ))}
      {[
        { years: a.years, y: upper },
        { years: b.years, y: lower },
      ].flatMap(({ years, y }) =>
        years.map((year) => (
          <circle
            key={`${y} ${year}`}
            class={sharedYears.includes(year) ? 'drawing-dot' : 'drawing-dot drawing-dot-open'}
            cx={scale.of(year)}
            cy={y}
            r="6"
          />
        )),
      )}
    </svg>
  );
}

/** As many characters as fit into the drawing. The page has the whole names. */
const longestName = 50;

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}

const gap = 7;

/** One bar for each Fabrique; those of one year stand side by side. */
export function bars(years: readonly number[]): readonly { readonly year: number; readonly offset: number }[] {
  return years.map((year, index) => {
    const before = years.slice(0, index).filter((other) => other === year).length;
    const all = years.filter((other) => other === year).length;
    return { year, offset: (before - (all - 1) / 2) * gap };
  });
}
