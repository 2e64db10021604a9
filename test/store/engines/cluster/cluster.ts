import { EventEmitter, once } from 'node:events';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import type { GraphParams, GraphRow } from '../../../../src/store/engines/graph-store.ts';
import {
  BoltFailure,
  type BoltHandler,
  type BoltServer,
  type BoltTransaction,
  startBoltServer,
} from './bolt-server.ts';
import { SchemaList } from './schema-list.ts';

/** The statements of a transaction, which members apply in the order of the commits. */
type Commit = readonly { readonly statement: string; readonly params: GraphParams }[];

export interface ClusterOptions {
  /** Whether members wait for the bookmarks of a client. Default: true. False shows what they are for. */
  readonly causal?: boolean;
  /** Milliseconds for which a member waits for a bookmark. Default: 30,000, as Neo4j. */
  readonly bookmarkTimeoutMs?: number;
}

const prefix = 'commit:';

/**
 * A member of a cluster: it answers the driver of Neo4j by Bolt, with its own copy of the graph in the embedded engine. What
 * the leader commits, the others apply in the same order, each in its own time.
 */
export class Member {
  readonly #cluster: Cluster;
  readonly #database: GrafeoDB = grafeo.GrafeoDB.create(null);
  readonly #schema = new SchemaList();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #server: BoltServer | undefined;
  #applied = 0;
  #lags = false;
  #applying: Promise<void> | undefined;
  /** Transactions that were begun here since the start, and reads that had to wait for a bookmark. */
  readonly counts = { reads: 0, writes: 0, waits: 0 };

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  async start(): Promise<void> {
    const handler: BoltHandler = {
      begin: (access, bookmarks) => (access === 'read' ? this.#read(bookmarks) : this.#write(bookmarks)),
      route: () => this.#cluster.routes(),
    };
    this.#server = await startBoltServer(handler);
  }

  get address(): string {
    return this.#server?.address ?? '';
  }

  /** From now on, applies no commits. */
  lag(): void {
    this.#lags = true;
  }

  /** Applies all commits, and again each new one. */
  async catchUp(): Promise<void> {
    this.#lags = false;
    await this.apply();
  }

  /** Applies the commits of the leader, unless this member lags behind. */
  async apply(): Promise<void> {
    this.#applying ??= this.#applyAll().finally(() => {
      this.#applying = undefined;
    });
    await this.#applying;
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  async #applyAll(): Promise<void> {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      const transaction = await this.#begin();
      for (const { statement, params } of next) await transaction.run(statement, params);
      transaction.commit();
      this.#hasApplied();
    }
  }

  #next(): Commit | undefined {
    return this.#lags ? undefined : this.#cluster.commits[this.#applied];
  }

  #hasApplied(): void {
    this.#applied += 1;
    this.#changes.emit('applied');
  }

  async #read(bookmarks: readonly string[]): Promise<BoltTransaction> {
    await this.#waitFor(bookmarks);
    this.counts.reads += 1;
    const transaction = await this.#begin();
    const bookmark = `${prefix}${this.#applied}`;
    return {
      run: transaction.run,
      rollback: transaction.rollback,
      commit: async () => {
        transaction.rollback();
        return bookmark;
      },
    };
  }

  async #write(bookmarks: readonly string[]): Promise<BoltTransaction> {
    if (this.#cluster.leader !== this) {
      const message = 'No write operations are allowed directly on this database. Writes must pass through the leader.';
      throw new BoltFailure('Neo.ClientError.Cluster.NotALeader', message);
    }
    await this.#waitFor(bookmarks);
    this.counts.writes += 1;
    const transaction = await this.#begin();
    const commit: { statement: string; params: GraphParams }[] = [];
    return {
      run: async (statement, params) => {
        const result = await transaction.run(statement, params);
        commit.push({ statement, params });
        return result;
      },
      rollback: transaction.rollback,
      commit: async () => {
        transaction.commit();
        this.#cluster.commits.push(commit);
        this.#hasApplied();
        void this.#cluster.replicate();
        return `${prefix}${this.#applied}`;
      },
    };
  }

  /** Waits until this member has applied what the client has read or written elsewhere. */
  async #waitFor(bookmarks: readonly string[]): Promise<void> {
    const { causal = true, bookmarkTimeoutMs = 30_000 } = this.#cluster.options;
    const wanted = Math.max(0, ...bookmarks.map((bookmark) => Number(bookmark.slice(prefix.length))));
    if (!causal || this.#applied >= wanted) return;
    this.counts.waits += 1;
    const signal = AbortSignal.timeout(bookmarkTimeoutMs);
    while (this.#applied < wanted) {
      await once(this.#changes, 'applied', { signal }).catch(() => {
        const message = `Database 'neo4j' not up to the requested version: ${wanted}. Latest database version is ${this.#applied}`;
        throw new BoltFailure('Neo.TransientError.Transaction.BookmarkTimeout', message);
      });
    }
  }

  async #begin() {
    const transaction = this.#database.beginTransaction();
    return {
      run: async (statement: string, params: GraphParams): Promise<{ columns: string[]; rows: GraphRow[] }> => {
        const shown = this.#schema.rowsOf(statement);
        if (shown !== null) return shown;
        if (this.#schema.defines(statement)) {
          await this.#database.executeCypher(statement);
          return { columns: [], rows: [] };
        }
        const result = await transaction.executeCypher(statement, params);
        return { columns: result.columns, rows: result.toArray() as GraphRow[] };
      },
      commit: () => transaction.commit(),
      rollback: () => {
        if (transaction.isActive) transaction.rollback();
      },
    };
  }
}

/** A leader and two followers. */
export class Cluster {
  readonly options: ClusterOptions;
  readonly commits: Commit[] = [];
  readonly members: readonly [Member, Member, Member];
  #leader: Member | undefined;
  readonly #stopped = new Set<Member>();

  constructor(options: ClusterOptions = {}) {
    this.options = options;
    this.members = [new Member(this), new Member(this), new Member(this)];
    this.#leader = this.members[0];
  }

  /** Starts a cluster whose first member is the leader. */
  static async start(options?: ClusterOptions): Promise<Cluster> {
    const cluster = new Cluster(options);
    for (const member of cluster.members) await member.start();
    return cluster;
  }

  /** Undefined between the loss of a leader and the election of the next one. */
  get leader(): Member | undefined {
    return this.#leader;
  }

  /** The URI of a cluster: the addresses of its routing table come from the member there. */
  uriOf(member: Member): string {
    return `neo4j://${member.address}`;
  }

  /** Stops a member for ever. A leader has no successor until `elect`. */
  async lose(member: Member): Promise<void> {
    this.#stopped.add(member);
    if (member === this.#leader) this.#leader = undefined;
    await member.stop();
  }

  async elect(member: Member): Promise<void> {
    await member.catchUp();
    this.#leader = member;
  }

  /** The others apply what the leader has committed. */
  async replicate(): Promise<void> {
    await Promise.all(this.members.map((member) => member.apply()));
  }

  routes(): ReturnType<BoltHandler['route']> {
    const running = this.members.filter((member) => !this.#stopped.has(member));
    const followers = running.filter((member) => member !== this.#leader);
    const addresses = (members: readonly Member[]) => members.map(({ address }) => address);
    return [
      { role: 'WRITE', addresses: this.#leader === undefined ? [] : [this.#leader.address] },
      { role: 'READ', addresses: addresses(followers) },
      { role: 'ROUTE', addresses: addresses(running) },
    ];
  }

  async stop(): Promise<void> {
    for (const member of this.members) await member.stop();
  }
}
