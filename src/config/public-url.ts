const example = 'Give a URL such as https://graphe.example.fr or https://example.org/fabriques.';

/** Checks the public URL of the server. Returns what is wrong, as a sentence, or null. No message repeats the URL. */
export function faultOfPublicUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:\/\/[^/]/i.test(text) || /\s/.test(text)) return example;
  if (url.username !== '' || url.password !== '')
    return `Remove the user and the password: the URL is public. ${example}`;
  if (/[?#]/.test(text)) return `Remove the part from ? or #: paths are added at its end. ${example}`;
  // Clients open the pages at the base, not at the API.
  if (/\/graphql\/?$/.test(url.pathname)) return `Remove /graphql: give the base, below which /graphql is. ${example}`;
  return null;
}
