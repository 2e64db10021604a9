import { expect, test } from 'vitest';
import { contactUrl } from '../../src/explorer/contact.ts';
import { conformityOf } from '../../src/explorer/operator.ts';

const audit = {
  ...{ date: '2024-05-12', auditor: 'A', version: '4.1.2', report: 'https://example.org/audit' },
  ...{ pages: [], environments: [], tools: [] },
};

test.each([
  [100, '2026-11', 'full'],
  [99.9, '2026-11', 'partial'],
  [50, '2026-11', 'partial'],
  [49.9, '2026-11', 'none'],
  [100, '2024-05', 'full'],
  // Three years later it is no longer valid, from the first day of the month.
  [100, '2027-04', 'full'],
  [100, '2027-05', 'none'],
  // Before the audit, the site has none.
  [100, '2024-04', 'none'],
])('an audit of May 2024 with %d %% of the criteria means, in %s: %s', (compliantPercent, month, state) => {
  expect(conformityOf({ ...audit, compliantPercent }, month)).toBe(state);
});

test('a site without an audit is not compliant', () => {
  expect(conformityOf(undefined, '2026-11')).toBe('none');
});

test.each([
  ['a@b.fr', undefined, undefined, 'mailto:a@b.fr'],
  ['a@b.fr', 'Accessibilité', undefined, 'mailto:a@b.fr?subject=Accessibilit%C3%A9'],
  ['a@b.fr', 'a & b', 'x\ny', 'mailto:a@b.fr?subject=a%20%26%20b&body=x%0Ay'],
  ['https://b.fr/contact', 'subject', 'text', 'https://b.fr/contact'],
])('the contact %s with subject %s and text %j has the URL %s', (contact, subject, body, url) => {
  expect(contactUrl(contact, subject, body)).toBe(url);
});
