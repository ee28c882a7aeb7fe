import { notUnderstood } from "./not-understood.js";
import type { Token } from "./tokenise.js";
import type { TokenClass } from "./vocabulary.js";

/** Whether a fact is what must be or what must not be. */
export type Polarity = "requirement" | "violation";

/** A report of what is wrong says what is not so, or is polite; a bare fact does not tell. */
export function describedPolarity(tokens: readonly Token[]): Polarity {
  const last = tokens.findLast(({ kind }) => kind !== "stop");
  const reported =
    last !== undefined &&
    (reports.has(last.kind) ||
      /(?:ません|ています|ました)$/u.test(last.text) ||
      (/(?:です|ます)$/u.test(last.text) && tokens.some(marksSubject)) ||
      (states.has(last.kind) && tokens.some(({ kind }) => faults.has(kind))));
  if (reported || tokens.some(({ text }) => /(?:にもかかわらず|のに)$/u.test(text)))
    return "violation";
  throw notUnderstood("polarity-unknown", last?.start ?? 0, {}, ["場合", "こと", "エラー"]);
}

/** Endings that nobody gives to what is asked for, unless こと follows. */
const reports: ReadonlySet<TokenClass> = new Set([
  "undone",
  "beNot",
  "belongsNot",
  "unlisted",
  "repeated",
]);

/** What is never asked for. */
const faults: ReadonlySet<TokenClass> = new Set(["repeated", "gaps", "unlisted", "illFormed"]);
const states: ReadonlySet<TokenClass> = new Set(["done", "be", ...faults]);

/** 「Aが…」 reports where 「Aは…」 may define. */
function marksSubject({ kind, text }: Token): boolean {
  return kind === "ga" || (kind === "done" && text.startsWith("が"));
}
