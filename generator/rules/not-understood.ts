import { type Reason, type ReasonArguments, type ReasonCode, reasonFor } from "./reasons.js";

/** A sentence, or part of one, that has no certain meaning. Carries where and what was expected. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";

  constructor(
    readonly reason: Reason,
    /** Offset in the sentence. */
    readonly offset: number,
    readonly expected: readonly string[] = [],
  ) {
    super(reason.en);
  }
}

/** Arguments may be left out where the reason mentions none. */
type Details<Code extends ReasonCode> = keyof ReasonArguments<Code> extends never
  ? [args?: Readonly<Record<string, never>>, expected?: readonly string[]]
  : [args: ReasonArguments<Code>, expected?: readonly string[]];

/** The error to throw for a reason at an offset in the sentence. */
export function notUnderstood<Code extends ReasonCode>(
  code: Code,
  offset: number,
  ...[args, expected]: Details<Code>
): NotUnderstood {
  const given = (args ?? {}) as ReasonArguments<Code>;
  return new NotUnderstood(reasonFor(code, given), offset, expected);
}
