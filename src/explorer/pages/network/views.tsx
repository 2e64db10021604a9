import type { JSX } from 'preact';
import type { Parameters } from '../../addresses.ts';
import { usePage } from '../../use-page.ts';
import { networkMessages } from './messages.ts';
import { type NetworkState, parametersOf, standardState } from './state.ts';

type ViewName = 'partners' | 'cofinanceurs' | 'elected' | 'territoires';

const views: Readonly<Record<ViewName, NetworkState>> = {
  partners: standardState,
  cofinanceurs: { ...standardState, roles: ['COFINANCEUR'], minimum: 1 },
  elected: { ...standardState, roles: ['PARTNER', 'ASSOCIATION'] },
  territoires: { ...standardState, roles: ['TERRITOIRE'], mode: 'TWO_MODE', minimum: 1 },
};

/** Links to questions that many readers have. */
export function Views(): JSX.Element {
  const { language, addresses, query } = usePage();
  const texts = networkMessages[language];
  const here = new URLSearchParams(query).toString();
  return (
    <nav class="views" aria-label={texts.views}>
      <ul class="inline">
        {Object.entries(views).map(([name, state]) => {
          const parameters = parametersOf(state);
          return (
            <li key={name}>
              <a
                href={addresses.page('/reseau', parameters)}
                aria-current={searchOf(parameters) === here ? 'page' : undefined}
              >
                {texts.viewNames[name as ViewName]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function searchOf(parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const text of Array.isArray(value) ? value : [value]) search.append(name, String(text));
  }
  return search.toString();
}
