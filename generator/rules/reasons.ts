import { fill } from "../diagnostics/fill.js";
import type { Placeholder, Words } from "../diagnostics/problem.js";
import { listReasons } from "./reasons/lists.js";
import { nameReasons } from "./reasons/names.js";
import { sentenceReasons } from "./reasons/sentence.js";
import { valueReasons } from "./reasons/values.js";

/** Every reason why a sentence is not understood, by its stable code. */
export const reasons = { ...sentenceReasons, ...listReasons, ...nameReasons, ...valueReasons };

export type ReasonCode = keyof typeof reasons;

/** The argument names that the texts of a reason mention. */
export type ReasonArgument<Code extends ReasonCode> = Placeholder<
  (typeof reasons)[Code]["ja" | "en"]
>;

/** Why a sentence is not understood, in both languages. */
export interface Reason extends Words {
  readonly code: ReasonCode;
}

/** The arguments of a reason; none may be given where its texts mention none. */
export type ReasonArguments<Code extends ReasonCode> = Readonly<
  Record<ReasonArgument<Code>, string>
>;

/** Fills in the texts of a reason. */
export function reasonFor<Code extends ReasonCode>(
  code: Code,
  args: ReasonArguments<Code>,
): Reason {
  const values = new Map<string, string>(Object.entries(args));
  const { ja, en } = reasons[code];
  const argument = (name: string): string | undefined => values.get(name);
  return { code, ja: fill(ja, argument), en: fill(en, argument) };
}
