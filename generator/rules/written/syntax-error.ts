/** A written expression that cannot be read. Nothing of the text has been taken over. */
export class ExpressionSyntaxError extends Error {
  override readonly name = "ExpressionSyntaxError";

  constructor(
    message: string,
    /** Offset in the text, in UTF-16 units. */
    readonly offset: number,
    /** What could stand there: words of the syntax, or the ways to write the items that a name can mean. */
    readonly expected: readonly string[] = [],
  ) {
    super(message);
  }
}
