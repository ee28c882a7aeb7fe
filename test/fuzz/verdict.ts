import type { Diagnostic } from "../../generator/diagnostics/sink.js";

/** What became of a mutant. */
export interface Verdict {
  readonly number: number;
  /** Read without an error, refused with coded errors, or not as it should be. */
  readonly outcome: "ok" | "coded" | "failure";
  /** Why it is a failure. */
  readonly reason?: string;
  readonly level: string;
  readonly book: string;
  readonly what: string;
  readonly full: boolean;
  readonly emit: boolean;
  /** Codes of the errors, each once. */
  readonly codes: readonly string[];
  /** Messages of libraries that were shown to the user as they came. */
  readonly raw: readonly string[];
  readonly milliseconds: number;
  /** Peak resident memory of the process so far, in MiB. */
  readonly memory: number;
}

/** Messages of JavaScript itself: a mistake of some program, not of a file. */
const ownMessage =
  /Cannot (?:read|set|convert|destructure|access)|is not (?:a function|iterable|defined|a constructor)|Maximum call stack|Invalid (?:array|string|typed array) length|Invalid time value|Invalid regular|circular structure|toString\(\) radix|out of range/;

/** Errors that only a mistake of the program itself can give. */
const ownErrors: ReadonlySet<string> = new Set([
  "emit-compile-error",
  "emit-no-compiler",
  "emit-template-failed",
  "emit-template-unknown",
]);

/** Judges the diagnostics of a run that came to its end. */
export function judge(
  diagnostics: readonly Diagnostic[],
  fileCount: number | null,
): Pick<Verdict, "outcome" | "reason" | "codes" | "raw"> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const codes = [...new Set(errors.map(({ code }) => code))];
  const raw = errors
    .filter(({ code }) => code === "workbook-unreadable")
    .map(({ args }) => String(args["reason"]));
  const own = errors.find(
    ({ code, args }) =>
      ownErrors.has(code) ||
      (code !== "workbook-unreadable" && ownMessage.test(String(args["reason"] ?? ""))),
  );
  const outcome = errors.length === 0 ? "ok" : "coded";
  const failure = (reason: string) => ({ outcome: "failure", reason, codes, raw }) as const;
  if (own !== undefined) return failure(`${own.code}: ${JSON.stringify(own.args)}`);
  if (fileCount !== null && fileCount > 0 && errors.length > 0) return failure("partial output");
  if (fileCount === 0 && errors.length === 0) return failure("no output and no error");
  return { outcome, codes, raw };
}

/** Whether a message of a library is one of JavaScript itself. */
export function isOwnMessage(message: string): boolean {
  return ownMessage.test(message);
}
