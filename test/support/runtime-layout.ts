import { charsets as charsetsOfProfile } from "../../generator/profile/default/charsets.js";
import { type CharsetDefinition, defineCharsets } from "../../templates/runtime/charset.js";
import { defineCodes } from "../../templates/runtime/codes.js";
import { defineLayout, type Layout } from "../../templates/runtime/layout.js";
import { defineMessages } from "../../templates/runtime/message.js";

/** What a test says of a column; the rest is as plain as can be. */
export interface ColumnFacts {
  /** A kind letter of the runtime; text where it is not given. */
  readonly kind?: string;
  readonly requirement?: "r" | "c" | "o" | "p";
  /** Id of a set of the default profile or of `charsets`. */
  readonly charset?: string;
  readonly max?: number;
  readonly min?: number;
  readonly unit?: "c" | "b" | "u";
  readonly decimals?: number;
  /** Codes and their labels. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly pattern?: string;
  /** Packed checks of the item: kind, number, message id, severity and parameter. */
  readonly checks?: string;
}

export interface LayoutFacts {
  readonly encoding?: "utf-8" | "windows-31j";
  readonly charsets?: readonly CharsetDefinition[];
  readonly messages?: string;
}

/** A layout of one section `body` with the columns by name, made without a generated package. */
export function layoutOf(
  columns: Readonly<Record<string, ColumnFacts>>,
  { encoding = "utf-8", charsets = [], messages = "" }: LayoutFacts = {},
): Layout<readonly string[]> {
  const entries = Object.entries(columns);
  const lines = entries.map(([name, facts]) => [
    ...["I", name, "", "", `項目${name}`, name, facts.kind ?? "t"],
    ...[facts.requirement ?? "o", facts.charset ?? "", facts.max ?? "", facts.min ?? ""],
    ...[facts.unit ?? "c", facts.decimals ?? "", facts.codes === undefined ? "" : name],
    ...[facts.pattern ?? "", "", facts.checks ?? ""],
  ]);
  const table = [["S", "body", "本体", "body"], ...lines, ["E"]];
  const sets = defineCharsets([...charsets, ...charsetsOfProfile]);
  return defineLayout({
    id: "TEST",
    name: "様式",
    procedure: { code: "01", name: "手続" },
    formCategory: null,
    columnCount: entries.length,
    dialect: { encoding, bom: false, newline: "\r\n", quoting: "minimal", header: false },
    sources: [],
    tables: () => [table.map((cells) => cells.join("\t")).join("\n")],
    codes: () =>
      entries.flatMap(([name, { codes }]) =>
        codes === undefined
          ? []
          : [
              defineCodes(
                name,
                `表${name}`,
                Object.entries(codes)
                  .map((pair) => pair.join("\t"))
                  .join("\n"),
              ),
            ],
      ),
    charsets: () => sets,
    messages: () => defineMessages(messages),
    relatedChecks: () => undefined,
    relatedCalls: () => [],
    rules: () => "",
    fromRow: (row) => row,
  });
}
