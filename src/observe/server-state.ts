/** A queue at this moment. */
export interface QueueState {
  readonly running: number;
  readonly waiting: number;
}

/** A cache: how often it was read since the start, and what it holds now. */
export interface CacheState {
  readonly hits: number;
  readonly misses: number;
  /** Its estimated memory in bytes, or null if it is limited otherwise. */
  readonly bytes: number | null;
}

export const queueNames = ['executions', 'downloads', 'networks', 'pictures'] as const;
export const cacheNames = ['answers', 'pictures', 'rows', 'networks'] as const;

/** Reasons to close a connection without an answer to a request. */
export const connectionRefusals = ['too many', 'malformed', 'slow request', 'slow reader'] as const;
export type ConnectionRefusal = (typeof connectionRefusals)[number];

/** What a server counts by itself: metrics read it when they are requested. */
export interface ServerState {
  readonly connections: number;
  /** Connections refused since the start. */
  readonly refusedConnections: Readonly<Record<ConnectionRefusal, number>>;
  readonly queues: Readonly<Record<(typeof queueNames)[number], QueueState>>;
  readonly caches: Readonly<Record<(typeof cacheNames)[number], CacheState>>;
}

/** Whether a server can answer requests, and if not, why. */
export interface Readiness {
  readonly isReady: boolean;
  /** The version of the data that was read last. Null if none was. */
  readonly dataVersion: string | null;
  readonly reasons: readonly ReadinessReason[];
}

export interface ReadinessReason {
  readonly code: 'STOPPING' | 'NO_DATA_SET' | 'DATABASE_UNAVAILABLE' | 'DATABASE_ERROR';
  readonly message: string;
}
