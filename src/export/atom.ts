import { xml } from './xml.ts';

/** A feed of news, as RFC 4287 has it. All URLs are absolute, unless the server does not know its own address. */
export interface Feed {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The URL of the feed itself. */
  readonly self: string;
  /** The page for readers. */
  readonly page: string;
  /** Days of the form 2027-01-15. */
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  /** HTML. */
  readonly content: string;
}

export const atomMediaType = 'application/atom+xml';

/** The feed in Atom (RFC 4287). */
export function atom(feed: Feed): string {
  return [
    ...xml(function* (writer) {
      writer.open('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language });
      writer.leaf('id', {}, feed.id);
      writer.leaf('title', {}, feed.title);
      writer.leaf('updated', {}, timestamp(feed.updated));
      writer.leaf('link', { rel: 'self', type: atomMediaType, href: feed.self });
      writer.leaf('link', { rel: 'alternate', type: 'text/html', href: feed.page });
      writer.open('author');
      writer.leaf('name', {}, feed.author);
      writer.close();
      for (const entry of feed.entries) {
        yield;
        writer.open('entry');
        writer.leaf('id', {}, entry.id);
        writer.leaf('title', {}, entry.title);
        writer.leaf('published', {}, timestamp(entry.published));
        writer.leaf('updated', {}, timestamp(entry.updated));
        writer.leaf('link', { rel: 'alternate', type: 'text/html', href: entry.page });
        writer.leaf('summary', {}, entry.summary);
        writer.leaf('content', { type: 'html' }, entry.content);
        writer.close();
      }
    }),
  ].join('');
}

/** Releases have a day and no time: noon, so that the day is the same in most time zones. */
function timestamp(day: string): string {
  return `${day}T12:00:00Z`;
}
