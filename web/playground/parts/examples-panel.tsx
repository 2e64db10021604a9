import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../src/domain/language.ts';
import type { Example, ExampleGroup } from '../../../src/http/playground/examples.ts';
import { exampleAddress } from '../address.ts';
import { searchExamples } from '../example-search.ts';
import type { Messages } from '../messages.ts';

interface Options {
  readonly groups: readonly ExampleGroup[];
  readonly language: Language;
  readonly texts: Messages;
  /** Name of the example that was opened last. */
  readonly current: string | null;
  readonly onOpen: (example: Example) => void;
}

/** The examples by group. Each is a link: without scripts, to the page with its query. */
export function ExamplesPanel({ groups, language, texts, current, onOpen }: Options) {
  const [search, setSearch] = useState('');
  const found = useMemo(() => searchExamples(groups, search), [groups, search]);
  const count = found.reduce((sum, { examples }) => sum + examples.length, 0);
  const open = (event: MouseEvent, example: Example) => {
    // The browser opens links in another tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(example);
  };
  return (
    <>
      <div class="search">
        <label for="example-search">{texts.searchExamples}</label>
        <input
          id="example-search"
          type="search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p class="note" role="status">
          {count === 0 ? texts.noExample : texts.exampleCount(count)}
        </p>
      </div>
      {found.map(({ title, examples }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul class="examples">
            {examples.map((example) => (
              <li key={example.name}>
                <a
                  href={exampleAddress(example.name, language)}
                  aria-current={example.name === current ? 'true' : undefined}
                  onClick={(event) => open(event, example)}
                >
                  <span class="question">{unbroken(example.question)}</span>
                  <span class="gives">{unbroken(example.gives)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** French puts a space before some signs, at which a line must not break. */
function unbroken(text: string): string {
  return text.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
