import type { JSX } from 'preact';
import { contactUrl } from '../contact.ts';
import { usePage } from '../use-page.ts';
import { partMessages } from './messages.ts';

/** A link to the contact of the site: the mail address in full, or the page of the operator. */
export function ContactLink({
  contact,
  subject,
}: {
  readonly contact: string;
  readonly subject?: string;
}): JSX.Element {
  const { language } = usePage();
  const isPage = contact.startsWith('https://');
  return <a href={contactUrl(contact, subject)}>{isPage ? partMessages[language].contactPage : contact}</a>;
}
