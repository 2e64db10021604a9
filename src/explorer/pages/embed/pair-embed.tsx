import { pairPath } from '../../addresses.ts';
import { PairYears } from '../../drawing/pair-years.tsx';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import { plainName } from '../../names/plain-name.ts';
import { missing, moved, type Page } from '../../page.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { French } from '../../parts/french.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { pairMessages } from '../pair/messages.ts';
import { chosenActors, slugOf } from '../pair/pair-actors.ts';
import { drawnActor, pairTitle } from '../pair/pair-head.tsx';
import { readShared, sharedTable } from '../pair/shared-view.tsx';
import { embedMessages } from './messages.ts';

/** What two actors share, for frames of other sites: also nothing. */
export const pairEmbed: Page = {
  pattern: '/embed/liens',
  show: async (request) => {
    const { query, language, ask, addresses } = request;
    const [textA, textB] = [plainName(query.get('a') ?? ''), plainName(query.get('b') ?? '')];
    const [first, second] = await chosenActors(textA, textB, ask);
    const [slugA, slugB] = [slugOf(first), slugOf(second)];
    if (slugA === null || slugB === null || slugA === slugB) return missing('');
    // One address for each pair, as for whole pages.
    if (first.kind !== 'actor' || second.kind !== 'actor' || slugA !== textA || slugB !== textB || slugA > slugB) {
      return moved(`/embed${pairPath(slugA, slugB)}`);
    }
    const [a, b] = [first.actor, second.actor];
    const shared = await readShared(a, b, ask);
    const lead = leads[language].pairLead({ a: a.reference, b: b.reference, fabriques: shared.fabriques });
    return {
      kind: 'view',
      title: pairTitle(a, b, language),
      description: textOf(lead),
      indexed: false,
      canonical: pairPath(a.slug, b.slug),
      frameOf: addresses.pair(a.slug, b.slug),
      body: (
        <>
          <h1 id="titre">
            <French>{a.name}</French> {pairMessages[language].and} <French>{b.name}</French>
          </h1>
          <LeadSentence lead={lead} />
          <p class="caution">{embedMessages[language].caution}</p>
          <PairYears a={drawnActor(a)} b={drawnActor(b)} shared={shared.fabriques} />
          {shared.total === 0 ? null : (
            <DataTable table={sharedTable(shared.fabriques, a, b, language)} labelledBy="titre" />
          )}
        </>
      ),
    };
  },
};
