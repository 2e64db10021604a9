import { createHash } from 'node:crypto';
import { escapeHtml } from '../../domain/escape-html.ts';
import { atom, type FeedEntry } from '../../export/atom.ts';
import { frameMessages } from '../frame/messages.ts';
import { FeedDocument, type FeedQuery } from '../generated/operations.ts';
import { dayInWords } from '../language/dates.ts';
import type { PageRequest } from '../page.ts';
import { changeInWords } from '../pages/versions/change-in-words.ts';
import { versionsMessages } from '../pages/versions/messages.ts';

/** The path of the feed of releases. */
export const feedPath = '/versions.atom';

type FeedRelease = NonNullable<FeedQuery['dataset']>['releases']['nodes'][number];

/** The feed of the newest releases, in French. */
export async function feed({ ask, addresses: here, dataset: served }: PageRequest): Promise<string> {
  const { dataset } = await ask(FeedDocument);
  if (dataset === null) throw new Error('A field of Query is null only if it failed.');
  const addresses = here.in('fr');
  const url = (path: string) => addresses.absolute(addresses.page(path));
  const entries = dataset.releases.nodes.map((release) => entryOf(release, url(`/versions/${release.version}`)));
  const days = entries.map(({ updated }) => updated).sort();
  return atom({
    id: lastingId('releases'),
    title: `${versionsMessages.fr.title} — ${frameMessages.fr.site}`,
    author: 'fabriques-graph',
    language: 'fr',
    self: addresses.absolute(addresses.file(feedPath)),
    page: url('/versions'),
    updated: days.at(-1) ?? served.releasedAt,
    entries,
  });
}

function entryOf({ version, date, withdrawn, changes }: FeedRelease, page: string): FeedEntry {
  const texts = versionsMessages.fr;
  const entry = { id: lastingId(version), title: texts.ofDay(dayInWords(date, 'fr')), page, published: date };
  if (withdrawn !== null) {
    const sentence = texts.withdrawn(dayInWords(withdrawn.date, 'fr'), withdrawn.reason);
    return { ...entry, updated: withdrawn.date, summary: sentence, content: paragraph(sentence) };
  }
  if (changes === null) {
    return { ...entry, updated: date, summary: texts.nothingBefore, content: paragraph(texts.nothingBefore) };
  }
  const { added, removed, changed, items } = changes;
  const summary = texts.counts(added, removed, changed);
  const shown = texts.shownChanges(items.nodes.length, items.totalCount);
  const list = items.nodes.map((change) => {
    const { list: name, mark, item, fields } = changeInWords(change, 'fr');
    const below = fields.map((field) => `<br>${escapeHtml(field)}`).join('');
    return `<li>${escapeHtml(`${name}, ${mark} : ${item}`)}${below}</li>`;
  });
  return { ...entry, updated: date, summary, content: `${paragraph(shown)}<ul>${list.join('')}</ul>` };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

/** A UUID that is always the same for a name, whatever the address of the server: version 8 of RFC 9562, of a hash. */
function lastingId(name: string): string {
  const hex = createHash('sha256').update(`fabriques-graph ${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
