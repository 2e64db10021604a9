import { describe, expect, test } from 'vitest';
import { describeNewPage } from '../../../seed/new-page.ts';
import { readSourceTexts } from '../../../src/answers/dataset/source-text.ts';
import { releaseInvariants } from './invariants.ts';
import { currentRelease, datasetOf } from './release.ts';

const release = currentRelease();

describe('the data of this version', () => {
  releaseInvariants(release);

  test('comes with the text of its page', () => {
    expect(readSourceTexts().get(datasetOf(release).source.sha256)).toBe(release.page);
  });

  test('differs in nothing from what its own page would make', () => {
    expect(describeNewPage(release.page)).toBe('Nothing changes.\n');
  });
});
