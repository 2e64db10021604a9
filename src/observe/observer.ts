/** The kinds of requests, for metrics: few, and known before the work. */
export const requestKinds = ['graphql', 'playground', 'page', 'file', 'download', 'health'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** A part of the work for a request that is timed. */
export interface Part {
  /**
   * `phase`: a step of GraphQL. `statement`: one of `cypher/`. `network`: a computation on a network. `memory`: a read of what
   * stays in memory.
   */
  readonly kind: 'phase' | 'statement' | 'network' | 'memory';
  /** The phase, the file of the statement, the computation, or what is read. */
  readonly name: string;
}

/** Ends a part. With an error if it failed. */
export type EndPart = (error?: unknown) => void;

/** The port through which the layers below HTTP report the parts of a request. */
export interface PartObserver {
  start(part: Part): EndPart;
}

/** Runs a part of the work for a request, and reports it if somebody observes the request. */
export async function observePart<Result>(
  observed: PartObserver | undefined,
  part: Part,
  work: () => Promise<Result>,
): Promise<Result> {
  if (observed === undefined) return work();
  const end = observed.start(part);
  try {
    const result = await work();
    end();
    return result;
  } catch (error) {
    end(error);
    throw error;
  }
}

/** What is reported of one request. All calls take a few microseconds at most. */
export interface RequestObserver extends PartObserver {
  /** Identifies the request in the log, in traces and, as `X-Request-Id`, for the client. */
  readonly id: string;
  /** The name of the operation, as the client gave it. */
  operation(name: string | undefined): void;
  /** The cost of the request in points. The last value counts. */
  cost(points: number): void;
  /** The code of an error of the answer. The first one counts. */
  failed(code: string): void;
  /** An error that occurred in the request: if the log has it, too, it names the request. */
  found(error: unknown): void;
  /** The answer is from the answer cache. */
  fromCache(): void;
  /** The answer has been sent, or its client has gone. `status`: 0 if nothing was sent. */
  end(answer: SentAnswer): void;
}

export interface SentAnswer {
  readonly status: number;
  readonly isComplete: boolean;
  readonly bytes: number;
}

/** What is known of a request when it arrives. */
export interface ArrivedRequest {
  readonly kind: RequestKind;
  readonly method: string;
  /** The path of its URL, without the query string, which can have a document or words of a search. */
  readonly path: string;
  /** The address of the client, or its network. */
  readonly client: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A part of work that is not of one request: several requests may wait for it. */
export interface Work {
  readonly kind: 'statement' | 'network';
  readonly name: string;
  readonly seconds: number;
  readonly isFailed: boolean;
}

/** The port through which the server reports what it does. */
export interface Observer {
  begin(request: ArrivedRequest): RequestObserver;
  /** Each statement and each computation on a network, for whomever it runs. */
  worked(work: Work): void;
}
