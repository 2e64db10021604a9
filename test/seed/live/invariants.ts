import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { datasetFromPage, renderDataset } from '../../../seed/dataset-from-page.ts';
import { blocksRelease } from '../../../seed/findings/finding.ts';
import { integrityFaults } from '../../../seed/integrity.ts';
import { checkLossless } from '../../../seed/page/lossless.ts';
import { dataIssueId } from '../../../src/domain/data-issue-id.ts';
import { organisationKindLabelSchema } from '../../../src/domain/organisation-kinds.ts';
import { datasetOf, type Release } from './release.ts';
import { unexplainedNames } from './unexplained-names.ts';

/** What is true of every release of the data, whatever the source page says. */
export function releaseInvariants(release: Release): void {
  const { page, inputs, file } = release;
  const { official, curation } = inputs;
  const dataset = datasetOf(release);
  const built = datasetFromPage(page, inputs);

  test('the data set is what page and curation make, byte for byte', () => {
    expect(renderDataset(built.dataset)).toBe(file);
    expect(renderDataset(datasetFromPage(page, inputs).dataset)).toBe(file);
  });

  test('nothing is lost or to be settled, and people have reviewed every name', () => {
    expect(built.findings.filter(blocksRelease)).toEqual([]);
    expect([...dataset.territoires, ...dataset.organisations].filter(({ reviewed }) => !reviewed)).toEqual([]);
  });

  test('no word of the page is lost, and none is read twice', () => {
    expect(checkLossless(built.page)).toEqual([]);
  });

  test('the data set does not contradict itself', () => {
    expect(integrityFaults(dataset)).toEqual([]);
  });

  test('the data set describes its page', () => {
    expect(dataset.source).toMatchObject({
      sha256: createHash('sha256').update(page).digest('hex'),
      lines: page.split('\n').length,
    });
    expect(dataset.source.territoiresMentioned).toBeGreaterThan(0);
  });

  test('each mention is on its line', () => {
    const lines = page.split('\n');
    const quoted = [
      ...dataset.participations.map(({ mention }) => mention),
      ...dataset.publications.map(({ mention }) => mention),
      ...dataset.dataIssues,
    ];
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter(({ text, line }) => !lines[line - 1]?.includes(text))).toEqual([]);
  });

  test('where words are not the name of the actor, a note or an issue says so', () => {
    expect(unexplainedNames(dataset)).toEqual([]);
  });

  test('each issue has an id that depends on its words only, in the order of the page', () => {
    expect(dataset.dataIssues.map(({ id }) => id)).toEqual(dataset.dataIssues.map(dataIssueId));
    expect(new Set(dataset.dataIssues.map(({ id }) => id)).size).toBe(dataset.dataIssues.length);
    const lines = dataset.dataIssues.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test('each paragraph of a description is on the page', () => {
    const paragraphs = dataset.fabriques.flatMap(({ description }) => description.split('\n\n'));
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs.filter((paragraph) => !page.includes(paragraph))).toEqual([]);
  });

  describe('the official data', () => {
    test('has each code, with the same kind and the same départements', () => {
      const coded = dataset.territoires.filter(({ code }) => code !== null);
      expect(coded.length).toBeGreaterThan(0);
      expect(coded.map(({ code, kind }) => ({ code, kind }))).toEqual(
        coded.map(({ code }) => ({ code, kind: official.territoires.get(code ?? '')?.kind })),
      );
      expect(coded.map(({ code, departements }) => ({ code, departements }))).toEqual(
        coded.map(({ code }) => ({ code, departements: official.territoires.get(code ?? '')?.departements })),
      );
    });

    test('has each département and région, and none is missing', () => {
      const known = [...official.departements, ...official.collectivites];
      expect(dataset.departements).toEqual(expect.arrayContaining([...official.departements]));
      expect(known).toEqual(expect.arrayContaining(dataset.departements));
      expect(official.regions).toEqual(expect.arrayContaining(dataset.regions));
      const regions = new Set(dataset.regions.map(({ code }) => code));
      expect(dataset.departements.filter(({ region }) => !regions.has(region))).toEqual([]);
    });
  });

  test('the curation describes the kinds of organisations of the code', () => {
    const natures = curation.organisationKinds.map(({ nature }) => nature);
    expect(natures.toSorted()).toEqual([...organisationKindLabelSchema.options].sort());
  });
}
