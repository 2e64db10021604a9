import { pairPath } from '../../addresses.ts';
import { PairYears } from '../../drawing/pair-years.tsx';
import { textOf } from '../../lead/lead.ts';
import { leads } from '../../lead/leads.ts';
import { missing, type Page } from '../../page.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { French } from '../../parts/french.tsx';
import { LeadSentence } from '../../parts/lead-sentence.tsx';
import { pairMessages } from '../pair/messages.ts';
import { chosenActors } from '../pair/pair-actors.ts';
import { drawnActor, pairTitle } from '../pair/pair-head.tsx';
import { readShared, sharedTable } from '../pair/shared-view.tsx';
import { embedMessages } from './messages.ts';

/** What two actors share, for frames of other sites. Both by slug. */
export const pairEmbed: Page = {
  pattern: '/embed/liens',
  show: async (request) => {
    const { query, language, ask, addresses } = request;
    const [first, second] = await chosenActors(query.get('a') ?? '', query.get('b') ?? '', ask);
    if (first.kind !== 'actor' || second.kind !== 'actor') return missing('');
    const [a, b] = [first.actor, second.actor];
    const shared = await readShared(a, b, ask);
    if (a.slug === b.slug || shared.total === 0) return missing('');
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
          <DataTable table={sharedTable(shared.fabriques, a, b, language)} labelledBy="titre" />
        </>
      ),
    };
  },
};
