import { expect, test } from 'vitest';
import { truncatedAddress } from '../../src/observe/truncated-address.ts';

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['0:0:0:0::/64', '0:0:0::/48'],
  ['unknown', 'unknown'],
])('%s is %s in the log', (client, truncated) => {
  expect(truncatedAddress(client)).toBe(truncated);
});
