import neo4j, { type Driver, type Session, type SessionConfig } from 'neo4j-driver';

export interface DriverOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Milliseconds after which the connection of a session that is still closing counts as dead. */
const closingTimeoutMs = 2_000;
/** Number of dead connections, of the 50 of a driver, at which the driver is replaced. */
const maximumDead = 8;

/**
 * A Neo4j driver that is replaced by a new one when several of its connections do not respond. A network that drops packets
 * leaves connections that look open for minutes, and they would fill the pool.
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

  /** Counts a session whose `close` does not resolve in time as dead. `closing`: the promise of `close`. */
  watch(closing: Promise<void>): void {
    const driver = this.#driver;
    let dead = false;
    const timer = setTimeout(() => {
      if (driver !== this.#driver) return;
      dead = true;
      this.#dead += 1;
      if (this.#dead >= maximumDead) this.#replace();
    }, closingTimeoutMs);
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
    // This closes its sockets even if the server does not respond.
    driver?.close().catch(() => {});
  }
}

/**
 * By default the driver retries transient errors for 30 s and waits 60 s for a connection, which is too long for an API. A
 * retry time below its first pause (0.8 to 1.2 s) means a single retry.
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
