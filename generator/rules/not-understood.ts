/** A sentence, or part of one, that has no certain meaning. Carries where and what was expected. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";

  constructor(
    reason: string,
    /** Offset in the sentence. */
    readonly offset: number,
    readonly expected: readonly string[] = [],
  ) {
    super(reason);
  }
}
