/** A question in words with its answer, worked out from the source page. Its operation is in examples/questions/. */
export interface Question {
  /** Selects what answers the question from the data of the operation. */
  // biome-ignore lint/suspicious/noExplicitAny: each question knows the shape of its own operation.
  readonly read: (data: any) => unknown;
  readonly answer: unknown;
}
