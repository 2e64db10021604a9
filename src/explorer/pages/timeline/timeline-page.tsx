import { TimelineDocument } from '../../generated/operations.ts';
import { inDigits } from '../../language/numbers.ts';
import type { Page } from '../../page.ts';
import { Section } from '../../parts/section.tsx';
import { FabriqueChart, RoleCharts } from './charts.tsx';
import { timelineMessages } from './messages.ts';
import { timelineTables } from './tables.tsx';
import { allParticipations, laterRoles, perFabrique, yearsOf } from './years.ts';

/** Fabriques and participations by year: in total, and per Fabrique, so that three Fabriques a year are not read as growth. */
export const timelinePage: Page = {
  pattern: '/chronologie',
  show: async ({ language, ask, addresses }) => {
    const texts = timelineMessages[language];
    const operation = { document: TimelineDocument };
    const years = yearsOf(await ask(operation.document));
    const tables = timelineTables(years, addresses, language);
    const fabriques = years.reduce((sum, year) => sum + year.fabriques, 0);
    const participations = years.reduce((sum, year) => sum + allParticipations(year), 0);
    const perYear = years.map((year) => year.fabriques);
    const average = inDigits(perFabrique(participations, fabriques) ?? 0, language);
    return {
      kind: 'view',
      title: texts.title,
      description: texts.description,
      tables: Object.values(tables),
      body: (
        <>
          <h1>{texts.title}</h1>
          {years.length === 0 ? (
            <p class="lead">{texts.nothing}</p>
          ) : (
            <>
              <p class="lead">{texts.lead(fabriques, participations, average)}</p>
              <p>{texts.caution(Math.min(...perYear), Math.max(...perYear))}</p>
              {laterRoles(years).map(({ role, year }) => (
                <p key={role}>{texts.laterRole(texts.roles[role], year)}</p>
              ))}
              <Section
                {...{ id: 'fabriques', origin: 'page', table: tables.fabriques, operation }}
                title={texts.fabriques}
                explanation={texts.fabriquesExplained}
              >
                <FabriqueChart years={years} />
              </Section>
              <Section
                {...{ id: 'participations', origin: 'computed', table: tables.participations, operation }}
                title={texts.participations}
                explanation={texts.participationsExplained}
              >
                <RoleCharts years={years} title={texts.participations} toValue={(count) => count} />
              </Section>
              <Section
                {...{ id: 'moyennes', origin: 'computed', table: tables.averages, operation }}
                title={texts.averages}
                explanation={texts.averagesExplained}
              >
                <RoleCharts
                  years={years}
                  title={texts.averages}
                  toValue={(count, { fabriques: divisor }) => perFabrique(count, divisor) ?? 0}
                />
              </Section>
              <Section
                {...{ id: 'participants', origin: 'computed', table: tables.actors, operation }}
                title={texts.actors}
                explanation={texts.actorsExplained}
              />
            </>
          )}
        </>
      ),
    };
  },
};
