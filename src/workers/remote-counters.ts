import type { CounterOf, QuotaCounter, QuotaName, QuotaState } from '../http/guards/client-budget.ts';
import { stoppedError } from '../http/guards/shutdown.ts';
import type { TakeMessage } from './messages.ts';

type Taken = QuotaState & { readonly granted: boolean };
interface Waiting {
  readonly resolve: (taken: Taken) => void;
  readonly reject: (error: Error) => void;
}

/** Counts quotas in the primary process, so that a client has the same limits whichever worker answers it. */
export class RemoteCounters {
  readonly #send: (message: TakeMessage, failed: () => void) => void;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /** `send` passes a message to the primary process, or calls `failed` if that has ended. */
  constructor(send: (message: TakeMessage, failed: () => void) => void) {
    this.#send = send;
  }

  readonly counterOf: CounterOf = (quota): QuotaCounter => ({
    take: (client, amount) => this.#take(quota, client, amount, false),
    takeIfLeft: (client, amount) => this.#take(quota, client, amount, true),
  });

  /** To be called with each answer of the primary process. */
  taken(id: number, state: Taken): void {
    this.#waiting.get(id)?.resolve(state);
    this.#waiting.delete(id);
  }

  /** Errors: `OVERLOADED` if the primary process has ended: then this one ends, too. */
  #take(quota: QuotaName, client: string, amount: number, ifLeft: boolean): Promise<Taken> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ kind: 'take', id, quota, client, amount, ifLeft }, () => {
        this.#waiting.delete(id);
        reject(stoppedError());
      });
    });
  }
}
