import { describe, expect, test } from 'vitest';
import { throwRefusalError, tooManyParticipations, wordRefusal } from '../../../src/answers/networks/refusals.ts';
import { NetworkRefusal, type Refusal } from '../../../src/network/refusal.ts';

describe('the refusal of a network', () => {
  test.each<[Refusal, string]>([
    [{ reason: 'no-roles' }, 'of: Give at least one role.'],
    [{ reason: 'minimum', option: 'minFabriques' }, 'minFabriques: Give an integer of 1 or more.'],
    [{ reason: 'backbone-level', option: 'alpha' }, 'backbone.alpha: Give a number above 0 and below 1, such as 0.05.'],
    [{ reason: 'two-mode-weight', weight: 'JACCARD' }, 'weight: JACCARD compares two actors'],
    [{ reason: 'two-mode-backbone' }, 'backbone: All edges of a TWO_MODE network have the same weight'],
    [{ reason: 'two-mode-min-count' }, 'minCount: An edge of a TWO_MODE network stands for one Fabrique.'],
    [{ reason: 'resolution' }, 'communities.resolution: Give a number above 0.'],
    [{ reason: 'seed' }, 'communities.seed: Give an integer from 0 to 4294967295.'],
    [
      { reason: 'too-many-meetings', meetings: 600_000, limit: 500_000 },
      'This network has 600000 pairs of actors in the same Fabrique, more than 500000. Request fewer Fabriques by filter',
    ],
    [
      { reason: 'too-large', mode: 'ONE_MODE', vertices: 900, edges: 99_500, limit: 100_000 },
      'fewer actors by minFabriques or of, or fewer edges by minCount or a backbone.',
    ],
    [
      { reason: 'too-large', mode: 'TWO_MODE', vertices: 900, edges: 99_500, limit: 100_000 },
      'Request fewer Fabriques by filter, or fewer actors by minFabriques or of.',
    ],
    [
      { reason: 'too-large-to-measure', vertices: 4_000, edges: 90_000, cost: 376_000_000, limit: 250_000_000 },
      'is too large to measure here: nodes × (nodes + edges) is 376000000, more than 250000000. Request fewer Fabriques by ' +
        'filter, fewer actors by minFabriques or of, or fewer edges by minCount. A server on Neo4j with the Graph Data Science ' +
        'library can measure all of it.',
    ],
    [
      { reason: 'too-large-to-measure', vertices: 9_000, edges: 90_000, cost: 891_000_000, limit: 250_000_000 },
      'more than 250000000. Request fewer Fabriques by filter, fewer actors by minFabriques or of, or fewer edges by minCount.',
    ],
  ])('%j is worded for clients', async (refusal, message) => {
    const expected = { name: 'PublicError', code: 'BAD_USER_INPUT', message: expect.stringContaining(message) };
    await expect(wordRefusal(Promise.reject(new NetworkRefusal(refusal)))).rejects.toMatchObject(expected);
    expect(() => throwRefusalError(refusal)).toThrow(expect.objectContaining(expected));
  });

  test('does not suggest a library that would refuse the network too', () => {
    const size = { vertices: 9_000, edges: 90_000, cost: 891_000_000 };
    for (const limit of [250_000_000, 500_000_000]) {
      const refused = () => throwRefusalError({ reason: 'too-large-to-measure', ...size, limit });
      expect(refused).toThrow(expect.objectContaining({ message: expect.not.stringContaining('Science') }));
    }
  });

  test('for too many participations names the limit', () => {
    expect(tooManyParticipations(100_000)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^This network has more than 100000 participations\. Request fewer Fabriques/),
    });
  });

  test('leaves results and other errors unchanged', async () => {
    const broken = new Error('broken');
    expect(await wordRefusal(Promise.resolve('network'))).toBe('network');
    await expect(wordRefusal(Promise.reject(broken))).rejects.toBe(broken);
    expect(() => throwRefusalError(null)).not.toThrow();
  });
});
