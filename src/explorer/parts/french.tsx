import type { ComponentChildren } from 'preact';
import { usePage } from '../use-page.ts';

/** A French name or quotation. On an English page it says so, for the voice of a screen reader (WCAG 3.1.2). */
export function French({ children }: { readonly children: ComponentChildren }): ComponentChildren {
  const { language } = usePage();
  return language === 'fr' ? children : <span lang="fr">{children}</span>;
}
