import type { Language } from '../../../domain/language.ts';
import { TimelineDocument } from '../../generated/operations.ts';
import { countedInWords, inDigits, inWords } from '../../language/numbers.ts';
import { fabriqueNoun as englishFabrique } from '../../lead/english/words.ts';
import { fabriqueNoun as frenchFabrique } from '../../lead/french/words.ts';
import type { Page } from '../../page.ts';
import { Section } from '../../parts/section.tsx';
import { FabriqueChart, RoleCharts } from './charts.tsx';
import { timelineMessages } from './messages.ts';
import { timelineTables } from './tables.tsx';
import { allParticipations, laterRoles, perFabrique, type Year, yearsOf } from './years.ts';

const fabriqueNouns = { fr: frenchFabrique, en: englishFabrique } as const;

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
              <p>{texts.caution(fabriquesAYear(years, language))}</p>
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

/** « deux à trois Fabriques ». */
function fabriquesAYear(years: readonly Year[], language: Language): string {
  const counts = years.map(({ fabriques }) => fabriques);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const texts = timelineMessages[language];
  const inAll = countedInWords(most, fabriqueNouns[language], language);
  if (fewest === most) return inAll;
  return fewest === 0 ? texts.atMost(inAll) : texts.between(inWords(fewest, language, 'f'), inAll);
}
