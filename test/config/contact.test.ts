import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { faultOfContact } from '../../src/config/contact.ts';

describe('the contact', () => {
  test.each(['contact@example.fr', 'prenom.nom+graphe@ville-exemple.fr', 'https://example.fr/contact?sujet=graphe'])(
    '%s is accepted',
    (CONTACT) => {
      expect(readConfig({ CONTACT })).toMatchObject({ contact: CONTACT });
    },
  );

  test.each([
    ['mailto:contact@example.fr', /^Remove mailto:/],
    ['contact', /^Give a mail address/],
    ['Nom <contact@example.fr>', /^Give a mail address/],
    ['contact@example', /^Give a mail address/],
    ['contact@example.fr?bcc=other@example.fr', /^Give a mail address/],
    ['http://example.fr/contact', /^Give a mail address/],
    ['javascript://example.fr/%0aalert(1)', /^Give a mail address/],
    ['https://user:secret@example.fr', /^Remove the user and the password/],
  ])('%s is refused', (contact, message) => {
    expect(faultOfContact(contact)).toMatch(message);
    expect(() => readConfig({ CONTACT: contact })).toThrow(/^CONTACT: [A-Z]/);
  });
});
