import type { Table, TableRow } from "../profile/table.js";
import { checkNumber, messageIdOf, readSeverity } from "./check-row.js";
import { checkTargets } from "./check-targets.js";
import type { CheckParameter, ItemCheck, ItemCheckKind } from "./model.js";
import type { ItemIndex } from "./item-index.js";
import { placeOf, type ReadContext, refIn, tablesOf } from "./read-context.js";
import { readLengthText } from "./length-text.js";
import { readLayoutScope } from "./read-scope.js";

/** Reads the checks on single items and links each to the items it means. */
export function readItemChecks(
  tables: readonly Table[],
  items: ItemIndex,
  context: ReadContext,
): readonly ItemCheck[] {
  return tablesOf(tables, "item-checks").flatMap((table) =>
    table.rows.flatMap((row) => readRow(table, row, items, context)),
  );
}

function readRow(
  table: Table,
  row: TableRow,
  items: ItemIndex,
  context: ReadContext,
): readonly ItemCheck[] {
  const { lexicon, sink } = context;
  const kindText = row.text("checkKind");
  const kind = lexicon.checkKindOf(kindText);
  if (kind === undefined) {
    sink.report("spec-unknown-check-kind", {
      at: placeOf(refIn(table, row, "checkKind")),
      args: { found: kindText, expected: Object.keys(lexicon.profile.checkKinds).join("、") },
    });
    return [];
  }
  const scope = readLayoutScope(table, row, items.layoutIds, context);
  const targets = checkTargets(table, row, items, scope, context);
  if (targets.length === 0 && row.text("itemId") + row.text("itemName") === "") {
    // A row that names nothing is reported as one that names an unknown item.
    items.find(table, row, "", "", scope, context);
  }
  const parameter = readParameter(table, row, kind, context);
  const severity = readSeverity(table, row, context);
  const messageId = messageIdOf(table, row, context);
  const no = checkNumber(table, row, context);
  return targets.map(({ key, layouts }) => ({
    no,
    kind,
    item: key,
    layouts,
    parameter,
    severity,
    ...(messageId === undefined ? {} : { messageId }),
    source: refIn(table, row, "checkNo"),
  }));
}

const none: CheckParameter = { kind: "none" };

function readParameter(
  table: Table,
  row: TableRow,
  kind: ItemCheckKind,
  context: ReadContext,
): CheckParameter {
  const text = row.text("checkParameter").normalize("NFKC").trim();
  const read = parameterReaders[kind](text, context);
  if (read !== null) return read;
  context.sink.report("spec-unknown-parameter", {
    at: placeOf(refIn(table, row, "checkParameter")),
    args: { found: text, kind: row.text("checkKind") },
  });
  return none;
}

type ParameterReader = (text: string, context: ReadContext) => CheckParameter | null;

const parameterReaders: Readonly<Record<ItemCheckKind, ParameterReader>> = {
  required: () => none,
  format: () => none,
  "check-digit": () => none,
  length: readLength,
  range: readRange,
  fixed: (text) => {
    const [, quoted, plain] =
      /^(?:固定値?[: ]*)?(?:[「"'](.*)[」"']|(\S+?))(?:固定)?$/u.exec(text) ?? [];
    const value = quoted ?? plain;
    return value === undefined ? null : { kind: "fixed", value };
  },
  code: (text) => {
    const [list] = /^[^\s(「」]+/u.exec(text.replace(/^コード表[「: ]*/u, "")) ?? [];
    return list === undefined ? none : { kind: "codeList", codeList: list };
  },
  charset: (text, { lexicon }) => {
    if (text === "") return none;
    const charset = lexicon.attributeOf(text)?.charset;
    return charset === undefined ? null : { kind: "charset", charset };
  },
};

function readLength(text: string, context: ReadContext): CheckParameter | null {
  if (text === "") return none;
  const length = readLengthText(text, context);
  if (length === null || length.alternatives !== undefined) return null;
  const { max, min, mode } = length;
  if (mode === "fixed") return { kind: "length", min: max, max };
  return min === undefined ? { kind: "length", max } : { kind: "length", min, max };
}

function readRange(text: string): CheckParameter | null {
  const number = "(-?[\\d,]+(?:\\.\\d+)?)";
  const both = new RegExp(`^${number}\\s*(?:[~〜～-]|以上)\\s*${number}(?:以下)?$`, "u").exec(text);
  const least = new RegExp(`^${number}以上$`, "u").exec(text);
  const most = new RegExp(`^${number}以下$`, "u").exec(text);
  const min = both?.[1] ?? least?.[1];
  const max = both?.[2] ?? most?.[1];
  if (min === undefined && max === undefined) return null;
  return {
    kind: "range",
    ...(min === undefined ? {} : { min: Number(min.replaceAll(",", "")) }),
    ...(max === undefined ? {} : { max: Number(max.replaceAll(",", "")) }),
  };
}
