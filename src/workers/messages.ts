import type { QuotaName, QuotaState } from '../http/guards/client-budget.ts';

/** Uses a part of a client's quota. `ifLeft`: takes nothing if less is left. */
export interface TakeMessage {
  readonly kind: 'take';
  readonly id: number;
  readonly quota: QuotaName;
  readonly client: string;
  readonly amount: number;
  readonly ifLeft: boolean;
}

/** What a worker tells the primary process. */
export type WorkerMessage =
  | TakeMessage
  /** The worker answers requests. `lines`: what a server prints at its start. */
  | { readonly kind: 'started'; readonly lines: readonly string[] }
  | { readonly kind: 'note'; readonly message: string }
  /** Its metrics, as prom-client writes them in JSON. */
  | { readonly kind: 'metrics'; readonly id: number; readonly metrics: readonly object[] };

/** What the primary process tells a worker. */
export type PrimaryMessage =
  | { readonly kind: 'taken'; readonly id: number; readonly state: QuotaState & { readonly granted: boolean } }
  | { readonly kind: 'measure'; readonly id: number }
  | { readonly kind: 'stop'; readonly graceMs: number };
