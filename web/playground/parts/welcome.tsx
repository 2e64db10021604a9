import type { Language } from '../../../src/domain/language.ts';
import { exampleAddress } from '../address.ts';
import type { Messages } from '../messages.ts';

interface Options {
  readonly texts: Messages;
  readonly language: Language;
  readonly onExample: (name: string) => void;
}

const sourceUrl = 'https://anct.gouv.fr/programmes-dispositifs/fabriques-prospectives/liste-des-fabriques';

/** What stands where the answer will be: what the data is, and how to begin. */
export function Welcome({ texts, language, onExample }: Options) {
  const guides = [
    { example: 'data-set', text: texts.citeExample },
    { example: 'network', text: texts.filesExample },
    { example: 'resolve', text: texts.idsExample },
  ];
  return (
    <div class="welcome">
      <h3>{texts.aboutTitle}</h3>
      <p>{texts.about}</p>
      <h3>{texts.startTitle}</h3>
      <ol>
        {texts.start.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{texts.guidesTitle}</h3>
      <ul>
        {guides.map(({ example, text }) => (
          <li key={example}>
            <a
              href={exampleAddress(example, language)}
              onClick={(event) => {
                event.preventDefault();
                onExample(example);
              }}
            >
              {text}
            </a>
          </li>
        ))}
        <li>
          <a href={sourceUrl} rel="noreferrer">
            {texts.sourcePage}
          </a>
        </li>
        <li>
          <a href="https://graphql.org/learn/" rel="noreferrer">
            {texts.learnGraphQL}
          </a>
        </li>
      </ul>
    </div>
  );
}
