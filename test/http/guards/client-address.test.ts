import { describe, expect, test } from 'vitest';
import { clientKey, trustedProxies } from '../../../src/http/guards/client-address.ts';

const proxies = trustedProxies(['10.0.0.0/8', '::1', '2001:db8:ffff::/48']);
const key = (remoteAddress: string | undefined, xForwardedFor?: string, forwarded?: string) =>
  clientKey({ remoteAddress, xForwardedFor, forwarded }, proxies);

describe('the key of a client', () => {
  test.each([
    ['an IPv4 address', '192.0.2.7', '192.0.2.7'],
    ['an IPv4-mapped IPv6 address', '::ffff:192.0.2.7', '192.0.2.7'],
    ['an IPv4-mapped IPv6 address in hexadecimal', '::ffff:c000:207', '192.0.2.7'],
    ['an IPv6 address: its /64 network', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['another address of the same network', '2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['an IPv6 address with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['a closed connection', undefined, 'unknown'],
  ])('for %s', (_name, address, expected) => {
    expect(key(address)).toBe(expected);
  });

  test.each([
    ['the header of an untrusted client is ignored', '192.0.2.7', '198.51.100.1', undefined, '192.0.2.7'],
    ['the header of a trusted proxy is used', '10.1.2.3', '198.51.100.1', undefined, '198.51.100.1'],
    ['a proxy may have an IPv4-mapped address', '::ffff:10.1.2.3', '198.51.100.1', undefined, '198.51.100.1'],
    [
      'the nearest address that is not a trusted proxy is used',
      '10.0.0.1',
      '1.1.1.1, 198.51.100.1, 10.9.9.9',
      undefined,
      '198.51.100.1',
    ],
    ['a port is ignored', '::1', '198.51.100.1:4711', undefined, '198.51.100.1'],
    ['without a header, the proxy is the client', '10.0.0.1', undefined, undefined, '10.0.0.1'],
    ['before a hidden address, the nearest known one is used', '10.0.0.1', 'unknown, 10.0.0.2', undefined, '10.0.0.2'],
    ['Forwarded is read as well', '::1', undefined, 'for=198.51.100.1;proto=https', '198.51.100.1'],
    [
      'Forwarded may have quotes and brackets',
      '::1',
      undefined,
      'for=1.1.1.1, For="[2001:db8:1:2::9]:47";by=_a',
      '2001:db8:1:2::/64',
    ],
    ['a quoted comma is no separator', '::1', undefined, 'for=198.51.100.1;by="_a,for=1.1.1.1"', '198.51.100.1'],
    ['an unterminated quote hides the rest', '::1', undefined, 'x=", for="[2001:db8:1::9]"', '0:0:0:0::/64'],
    ['a header that is too long is ignored', '::1', undefined, `${'"\\"'.repeat(500)}, for=1.1.1.1`, '0:0:0:0::/64'],
    ['both headers are used if they agree', '::1', '198.51.100.1', 'for=198.51.100.1', '198.51.100.1'],
    ['neither header is used if they differ', '10.0.0.1', '198.51.100.1', 'for=1.1.1.1', '10.0.0.1'],
  ])('%s', (_name, address, xForwardedFor, forwarded, expected) => {
    expect(key(address, xForwardedFor, forwarded)).toBe(expected);
  });
});

test.each(['proxy.example', '10.0.0.0/33', '::/129', '10.0.0.0/', '10.0.0.0/8/8', ''])(
  '"%s" is not a valid proxy',
  (entry) => {
    expect(() => trustedProxies([entry])).toThrow(RangeError);
  },
);
