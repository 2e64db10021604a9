import { SearchField } from '../../frame/search-field.tsx';
import { HomeDocument } from '../../generated/operations.ts';
import { readingInWords } from '../../language/page-reading.ts';
import type { Page } from '../../page.ts';
import { webSiteJsonLd } from '../../site/web-site.ts';
import { CofinanceurAnswer, ConnectsAnswer, PartnerAnswer, ReturningAnswer } from './answers.tsx';
import { organisationPairs } from './frequent-pairs.ts';
import { HowToRead } from './how-to-read.tsx';
import { homeMessages } from './messages.ts';
import { Numbers } from './numbers.tsx';

/** What this site is, one search field, four questions with their answers, and how large the data is. */
export const homePage: Page = {
  pattern: '/',
  show: async (request) => {
    const { language, ask, dataset } = request;
    const texts = homeMessages[language];
    const home = await ask(HomeDocument);
    const partners = organisationPairs(home.partnerPairs?.nodes ?? []);
    const cofinanceurs = organisationPairs(home.cofinanceurPairs?.nodes ?? []);
    const site = texts.site(readingInWords(dataset, language));
    return {
      kind: 'view',
      title: texts.title,
      description: `${texts.opening} ${site}`,
      jsonLd: webSiteJsonLd(request),
      body: (
        <>
          <h1>{texts.title}</h1>
          <p class="lead">
            {texts.opening} {site}
          </p>
          <SearchField id="recherche" />
          <div class="questions">
            <PartnerAnswer pairs={partners} home={home} />
            <ReturningAnswer home={home} />
            <CofinanceurAnswer pairs={cofinanceurs} />
            <ConnectsAnswer />
          </div>
          <Numbers home={home} />
          <HowToRead />
        </>
      ),
    };
  },
};
