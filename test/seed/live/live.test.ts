import { describe, expect, test } from 'vitest';
import { reportOnNewPage } from '../../../seed/new-page.ts';
import { readSourceTexts } from '../../../src/answers/dataset/source-text.ts';
import { isEmptyDiff } from '../../../src/releases/diff.ts';
import { releaseInvariants } from './invariants.ts';
import { currentRelease, datasetOf } from './release.ts';

const release = currentRelease();

describe('the data of this version', () => {
  releaseInvariants(release);

  test('comes with the text of its page', () => {
    expect(readSourceTexts().get(datasetOf(release).source.sha256)).toBe(release.page);
  });

  test('differs in nothing from what its own page would make', () => {
    const report = reportOnNewPage(release.page, 'fr');
    expect(isEmptyDiff(report.diff)).toBe(true);
    expect(report.isReleasable).toBe(true);
  });

  test('would have another partner, which the curation does not know, if its page named one', () => {
    const named = datasetOf(release).participations.find(
      ({ role, mention }) => role === 'PARTNER' && release.page.split(mention.text).length === 2,
    );
    const newer = release.page.replace(named?.mention.text ?? '', 'Agence des rives');
    const { diff, findings, isReleasable } = reportOnNewPage(newer, 'fr');
    expect(diff.participations.added).toMatchObject([
      { name: 'Agence des rives', role: 'PARTNER', fabrique: { slug: named?.fabrique } },
    ]);
    expect(findings.filter(({ code }) => code === 'UNKNOWN_ORGANISATION')).toMatchObject([
      { text: 'Agence des rives' },
    ]);
    expect(isReleasable).toBe(false);
  });
});
