import { describe, expect, test } from 'vitest';
import { clientKey, trustedProxies } from '../../../src/http/guards/client-address.ts';

const proxies = trustedProxies(['10.0.0.0/8', '::1', '2001:db8:ffff::/48']);
const key = (remoteAddress: string | undefined, xForwardedFor?: string, forwarded?: string) =>
  clientKey({ remoteAddress, xForwardedFor, forwarded }, proxies);

describe('the client of a request', () => {
  test.each([
    ['an IPv4 address', '192.0.2.7', '192.0.2.7'],
    ['an IPv4 address written as IPv6', '::ffff:192.0.2.7', '192.0.2.7'],
    ['the same in hexadecimal', '::ffff:c000:207', '192.0.2.7'],
    ['the first 64 bits of an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['the same for its neighbour', '2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['an IPv6 address with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown once the connection is gone', undefined, 'unknown'],
  ])('is %s', (_name, address, expected) => {
    expect(key(address)).toBe(expected);
  });

  test.each([
    ['what a stranger says of itself is not believed', '192.0.2.7', '198.51.100.1', undefined, '192.0.2.7'],
    ['a trusted proxy is believed', '10.1.2.3', '198.51.100.1', undefined, '198.51.100.1'],
    ['by its address written as IPv6 too', '::ffff:10.1.2.3', '198.51.100.1', undefined, '198.51.100.1'],
    [
      'the nearest address that is no proxy counts',
      '10.0.0.1',
      '1.1.1.1, 198.51.100.1, 10.9.9.9',
      undefined,
      '198.51.100.1',
    ],
    ['a port is no part of it', '::1', '198.51.100.1:4711', undefined, '198.51.100.1'],
    ['a proxy that says nothing is the client', '10.0.0.1', undefined, undefined, '10.0.0.1'],
    ['a hidden address leaves the nearest that is known', '10.0.0.1', 'unknown, 10.0.0.2', undefined, '10.0.0.2'],
    ['Forwarded tells the same', '::1', undefined, 'for=198.51.100.1;proto=https', '198.51.100.1'],
    [
      'with its quotes and brackets',
      '::1',
      undefined,
      'for=1.1.1.1, For="[2001:db8:1:2::9]:47";by=_a',
      '2001:db8:1:2::/64',
    ],
    ['a comma in quotes divides nothing', '::1', undefined, 'for=198.51.100.1;by="_a,for=1.1.1.1"', '198.51.100.1'],
    ['a quote that does not end hides what follows', '::1', undefined, 'x=", for="[2001:db8:1::9]"', '0:0:0:0::/64'],
    [
      'what is too long for a chain is not read',
      '::1',
      undefined,
      `${'"\\"'.repeat(500)}, for=1.1.1.1`,
      '0:0:0:0::/64',
    ],
    ['both headers may agree', '::1', '198.51.100.1', 'for=198.51.100.1', '198.51.100.1'],
    ['where they do not, one is invented', '10.0.0.1', '198.51.100.1', 'for=1.1.1.1', '10.0.0.1'],
  ])('%s', (_name, address, xForwardedFor, forwarded, expected) => {
    expect(key(address, xForwardedFor, forwarded)).toBe(expected);
  });
});

test.each(['proxy.example', '10.0.0.0/33', '::/129', '10.0.0.0/', '10.0.0.0/8/8', ''])('"%s" is no proxy', (entry) => {
  expect(() => trustedProxies([entry])).toThrow(RangeError);
});
