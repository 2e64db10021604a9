import type { Page } from '../../page.ts';
import { TermList } from '../../parts/terms/term-list.tsx';
import { type TermGroup, termGroups } from '../../parts/terms/terms.ts';
import { definitionMessages } from './messages.ts';

const groups = Object.keys(termGroups) as readonly TermGroup[];

/** The terms and measures of the pages, in words. Each has an anchor. */
export const definitionsPage: Page = {
  pattern: '/definitions',
  show: async ({ language }) => {
    const texts = definitionMessages[language];
    return {
      kind: 'view',
      title: texts.title,
      description: texts.lead,
      body: (
        <>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
          <nav aria-label={texts.contents}>
            <ul class="section-links">
              {groups.map((group) => (
                <li key={group}>
                  <a href={`#${group}`}>{texts.groups[group]}</a>
                </li>
              ))}
            </ul>
          </nav>
          {groups.map((group) => (
            <section key={group} id={group} aria-labelledby={`${group}-titre`}>
              <h2 id={`${group}-titre`}>{texts.groups[group]}</h2>
              <p class="explanation">{texts.groupTexts[group]}</p>
              <TermList ids={termGroups[group]} areAnchors />
            </section>
          ))}
        </>
      ),
    };
  },
};
