import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { clientKey, type TrustedProxies } from './client-address.ts';

export interface ConnectionLimits {
  /** Maximum number of open connections. 0: no limit. */
  readonly connections: number;
  /** Maximum number of open connections per client address, except trusted proxies. 0: no limit. */
  readonly connectionsPerAddress: number;
}

/** The open connections of a server. Limits their number, and knows the pending responses of each. */
export class Connections {
  /** The pending responses of each connection. */
  readonly #open = new Map<Socket, Set<ServerResponse>>();
  readonly #byAddress = new Map<string, number>();
  #refused = 0;

  constructor(server: Server, { connections, connectionsPerAddress }: ConnectionLimits, proxies: TrustedProxies) {
    if (connections > 0) server.maxConnections = connections;
    server.on('drop', () => {
      this.#refused += 1;
    });
    server.on('connection', (socket) => {
      const { remoteAddress } = socket;
      const isExempt = connectionsPerAddress === 0 || (remoteAddress !== undefined && proxies.includes(remoteAddress));
      const address = clientKey({ remoteAddress, forwarded: undefined, xForwardedFor: undefined }, proxies);
      const count = (this.#byAddress.get(address) ?? 0) + 1;
      if (!isExempt && count > connectionsPerAddress) {
        this.#refused += 1;
        socket.destroy();
        return;
      }
      this.#open.set(socket, new Set());
      this.#byAddress.set(address, count);
      socket.once('close', () => this.#closed(socket, address));
    });
  }

  /** Number of open connections. */
  get count(): number {
    return this.#open.size;
  }

  /** Number of connections that were closed at once because there were too many. */
  get refused(): number {
    return this.#refused;
  }

  /** Registers a request. Must be called for each one. */
  add({ socket }: IncomingMessage, response: ServerResponse): void {
    const responses = this.#open.get(socket);
    responses?.add(response);
    response.once('close', () => responses?.delete(response));
  }

  /** The pending responses of a connection, in the order of its requests. */
  responsesOf(socket: Socket): readonly ServerResponse[] {
    return [...(this.#open.get(socket) ?? [])];
  }

  /** All pending responses. */
  responses(): readonly ServerResponse[] {
    return [...this.#open.values()].flatMap((responses) => [...responses]);
  }

  /** Closes the connections without a pending response: idle ones, and those whose headers have not arrived completely. */
  closeIdle(): void {
    for (const [socket, responses] of this.#open) if (responses.size === 0) socket.destroy();
  }

  /** Closes all connections. */
  closeAll(): void {
    for (const socket of this.#open.keys()) socket.destroy();
  }

  #closed(socket: Socket, address: string): void {
    this.#open.delete(socket);
    const left = (this.#byAddress.get(address) ?? 1) - 1;
    if (left === 0) this.#byAddress.delete(address);
    else this.#byAddress.set(address, left);
  }
}
