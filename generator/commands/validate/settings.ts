import type { Argument, DiagnosticSink } from "../../diagnostics/sink.js";
import type { Encoding, Facts } from "./package-api.js";
import type { PackageOptions } from "./find-package.js";

export const outputFormats = ["table", "json", "github", "junit", "sarif"] as const;

export type OutputFormat = (typeof outputFormats)[number];

/** The command line as it came. */
export interface ValidateOptions extends PackageOptions {
  readonly files: readonly string[];
  readonly layout?: string;
  readonly format?: OutputFormat;
  readonly encoding?: Encoding;
  readonly header?: boolean;
  readonly applicationDate?: string;
  readonly today?: string;
  /** `name=true` or `name=false`. */
  readonly flag?: readonly string[];
  readonly parent?: string;
  readonly parentLayout?: string;
  readonly maxPerCheck?: string;
  readonly max?: string;
  readonly showValues?: boolean;
}

/** How many issues of a file are listed; all are counted. */
export interface Caps {
  readonly perCheck: number;
  readonly total: number;
}

/** The options that need to be understood. */
export interface Settings {
  readonly caps: Caps;
  /** Without the main application, which is read from its file. */
  readonly facts: Omit<Facts, "parent">;
}

/** Reads the options; what is wrong with them is reported. */
export function readSettings(options: ValidateOptions, sink: DiagnosticSink): Settings {
  const { applicationDate, today, showValues } = options;
  if (options.parentLayout !== undefined && options.parent === undefined) {
    reject(
      "--parent-layout",
      options.parentLayout,
      { ja: "--parent と共に", en: "--parent too" },
      sink,
    );
  }
  return {
    caps: {
      perCheck: count("--max-per-check", options.maxPerCheck ?? "20", sink),
      total: count("--max", options.max ?? "1000", sink),
    },
    facts: {
      applicationDate: date("--application-date", applicationDate, sink),
      today: date("--today", today, sink),
      flags: flags(options.flag ?? [], sink),
      showValues: showValues ?? false,
    },
  };
}

function reject(option: string, found: string, expected: Argument, sink: DiagnosticSink): void {
  sink.report("validate-option-invalid", { args: { option, found, expected } });
}

function count(option: string, text: string, sink: DiagnosticSink): number {
  if (!/^\d{1,9}$/.test(text)) reject(option, text, { ja: "0以上の整数", en: "0, 1, 2, …" }, sink);
  return Number(text);
}

function date(option: string, text: string | undefined, sink: DiagnosticSink): string | undefined {
  if (text !== undefined && !isDate(text)) reject(option, text, "YYYY-MM-DD", sink);
  return text;
}

function isDate(text: string): boolean {
  const [, year, , month, day] = /^(\d{4})(-?)(\d\d)\2(\d\d)$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function flags(
  words: readonly string[],
  sink: DiagnosticSink,
): Readonly<Record<string, boolean>> | undefined {
  if (words.length === 0) return undefined;
  const values = new Map<string, boolean>();
  for (const word of words) {
    const [, name, value] = /^(.+)=(true|false)$/su.exec(word) ?? [];
    if (name === undefined) reject("--flag", word, "name=true, name=false", sink);
    else values.set(name, value === "true");
  }
  return Object.fromEntries(values);
}
