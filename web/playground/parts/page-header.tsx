import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../src/domain/language.ts';
import { languageAddress, pagesAddress } from '../address.ts';
import { browserStorage } from '../browser-storage.ts';
import type { Messages } from '../messages.ts';

interface Options {
  readonly language: Language;
  readonly texts: Messages;
  readonly example: string | null;
}

export function PageHeader({ language, texts, example }: Options) {
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <header class="header">
      <h1>
        {texts.heading} <span class="subtitle">{texts.subtitle}</span>
      </h1>
      <div class="choices">
        <a class="button quiet" href={pagesAddress(language)}>
          {texts.pages}
        </a>
        <ThemeSwitch label={texts.darkTheme} />
        <a class="button quiet" href={languageAddress(other, example)} hreflang={other} lang={other}>
          {texts.otherLanguage}
        </a>
      </div>
    </header>
  );
}

/** Dark or light. Until it is used, the theme is that of the system. */
function ThemeSwitch({ label }: { label: string }) {
  const [isDark, setDark] = useState(false);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const follow = () =>
      setDark((document.documentElement.dataset['theme'] ?? (system.matches ? 'dark' : '')) === 'dark');
    follow();
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  const change = () => {
    const theme = isDark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    browserStorage().setItem('fabriques-graph.theme', theme);
    setDark(!isDark);
  };
  return (
    <button type="button" class="button quiet" role="switch" aria-checked={isDark} onClick={change}>
      {label}
    </button>
  );
}
