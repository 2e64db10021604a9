import type { JSX } from 'preact';
import { BarChart } from '../../drawing/bar-chart.tsx';
import { inDigits } from '../../language/numbers.ts';
import { rolesInOrder } from '../../lead/roles-held.ts';
import { usePage } from '../../use-page.ts';
import { timelineMessages } from './messages.ts';
import { allParticipations, type Year } from './years.ts';

/** The Fabriques of each year. Each bar leads to their list. */
export function FabriqueChart({ years }: { readonly years: readonly Year[] }): JSX.Element {
  const { language, addresses } = usePage();
  const texts = timelineMessages[language];
  const bars = years.map(({ year, fabriques }) => ({
    value: fabriques,
    name: String(year),
    valueText: String(fabriques),
    label: texts.fabriqueBar(year, fabriques),
    href: fabriques === 0 ? undefined : addresses.page('/fabriques', { annee: year }),
  }));
  return <BarChart bars={bars} label={texts.fabriques} />;
}

interface RoleChartsProps {
  readonly years: readonly Year[];
  /** The title of the section. */
  readonly title: string;
  /** What a bar shows of a number of participations. */
  readonly toValue: (count: number, year: Year) => number;
}

/** A number of all participations, and of those in each role: beside each other, on one scale. */
export function RoleCharts({ years, title, toValue }: RoleChartsProps): JSX.Element {
  const { language } = usePage();
  const texts = timelineMessages[language];
  const named = rolesInOrder.filter((role) => years.some(({ participations }) => participations[role] > 0));
  const countOf = (role: (typeof named)[number]) => (year: Year) => year.participations[role];
  const highest = Math.max(0, ...named.flatMap((role) => years.map((year) => toValue(countOf(role)(year), year))));
  const charts = [
    { name: texts.all, count: allParticipations },
    ...named.map((role) => ({ name: texts.roles[role], count: countOf(role), highest })),
  ];
  return (
    <div class="charts">
      {charts.map(({ name, count, ...scale }) => (
        <figure key={name}>
          <figcaption>{name}</figcaption>
          <BarChart
            {...scale}
            label={texts.chart(`${title}, ${name}`)}
            bars={years.map((year) => {
              const value = toValue(count(year), year);
              const valueText = inDigits(value, language);
              return { value, valueText, name: String(year.year), label: texts.bar(year.year, valueText) };
            })}
          />
        </figure>
      ))}
    </div>
  );
}
