import type { Account, Fate, IgnoredReason } from "./inspection.js";

const notUnderstood: ReadonlySet<IgnoredReason["kind"]> = new Set([
  "no-table",
  "outside",
  "unknown-header",
  "no-header",
  "incomplete-row",
]);

/** Whether cells that are ignored for a reason need somebody's attention. */
export function isUnrecognised({ kind }: IgnoredReason): boolean {
  return notUnderstood.has(kind);
}

/** Counts the fates of cells. */
export function accountOf(fates: Iterable<Fate>): Account {
  let used = 0;
  let notes = 0;
  const reasons = new Map<string, { readonly reason: IgnoredReason; cells: number }>();
  for (const fate of fates) {
    if (fate.status === "used") used += 1;
    else if (fate.status === "note") notes += 1;
    else count(reasons, fate.reason, 1);
  }
  return total(used, notes, [...reasons.values()]);
}

/** The sum of several accounts. */
export function addAccounts(accounts: readonly Account[]): Account {
  const reasons = new Map<string, { readonly reason: IgnoredReason; cells: number }>();
  for (const account of accounts) {
    for (const { reason, cells } of account.reasons) count(reasons, reason, cells);
  }
  const sum = (key: "used" | "notes") => accounts.reduce((all, each) => all + each[key], 0);
  return total(sum("used"), sum("notes"), [...reasons.values()]);
}

function count(
  reasons: Map<string, { readonly reason: IgnoredReason; cells: number }>,
  reason: IgnoredReason,
  cells: number,
): void {
  const key = JSON.stringify(reason);
  const entry = reasons.get(key) ?? { reason, cells: 0 };
  entry.cells += cells;
  reasons.set(key, entry);
}

function total(used: number, notes: number, reasons: Account["reasons"]): Account {
  const ignored = reasons.reduce((sum, { cells }) => sum + cells, 0);
  const unrecognised = reasons
    .filter(({ reason }) => isUnrecognised(reason))
    .reduce((sum, { cells }) => sum + cells, 0);
  return { cells: used + notes + ignored, used, notes, ignored, reasons, unrecognised };
}
