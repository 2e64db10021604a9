const example = 'Give a mail address such as contact@example.fr, or an https URL such as https://example.fr/contact.';

/** Checks the contact that pages show. Returns what is wrong, as a sentence, or null. */
export function faultOfContact(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'mailto:') return `Remove mailto:. ${example}`;
  if (url !== null && text.includes('//')) {
    if (url.protocol !== 'https:' || /\s/.test(text)) return example;
    if (url.username !== '' || url.password !== '')
      return `Remove the user and the password: the URL is public. ${example}`;
    return null;
  }
  // One address, without a name and without the characters that have a meaning in a mailto: URL.
  return /^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text) ? null : example;
}
