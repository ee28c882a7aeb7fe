import type { CodeListPair } from "../../diff/matching.js";
import type { Code } from "../../spec/model.js";
import { type Fate, memberKey } from "./fates.js";
import type { CodeNamesIndex } from "./package-names.js";
import { named, type Step } from "./step.js";

/** What becomes of the enums, their members, their tables and functions. */
export function codeFates(step: Step): {
  readonly names: ReadonlyMap<string, Fate>;
  readonly members: ReadonlyMap<string, Fate>;
  readonly modules: ReadonlyMap<string, string | null>;
} {
  const names = new Map<string, Fate>();
  const members = new Map<string, Fate>();
  const modules = new Map<string, string | null>();
  const pairs = new Map(step.matching.codeLists.pairs.map((pair) => [pair.before.id, pair]));
  for (const [id, index] of step.before.codeLists) {
    const { list, file } = index.module;
    const pair = pairs.get(id);
    const after = pair === undefined ? undefined : step.after.codeLists.get(pair.after.id);
    for (const key of ["type", "table", "guard", "fromLabel"] as const) {
      const name = index.module[key];
      const note = `${name} ${named(list.name)} is gone in ${step.revision}`;
      const to = after?.module[key];
      names.set(name, to === undefined ? { to: null, note } : { to, note: null });
    }
    for (const folder of ["codes", "code-tables"]) {
      const now = after === undefined ? null : `${folder}/${after.module.file}`;
      modules.set(`${folder}/${file}`, now);
    }
    if (pair === undefined || after === undefined) continue;
    for (const code of list.codes) {
      const name = index.members.get(code.value);
      if (name === undefined) continue;
      const key = memberKey(index.module.type, name);
      members.set(key, codeFate({ key, name, code, pair, after, revision: step.revision }));
    }
  }
  return { names, members, modules };
}

interface CodeStep {
  readonly key: string;
  readonly name: string;
  readonly code: Code;
  readonly pair: CodeListPair;
  readonly after: CodeNamesIndex;
  readonly revision: string;
}

function codeFate({ key, name, code, pair, after, revision }: CodeStep): Fate {
  const subject = `${key} ${named(code.label)}`;
  const memberOf = (value: string) => after.members.get(value) ?? "";
  const describe = (each: Code) =>
    `${after.module.type}.${memberOf(each.value)} ${named(each.label)}`;
  const split = pair.splits.find(({ before }) => before.value === code.value);
  if (split !== undefined) {
    const kept = split.after.some(({ value }) => memberOf(value) === name);
    const note = `${subject} was split into ${split.after.map(describe).join(", ")}`;
    return { to: kept ? name : null, note };
  }
  const merge = pair.merges.find(({ before }) => before.some(({ value }) => value === code.value));
  if (merge !== undefined) {
    const note = `${subject} was merged with others into ${describe(merge.after)}`;
    return { to: memberOf(merge.after.value), note };
  }
  const same = pair.codes.pairs.find(({ before }) => before.value === code.value);
  const reassigned = pair.reassigned.find(({ before }) => before.value === code.value);
  if (same !== undefined && reassigned?.after.value !== same.after.value) {
    return { to: memberOf(same.after.value), note: null };
  }
  if (reassigned !== undefined) {
    const note = `${subject} is gone in ${revision}; its value now means ${describe(reassigned.after)}`;
    return { to: memberOf(reassigned.after.value) === name ? name : null, note };
  }
  const other = pair.after.codes.find(({ value }) => memberOf(value) === name);
  const now = other === undefined ? "" : `; the name now means ${visibleCode(other)}`;
  return { to: null, note: `${subject} is gone in ${revision}${now}` };
}

function visibleCode({ value, label }: Code): string {
  return named(`${value} ${label}`);
}
