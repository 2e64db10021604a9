import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { clientKey, type TrustedProxies } from './client-address.ts';

export interface ConnectionLimits {
  /** Connections in all; 0 for no limit. */
  readonly connections: number;
  /** Connections of one address, other than a trusted proxy; 0 for no limit. */
  readonly connectionsPerAddress: number;
}

/** The connections of a server: how many there may be, and which of them wait for an answer. */
export class Connections {
  /** By connection, the responses that it waits for. */
  readonly #open = new Map<Socket, Set<ServerResponse>>();
  readonly #byAddress = new Map<string, number>();

  constructor(server: Server, { connections, connectionsPerAddress }: ConnectionLimits, proxies: TrustedProxies) {
    if (connections > 0) server.maxConnections = connections;
    server.on('connection', (socket) => {
      const { remoteAddress } = socket;
      const exempt = connectionsPerAddress === 0 || (remoteAddress !== undefined && proxies.includes(remoteAddress));
      const address = clientKey({ remoteAddress, forwarded: undefined, xForwardedFor: undefined }, proxies);
      const count = (this.#byAddress.get(address) ?? 0) + 1;
      if (!exempt && count > connectionsPerAddress) {
        socket.destroy();
        return;
      }
      this.#open.set(socket, new Set());
      this.#byAddress.set(address, count);
      socket.once('close', () => this.#closed(socket, address));
    });
  }

  /** Takes note that a request has come; called for each. */
  answering({ socket }: IncomingMessage, response: ServerResponse): void {
    const responses = this.#open.get(socket);
    responses?.add(response);
    response.once('close', () => responses?.delete(response));
  }

  /** The responses that a connection waits for, in the order of its requests. */
  responsesOf(socket: Socket): readonly ServerResponse[] {
    return [...(this.#open.get(socket) ?? [])];
  }

  /** All responses that are waited for. */
  responses(): readonly ServerResponse[] {
    return [...this.#open.values()].flatMap((responses) => [...responses]);
  }

  /** Closes the connections that wait for nothing: idle, silent, or with half a header. */
  closeIdle(): void {
    for (const [socket, responses] of this.#open) if (responses.size === 0) socket.destroy();
  }

  /** Closes all connections, whatever they wait for. */
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
