import type { LayoutModule } from "../../emit/plan/package-plan.js";
import { type Fate, memberKey } from "./fates.js";
import { type LayoutStep, named, type Step } from "./step.js";

export interface LayoutFates {
  readonly names: ReadonlyMap<string, Fate>;
  /** Of the facts that applications pass, and of the entries of the registry. */
  readonly members: ReadonlyMap<string, Fate>;
  readonly modules: ReadonlyMap<string, string | null>;
  readonly ids: ReadonlyMap<string, Fate>;
}

/** What becomes of the classes, functions and modules of the layouts. */
export function layoutFates(step: Step, layouts: readonly LayoutStep[]): LayoutFates {
  const names = new Map<string, Fate>();
  const members = new Map<string, Fate>();
  const modules = new Map<string, string | null>();
  const ids = new Map<string, Fate>();
  const pairs = new Map(layouts.map(({ before, after }) => [before.module, after.module]));
  for (const { module } of step.before.layouts.values()) {
    const after = pairs.get(module);
    const gone = (what: string): Fate => ({ to: null, note: goneNote(what, module, step) });
    for (const key of nameKeys) {
      const name = module.names[key];
      if (key === "flags" && module.flags.length === 0) continue;
      const to = after?.names[key];
      const has = to !== undefined && (key !== "flags" || (after?.flags.length ?? 0) > 0);
      names.set(name, has ? { to, note: null } : gone(name));
    }
    for (const flag of after === undefined ? [] : module.flags) {
      const key = memberKey(module.names.flags, flag);
      members.set(key, flagFate(key, flag, after, step));
    }
    for (const folder of ["layouts", "records"]) {
      const path = `${folder}/${module.file}`;
      modules.set(path, after === undefined ? null : `${folder}/${after.file}`);
    }
    const { id } = module.layout;
    const fate = after === undefined ? gone(id) : { to: after.layout.id, note: null };
    ids.set(id, fate);
    members.set(memberKey("LayoutModules", id), fate);
  }
  return { names, members, modules, ids };
}

const nameKeys = [
  "record",
  "init",
  "flags",
  "layout",
  "check",
  "validate",
  "validateFile",
  "read",
  "write",
] as const satisfies readonly (keyof LayoutModule["names"])[];

function goneNote(what: string, { layout }: LayoutModule, { revision }: Step): string {
  return `${what} ${named(layout.name)} is gone in ${revision}`;
}

function flagFate(key: string, flag: string, after: LayoutModule | undefined, step: Step): Fate {
  if (after?.flags.includes(flag)) return { to: flag, note: null };
  return { to: null, note: `${key} is asked for by no check in ${step.revision}` };
}
