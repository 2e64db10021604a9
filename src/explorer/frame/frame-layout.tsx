import type { JSX } from 'preact';
import { readingInWords } from '../language/page-reading.ts';
import type { View } from '../page.ts';
import { embedMessages } from '../pages/embed/messages.ts';
import { usePage } from '../use-page.ts';
import { frameMessages } from './messages.ts';

/** The body of a page in a frame of another site: no navigation, but its source, its version, and the way to the whole page. */
export function FrameBody({ view, whole }: { readonly view: View; readonly whole: string }): JSX.Element {
  const { language, dataset } = usePage();
  const texts = embedMessages[language];
  return (
    <body class="embed">
      <main id="contenu">{view.body}</main>
      <footer>
        <p>
          <a href={whole}>{texts.whole}</a> · {frameMessages[language].site}
        </p>
        <p>
          {texts.source(readingInWords(dataset, language), dataset.version)} {texts.independent}
        </p>
      </footer>
    </body>
  );
}
