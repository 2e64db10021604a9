import { pairPath } from '../../addresses.ts';
import { plainName } from '../../names/plain-name.ts';
import { moved, type Page } from '../../page.ts';
import { chooseView } from './choose-view.tsx';
import { metView } from './met-view.tsx';
import { neverMetView } from './never-met-view.tsx';
import { type Chosen, chosenActors, slugOf } from './pair-actors.ts';
import { readShared, sharedView } from './shared-view.tsx';

/** What two actors share: the Fabriques that name both, and what that is worth. Also the form to choose the two. */
export const pairPage: Page = {
  pattern: '/liens',
  show: async (request) => {
    const { query, ask } = request;
    const [textA, textB] = [plainName(query.get('a') ?? ''), plainName(query.get('b') ?? '')];
    const [a, b] = textA === '' && textB === '' ? ([none, none] as const) : await chosenActors(textA, textB, ask);
    // One address for each pair: the slugs in order.
    const [slugA, slugB] = [slugOf(a), slugOf(b)];
    if (slugA !== null && slugB !== null) {
      const isCanonical =
        a.kind === 'actor' && b.kind === 'actor' && slugA === textA && slugB === textB && slugA <= slugB;
      if (!isCanonical) return moved(pairPath(slugA, slugB));
    } else if (a.kind === 'named' && b.kind === 'none') return moved(pairPath(a.slug));
    else if (b.kind === 'named' && a.kind === 'none') return moved(pairPath(b.slug));
    if (a.kind === 'actor' && b.kind === 'actor') {
      if (slugA === slugB) return metView(a.actor, request, 'same');
      const shared = await readShared(a.actor, b.actor, ask);
      return shared.total === 0
        ? neverMetView(a.actor, b.actor, request)
        : sharedView(a.actor, b.actor, shared, request);
    }
    if (a.kind === 'actor' && b.kind === 'none') return metView(a.actor, request);
    if (b.kind === 'actor' && a.kind === 'none') return metView(b.actor, request);
    return chooseView(a, b, request);
  },
};

const none: Chosen = { kind: 'none' };
