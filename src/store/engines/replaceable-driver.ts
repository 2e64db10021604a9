import neo4j, { type Driver, type Session, type SessionConfig } from 'neo4j-driver';

export interface DriverOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Milliseconds that the end of a session may take before its connection counts as dead. */
const longestClose = 2_000;
/** Connections, of the 50 that a driver has, that may be dead before all are given up. */
const mostDead = 8;

/**
 * A driver that is replaced when its connections no longer answer: a network that drops packets leaves connections that
 * look open for minutes, and would fill the pool.
 */
export class ReplaceableDriver {
  readonly #options: DriverOptions;
  #driver: Driver | undefined;
  #dead = 0;
  #closed = false;

  constructor(options: DriverOptions) {
    this.#options = options;
  }

  session(config: SessionConfig): Session {
    if (this.#closed) throw new Error('This store is closed.');
    this.#driver ??= open(this.#options);
    return this.#driver.session(config);
  }

  /** Notices when a session does not end. `closing`: what its `close` gave. */
  watch(closing: Promise<void>): void {
    const driver = this.#driver;
    let dead = false;
    const timer = setTimeout(() => {
      if (driver !== this.#driver) return;
      dead = true;
      this.#dead += 1;
      if (this.#dead >= mostDead) this.#replace();
    }, longestClose);
    timer.unref();
    const ended = () => {
      clearTimeout(timer);
      if (dead && driver === this.#driver) this.#dead -= 1;
    };
    closing.then(ended, ended);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver?.close();
  }

  #replace(): void {
    const driver = this.#driver;
    this.#driver = undefined;
    this.#dead = 0;
    // Closes its sockets, whether or not the server hears of it.
    driver?.close().catch(() => {});
  }
}

/**
 * The driver retries transient errors for 30 s by default, and waits 60 s for a connection: too long for a caller who
 * waits for an answer. Its first pause before it tries again is 0.8 to 1.2 s: a retry time below that means one retry.
 */
function open({ uri, username, password }: DriverOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 750,
    userAgent: 'fabriques-graph',
    telemetryDisabled: true,
  });
}
