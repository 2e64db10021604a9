import type { JSX } from 'preact';
import { roles } from '../../../domain/roles.ts';
import { bilingual } from '../../language/bilingual.ts';
import type { Met } from '../../parts/met/met-actors.ts';
import { usePage } from '../../use-page.ts';
import { type NetworkState, parametersOf, standardState } from './state.ts';

const texts = bilingual({ link: 'Voir sur le dessin du réseau' }, { link: 'See in the drawing of the network' });

/** A network in which an actor has a link. Null: it has met nobody. `partners`: most Fabriques that it shares with one partner, as one. */
export function networkOf(met: Met, partners: number): NetworkState | null {
  if (partners >= standardState.minimum) return standardState;
  // `Met` counts the edges of the network of all roles.
  const most = met.actors.reduce((highest, { count }) => Math.max(highest, count), 0);
  return most === 0 ? null : { ...standardState, roles, minimum: Math.min(most, standardState.minimum) };
}

interface NetworkLinkProps {
  readonly met: Met;
  /** As for `networkOf`. Default: 0. */
  readonly partners?: number;
}

/** The link from an actor to a network that shows it, with the actor selected. */
export function NetworkLink({ met, partners = 0 }: NetworkLinkProps): JSX.Element | null {
  const { language, addresses } = usePage();
  const state = networkOf(met, partners);
  if (state === null) return null;
  return (
    <p class="dossier-link">
      <a href={addresses.page('/reseau', parametersOf(state), `choix=${encodeURIComponent(met.slug)}`)}>
        {texts[language].link}
      </a>
    </p>
  );
}
