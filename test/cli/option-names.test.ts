import { expect, test } from 'vitest';
import { namingOptions } from '../../src/cli/option-names.ts';
import { PublicError } from '../../src/domain/error.ts';

test.each([
  ['filter.organisation: no organisation has…', '--organisation: no organisation has…'],
  ['filter.years.from: Give…', '--from: Give…'],
  ['filter.ids.3: no Fabrique…', '--fabriques: no Fabrique…'],
  ['filter.organisations.some.ids: no…', '--where: organisations.some.ids: no…'],
  ['participations.organisation.ids: no…', '--participations: organisation.ids: no…'],
  ['participations: "x" is no condition.', '--participations: "x" is no condition.'],
  ['filter: "x" is no condition.', '--where: "x" is no condition.'],
  ['ego.of: no organisation…', '--ego: no organisation…'],
  ['ego.radius: Give…', '--radius: Give…'],
  ['backbone.q: Give…', '--hypergeometric: Give…'],
  ['communities.seed: Give…', '--seed: Give…'],
  ['minCount: Give…\nof: Give…', '--min-count: Give…\n--of: Give…'],
  ['This network has 9 nodes: too many.', 'This network has 9 nodes: too many.'],
])('the message %j names options: %j', async (message, named) => {
  const failing = namingOptions(async () => {
    throw new PublicError('BAD_USER_INPUT', message);
  });
  await expect(failing).rejects.toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message: named }));
});

test('other errors stay as they are', async () => {
  const error = new PublicError('TIMEOUT', 'filter.organisation: late');
  await expect(namingOptions(() => Promise.reject(error))).rejects.toBe(error);
});
