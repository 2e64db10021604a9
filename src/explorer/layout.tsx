import type { JSX } from 'preact';
import { Footer } from './frame/footer.tsx';
import { FrameBody } from './frame/frame-layout.tsx';
import { Head } from './frame/head.tsx';
import { Header } from './frame/header.tsx';
import { frameMessages } from './frame/messages.ts';
import { Outdated } from './frame/outdated.tsx';
import type { View } from './page.ts';
import { usePage } from './use-page.ts';

interface LayoutProps {
  readonly view: View;
  /** What the page shows, as linked data for search engines. */
  readonly jsonLd: object | null;
}

/** The document of every page: head, header, the page itself, footer. */
export function Layout({ view, jsonLd }: LayoutProps): JSX.Element {
  const { language } = usePage();
  return (
    <html lang={language}>
      <Head view={view} jsonLd={jsonLd} />
      {view.frameOf === undefined ? <PageBody view={view} /> : <FrameBody view={view} whole={view.frameOf} />}
    </html>
  );
}

function PageBody({ view }: Pick<LayoutProps, 'view'>): JSX.Element {
  const texts = frameMessages[usePage().language];
  return (
    <body>
      <a class="skip" href="#contenu">
        {texts.skip}
      </a>
      <Header />
      <main id="contenu" tabindex={-1}>
        <Outdated />
        {view.body}
      </main>
      <Footer />
    </body>
  );
}
