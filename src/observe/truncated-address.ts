import { isIPv4 } from 'node:net';

/**
 * The network of a client, for the log: an address without its last byte (IPv4, /24), or the first 48 bits (IPv6, /48). It tells
 * abusive networks apart, and does not identify a person. `client`: a key of `clientKey`.
 */
export function truncatedAddress(client: string): string {
  if (isIPv4(client)) return client.replace(/\.\d+$/, '.0/24');
  const groups = client.replace(/::\/64$/, '').split(':');
  return groups.length === 4 ? `${groups.slice(0, 3).join(':')}::/48` : client;
}
