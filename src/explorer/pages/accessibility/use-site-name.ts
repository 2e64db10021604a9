import { frameMessages } from '../../frame/messages.ts';
import { usePage } from '../../use-page.ts';

/** The name of the site, with its public URL if that is known. */
export function useSiteName(): string {
  const { language, site } = usePage();
  const name = frameMessages[language].site;
  return site.publicUrl === undefined ? name : `${name} (${site.publicUrl})`;
}
