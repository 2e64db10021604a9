/** Addresses of private networks, of this machine, and of links: RFC 1918, 1122, 3927 and 6598 for IPv4, 4193 and 4291 for IPv6. */
const privateAddresses = [
  /^(?:0|10|127)\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/,
];

/** Names that only private networks resolve: RFC 6761, 6762 and 8375, and names without a dot. */
const privateNames = /(?:^[^.[]+|\.(?:localhost|local|internal|home\.arpa|lan|test|invalid))$/;

/** Whether other sites can probably fetch from a URL: its host is no address or name of a private network. */
export function isPublicUrl(url: string): boolean {
  const host = new URL(url).hostname.replace(/\.$/, '');
  return !privateNames.test(host) && !privateAddresses.some((pattern) => pattern.test(host));
}
