import type { SpecModel } from "../model.js";
import { addedCheck } from "./added-check.js";
import { changeSubjects } from "./change-subjects.js";
import { itemCheckKind, relatedCheckKind, withParameterKind } from "./check-kinds.js";
import { layoutsNamed } from "./find-items.js";
import { isOne } from "./is-one.js";
import { areKnown, type KnownValues } from "./known-values.js";
import type { Identity, Ledger } from "./ledger.js";
import type { Change, Entry } from "./overlay.js";
import { recordAdded } from "./record-added.js";

type Checks = Pick<SpecModel, "layouts" | "itemChecks" | "relatedChecks">;

/** The checks of both kinds with their corrections. */
export function correctChecks(
  checks: Checks,
  entries: readonly Entry[],
  known: KnownValues,
  file: string,
  ledger: Ledger,
): Pick<SpecModel, "itemChecks" | "relatedChecks"> {
  const added: SpecModel["relatedChecks"][number][] = [];
  for (const entry of entries) {
    if (entry.target.kind !== "check") continue;
    const { no } = entry.target;
    if (entry.change.kind !== "add") changeCheck(entry, no, checks, known, ledger);
    else {
      const check = addedCheck(entry, checks.layouts, known, file, ledger);
      const all = [...checks.relatedChecks, ...checks.itemChecks];
      const before = all.find((each) => each.no === no);
      if (check === null) continue;
      if (recordAdded(entry, related(no), check, before, relatedCheckKind, ledger)) {
        added.push(check);
      }
    }
  }
  return {
    itemChecks: checks.itemChecks.flatMap((check) => {
      const settled = ledger.settle(ofItem(check.no), check);
      return settled === null ? [] : withParameterKind(settled);
    }),
    relatedChecks: [
      ...checks.relatedChecks.flatMap((check) => ledger.settle(related(check.no), check) ?? []),
      ...added,
    ],
  };
}

function related(no: string): Identity {
  return { of: "related-check", target: no };
}

function ofItem(no: string): Identity {
  return { of: "item-check", target: no };
}

function changeCheck(
  entry: Entry,
  no: string,
  { layouts, itemChecks, relatedChecks }: Checks,
  known: KnownValues,
  ledger: Ledger,
): void {
  const relatedFound = relatedChecks.filter((check) => check.no === no);
  const itemFound = itemChecks.filter((check) => check.no === no);
  const all = [...relatedChecks, ...itemChecks].map((check) => check.no);
  if (!isOne(entry, no, [...relatedFound, ...itemFound], new Set(all), ledger)) return;
  const change = withLayoutIds(entry, layouts, ledger);
  if (change === null) return;
  if (change.kind === "set" && !areKnown(entry, change.facts, known, ledger)) return;
  const subjectsOf = <Check>(found: readonly Check[], identity: Identity) =>
    found.map((element) => ({ identity, element }));
  if (relatedFound.length > 0) {
    const subjects = subjectsOf(relatedFound, related(no));
    changeSubjects(entry, change, subjects, relatedCheckKind, ledger);
  } else {
    changeSubjects(entry, change, subjectsOf(itemFound, ofItem(no)), itemCheckKind, ledger);
  }
}

type SetOrRemove = Exclude<Change, { readonly kind: "add" }>;

/** The change with layouts written out in the order of the spec, as checks have them. */
function withLayoutIds(
  entry: Entry,
  layouts: SpecModel["layouts"],
  ledger: Ledger,
): SetOrRemove | null {
  const { change } = entry;
  if (change.kind === "add") return null;
  let isKnown = true;
  const expand = <Value>(value: Value): Value | readonly string[] => {
    if (!Array.isArray(value)) return value;
    const named = layoutsNamed(value, layouts, entry, ledger);
    isKnown &&= named !== null;
    return (named ?? []).map(({ id }) => id);
  };
  const guards = change.guards.map((guard) => ({ ...guard, was: expand(guard.was) }));
  if (change.kind === "remove") return isKnown ? { kind: "remove", guards } : null;
  const facts = change.facts.map((fact) => ({
    ...fact,
    was: expand(fact.was),
    to: expand(fact.to),
  }));
  return isKnown ? { kind: "set", facts, guards } : null;
}
