import type { Code, CodeList } from "../model.js";
import { changeSubjects } from "./change-subjects.js";
import type { PartKind } from "./part-kind.js";
import { recordAdded } from "./record-added.js";
import type { Identity, Ledger } from "./ledger.js";
import { isOne, reportUnknownTarget } from "./is-one.js";
import type { Entry } from "./overlay.js";

const codeKind: PartKind<Code> = {
  main: "label",
  facts: () => ["label", "labelEn", "parent", "validFrom", "validTo"],
  sourceOf: ({ source }) => source,
  unfit: ({ validFrom = "", validTo }) =>
    validTo !== undefined && validTo < validFrom ? "validFrom, validTo" : null,
};

/** The code lists with the corrections of their codes. */
export function correctCodes(
  lists: readonly CodeList[],
  entries: readonly Entry[],
  file: string,
  ledger: Ledger,
): readonly CodeList[] {
  const added = new Map<string, Code[]>();
  for (const entry of entries) {
    if (entry.target.kind !== "code") continue;
    const { list: id, value } = entry.target;
    const list = lists.find((each) => each.id === id);
    if (list === undefined) {
      const ids = lists.map((each) => each.id);
      reportUnknownTarget(entry, id, ids, ledger);
    } else if (entry.change.kind === "add") {
      const code = addedCode(entry, list, file, ledger);
      if (code !== null) added.set(id, [...(added.get(id) ?? []), code]);
    } else {
      changeCode(entry, list, value, ledger);
    }
  }
  return lists.map((list) => {
    const kept = list.codes.flatMap((code) => ledger.settle(identityOf(list, code), code) ?? []);
    return { ...list, codes: [...kept, ...(added.get(list.id) ?? [])] };
  });
}

function identityOf({ id }: CodeList, { value }: Pick<Code, "value">): Identity {
  return { of: "code", target: `${id}:${value}` };
}

function changeCode(entry: Entry, list: CodeList, value: string, ledger: Ledger): void {
  const codes = list.codes.filter((code) => code.value === value);
  const subjects = codes.map((code) => ({ identity: identityOf(list, code), element: code }));
  const known = list.codes.map((code) => `${list.id}:${code.value}`);
  if (entry.change.kind === "add" || !isOne(entry, `${list.id}:${value}`, codes, known, ledger)) {
    return;
  }
  changeSubjects(entry, entry.change, subjects, codeKind, ledger);
}

function addedCode(entry: Entry, list: CodeList, file: string, ledger: Ledger): Code | null {
  const { target, change } = entry;
  if (target.kind !== "code" || change.kind !== "add" || change.added.kind !== "code") return null;
  const { value } = target;
  const source = { file, sheet: "corrections", cell: entry.id };
  const { label, labelEn, parent, validFrom, validTo } = change.added.facts;
  const code: Code = {
    value,
    label,
    ...(labelEn === undefined ? {} : { labelEn }),
    identifier: "",
    ...(parent === undefined ? {} : { parent }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    source,
  };
  const before = list.codes.find((each) => each.value === value);
  return recordAdded(entry, identityOf(list, code), code, before, codeKind, ledger) ? code : null;
}
