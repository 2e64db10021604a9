/**
 * The URL to which a reader reports something: a mail with this subject and text, or the page that the operator has configured
 * instead of a mail address.
 */
export function contactUrl(contact: string, subject?: string, body?: string): string {
  if (contact.startsWith('https://')) return contact;
  const parameters = Object.entries({ subject, body })
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${contact}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
}
