import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { faultOfPublicUrl } from '../../src/config/public-url.ts';

describe('the public URL', () => {
  test.each([
    ['https://graphe.example.fr', 'https://graphe.example.fr'],
    ['https://graphe.example.fr/', 'https://graphe.example.fr'],
    ['http://localhost:8080/sous/chemin/', 'http://localhost:8080/sous/chemin'],
    ['http://[::1]:4000', 'http://[::1]:4000'],
  ])('%s is accepted, without a slash at its end', (PUBLIC_URL, publicUrl) => {
    expect(readConfig({ PUBLIC_URL })).toMatchObject({ publicUrl });
  });

  test.each([
    ['graphe.example.fr', /^Give a URL such as/],
    ['/fabriques', /^Give a URL such as/],
    ['ftp://example.org', /^Give a URL such as/],
    ['https:example.org', /^Give a URL such as/],
    ['https://', /^Give a URL such as/],
    ['https://example.org/a b', /^Give a URL such as/],
    ['https://user:secret@example.org', /^Remove the user and the password/],
    ['https://example.org/?lang=fr', /^Remove the part from \? or #/],
    ['https://example.org/#top', /^Remove the part from \? or #/],
    ['https://example.org/graphql', /^Remove \/graphql: give the base/],
  ])('%s is refused, with a sentence that does not repeat it', (url, message) => {
    expect(faultOfPublicUrl(url)).toMatch(message);
    expect(faultOfPublicUrl(url)).not.toContain('secret');
    expect(() => readConfig({ PUBLIC_URL: url })).toThrow(/^PUBLIC_URL: [A-Z]/);
  });
});
