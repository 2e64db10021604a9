import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Dataset, datasetSchema } from '../../src/domain/dataset.ts';
import { datasetVersion } from '../../src/domain/dataset-version.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';

test('datasetVersion is the beginning of the SHA-256 of the JSON', () => {
  const hash = createHash('sha256').update(JSON.stringify(smallDataset)).digest('hex');
  expect(datasetVersion(smallDataset)).toBe(hash.slice(0, 16));
  expect(datasetVersion(smallDataset)).toMatch(/^[0-9a-f]{16}$/);
});

// Lists are hashed 1,000 items at a time.
test.each([0, 1, 999, 1_000, 1_001, 2_000, 2_500])('datasetVersion hashes a list of %i items as one text', (length) => {
  const [organisation] = smallDataset.organisations;
  const organisations = Array.from({ length }, (_, index) => ({ ...organisation, id: `organisation-${index}` }));
  const dataset = { ...smallDataset, organisations } as Dataset;
  const hash = createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
  expect(datasetVersion(dataset)).toBe(hash.slice(0, 16));
});

test('datasetVersion is the same for the same data set', () => {
  expect(datasetVersion(datasetSchema.parse(JSON.parse(JSON.stringify(smallDataset))))).toBe(
    datasetVersion(smallDataset),
  );
});

test('datasetVersion does not depend on the order of keys in the file', () => {
  const turned = Object.fromEntries(Object.entries(smallDataset).toReversed());
  expect(datasetVersion(datasetSchema.parse(turned))).toBe(datasetVersion(smallDataset));
});

test.each<[string, (dataset: Dataset) => unknown]>([
  ['a date', (it) => ({ ...it, releasedAt: '2026-02-01' })],
  ['a mention', (it) => ({ ...it, dataIssues: it.dataIssues.map((issue) => ({ ...issue, text: `${issue.text} ` })) })],
  ['an order', (it) => ({ ...it, organisations: it.organisations.toReversed() })],
])('datasetVersion changes with %s', (_, change) => {
  expect(datasetVersion(change(smallDataset) as Dataset)).not.toBe(datasetVersion(smallDataset));
});
