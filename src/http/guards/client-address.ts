import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';

/** The proxies whose forwarding headers are trusted. */
export interface TrustedProxies {
  includes(address: string): boolean;
}

/** What identifies a client: the remote address of its connection, and the forwarding headers of its request. */
export interface Caller {
  /** Undefined once the connection is closed. */
  readonly remoteAddress: string | undefined;
  readonly forwarded: string | undefined;
  readonly xForwardedFor: string | undefined;
}

/**
 * Parses a list of IP addresses and networks in CIDR notation.
 *
 * Errors: a `RangeError` that names the first invalid entry.
 */
export function trustedProxies(entries: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', length, ...more] = entry.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    const longest = family === 'ipv4' ? 32 : 128;
    const bits = length === undefined ? longest : /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
    if (isIP(address) === 0 || more.length > 0 || !(bits <= longest)) {
      throw new RangeError(`"${entry}" is neither an IP address nor a network such as 10.0.0.0/8.`);
    }
    list.addSubnet(address, bits, family);
  }
  // A shortcut for the usual case: this runs for each request.
  if (entries.length === 0) return { includes: () => false };
  return { includes: (address) => isIP(address) !== 0 && list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6') };
}

/**
 * The key that identifies a client in quotas: an IPv4 address, or the /64 network of an IPv6 address, because a subscriber
 * usually owns a whole /64.
 *
 * The chain of forwarded addresses is read from its end. An address is trusted only if a trusted proxy added it: a client
 * can forge the others.
 */
export function clientKey(caller: Caller, proxies: TrustedProxies): string {
  let address = plainAddress(caller.remoteAddress);
  if (address === undefined) return 'unknown';
  if (!proxies.includes(address)) return networkOf(address);
  for (const hop of hops(caller).reverse()) {
    const before = plainAddress(hop);
    // A proxy may hide an address ("unknown", "_name"). Then the nearest known address is the client.
    if (before === undefined) break;
    address = before;
    if (!proxies.includes(address)) break;
  }
  return networkOf(address);
}

/**
 * The addresses that proxies have added, the nearest last. A proxy writes one of the two headers, and may pass on the other
 * one unchecked. If both are present and differ, neither is trusted.
 */
function hops({ forwarded, xForwardedFor }: Caller): string[] {
  const plain = xForwardedFor?.split(',').map((part) => part.trim());
  const standard = forwarded === undefined ? undefined : forwardedFor(forwarded);
  if (plain === undefined || standard === undefined) return plain ?? standard ?? [];
  return plainAddress(plain.at(-1)) === plainAddress(standard.at(-1)) ? plain : [];
}

/** Maximum length of a Forwarded header. A chain of proxies needs a few hundred characters. */
const maxForwardedLength = 1_000;

/** The `for` parameters of a Forwarded header (RFC 7239), one per element. An empty string for an element without one. */
function forwardedFor(header: string): string[] {
  if (header.length > maxForwardedLength) return [''];
  const elements = header.match(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
  return elements.map((element) => {
    const [, quoted, token] = /(?:^|;)\s*for=(?:"([^"]*)"|([^;\s]*))/i.exec(element) ?? [];
    return quoted ?? token ?? '';
  });
}

/** An address without port, brackets and zone; an IPv4-mapped IPv6 address as IPv4. Undefined if it is no address. */
function plainAddress(text: string | undefined): string | undefined {
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(text ?? '') ?? [];
  const [, withoutPort] = /^([\d.]+):\d+$/.exec(text ?? '') ?? [];
  const address = (bracketed ?? withoutPort ?? text ?? '').replace(/%.*$/, '');
  if (isIPv4(address)) return address;
  return isIPv6(address) ? (mappedIPv4(address) ?? address) : undefined;
}

function mappedIPv4(address: string): string | undefined {
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 5).some((group) => group !== 0) || groups[5] !== 0xffff) return undefined;
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function networkOf(address: string): string {
  if (isIPv4(address)) return address;
  const network = groupsOf(address).slice(0, 4);
  return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(address: string): number[] {
  const hexadecimal = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [head = '', tail] = hexadecimal.split('::');
  const numbers = (text: string) => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  const before = numbers(head);
  const after = numbers(tail ?? '');
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}
