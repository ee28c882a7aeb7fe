import { itemTypeOf } from "./item-types.js";
import type { ItemSource, SampleSources } from "./tables.js";

/** One row of the check table. */
export interface ItemCheckRow {
  readonly no: string;
  readonly item: ItemSource;
  readonly kind: string;
  readonly content: string;
  readonly severity: string;
  readonly message: string;
}

interface Check {
  readonly check: string;
  readonly kind: string;
  readonly content: string;
}

/** The checks on single items, which follow from what the layouts say of them. */
export function deriveItemChecks(sources: SampleSources): readonly ItemCheckRow[] {
  const rows = sources.items.flatMap((item) =>
    checksOf(item, sources).map((check) => ({ item, ...check })),
  );
  return rows.map(({ item, check, kind, content }, index) => {
    const { messagesOf = item.type } = itemTypeOf(item, sources.codes);
    const message = messageFor(check, messagesOf, sources);
    return {
      no: `T${String(index + 1).padStart(4, "0")}`,
      item,
      kind,
      content,
      severity: message.severity,
      message: message.id,
    };
  });
}

const formatted: ReadonlySet<string> = new Set(
  "num dec money money-thousand date udate ym uym tel zip7 email card hojin".split(" "),
);

function checksOf(item: ItemSource, { codes, codeLists }: SampleSources): readonly Check[] {
  const { attribute, format, fixed } = itemTypeOf(item, codes);
  const checks: Check[] = [];
  if (item.requirement === "M") checks.push({ check: "required", kind: "必須", content: "" });
  checks.push({ check: "charset", kind: "属性", content: attribute });
  checks.push({ check: "length", kind: "桁数", content: lengthWords(item, fixed) });
  if (item.codeList !== "") {
    const name = codeLists.find(({ list }) => list === item.codeList)?.name ?? "";
    checks.push({ check: "code", kind: "コード", content: `${item.codeList}（${name}）` });
  }
  if (formatted.has(item.type)) checks.push({ check: "format", kind: "書式", content: format });
  if (item.id === "CTRL-004") checks.push({ check: "range", kind: "範囲", content: "1～99999" });
  if (item.fixed !== "") {
    checks.push({ check: "fixed", kind: "固定値", content: `「${item.fixed}」` });
  }
  if (item.type === "hojin") {
    checks.push({ check: "check-digit", kind: "チェックデジット", content: "" });
  }
  return checks;
}

function lengthWords(item: ItemSource, fixed: boolean): string {
  const unit = item.type === "zen" || item.type === "mix" || item.type === "kana" ? "文字" : "桁";
  return fixed ? `${item.length}${unit}固定` : `${item.length}${unit}以内`;
}

function messageFor(check: string, type: string, { itemMessages }: SampleSources) {
  const message =
    itemMessages.find((candidate) => candidate.check === check && candidate.type === type) ??
    itemMessages.find((candidate) => candidate.check === check && candidate.type === "*");
  if (message === undefined) throw new Error(`messages-item.tsv has none for ${check} of ${type}`);
  return message;
}
