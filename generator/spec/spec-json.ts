import type { SourceRef, SpecModel } from "./model.js";

/**
 * The written form of a model: stable, one item, code, check or message a line, and places written
 * `file!sheet!cell`, so that two revisions compare well line by line.
 */
export function writeSpecJson(model: SpecModel): string {
  return `${print(model, 0)}\n`;
}

/** The format that this program writes and reads. */
export const specFormat = 1 satisfies SpecModel["format"];

/** A written form of another format, such as that of a newer program. */
export class SpecFormatError extends Error {
  override readonly name = "SpecFormatError";
  readonly expected = specFormat;

  constructor(readonly found: string) {
    super(`spec.json has format ${found}; this program reads format ${specFormat}`);
  }
}

/**
 * Reads the written form.
 * @throws SpecFormatError where it is of another format.
 * @throws Error where the text is no written form.
 */
export function readSpecJson(text: string): SpecModel {
  const model: unknown = JSON.parse(text, (key, value: unknown) =>
    key === "source" && typeof value === "string" ? parseSource(value) : value,
  );
  const { format } = Object(model) as { readonly format?: unknown };
  if (format !== specFormat) throw new SpecFormatError(String(format));
  for (const part of parts) {
    if (!Array.isArray(Object(model)[part])) throw new Error(`spec.json has no ${part}`);
  }
  return model as SpecModel;
}

const parts = [
  "layouts",
  "codeLists",
  "charsets",
  "itemChecks",
  "relatedChecks",
  "messages",
  "history",
] as const satisfies readonly (keyof SpecModel)[];

/** File and sheet names may hold `!` and `%`; a cell never does. */
function printSource({ file, sheet, cell }: SourceRef): string {
  return [file, sheet, cell]
    .map((part) => part.replaceAll("%", "%25").replaceAll("!", "%21"))
    .join("!");
}

function parseSource(text: string): SourceRef {
  const [file = "", sheet = "", cell = ""] = text
    .split("!")
    .map((part) => part.replaceAll("%21", "!").replaceAll("%25", "%"));
  return { file, sheet, cell };
}

/** Objects and lists below this depth are on one line. */
function isInline(value: object): boolean {
  return "source" in value && !("sections" in value) && !("codes" in value);
}

function print(value: unknown, indent: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pad = "  ".repeat(indent + 1);
  const end = "  ".repeat(indent);
  if (Array.isArray(value)) {
    if (value.length === 0 || typeof value[0] !== "object") return JSON.stringify(value);
    return `[\n${value.map((entry) => pad + print(entry, indent + 1)).join(",\n")}\n${end}]`;
  }
  if (isInline(value) || isItemMember(value)) return printInline(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  const lines = entries.map(([key, entry]) => {
    const text = key === "source" ? JSON.stringify(printSource(entry)) : print(entry, indent + 1);
    return `${pad}${JSON.stringify(key)}: ${text}`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${end}}`;
}

function isItemMember(value: object): boolean {
  return "kind" in value && value.kind === "item";
}

function printInline(value: object): string {
  return JSON.stringify(value, (key, entry: unknown) =>
    key === "source" && typeof entry === "object" ? printSource(entry as SourceRef) : entry,
  );
}
