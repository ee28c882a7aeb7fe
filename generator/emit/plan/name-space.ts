import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { Section, SourceRef } from "../../spec/model.js";
import { isIdentifierName } from "../nodes.js";
import { camelCase } from "./names.js";
import type { PackagePlan } from "./package-plan.js";
import { sectionItems } from "./places.js";
import { reservedNames } from "./reserved-names.js";

/** A name that a generated module declares, and the cell that it comes from. */
interface Claim {
  readonly name: string;
  /** Undefined for a section without items. */
  readonly source: SourceRef | undefined;
}

/** Reports names that are no identifiers, that are taken by the generated modules, or that two things have. */
export function checkNames(plan: PackagePlan, sink: DiagnosticSink): void {
  const owners = new Map<string, Claim>();
  for (const claim of [...packageClaims(plan)]) {
    const { name, source } = claim;
    const at = source ?? null;
    if (!isIdentifierName(name)) sink.report("emit-invalid-name", { at, args: { name } });
    else if (reservedNames.has(name)) sink.report("emit-reserved-name", { at, args: { name } });
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, claim);
    else {
      const related = owner.source === undefined ? [] : [owner.source];
      sink.report("emit-name-clash", { at, related, args: { name } });
    }
  }
  for (const claims of memberClaims(plan)) checkMembers(claims, sink);
}

/** Members of one class or enum: no identifiers, or twice the same. */
function checkMembers(claims: readonly Claim[], sink: DiagnosticSink): void {
  const owners = new Map<string, Claim>();
  for (const claim of claims) {
    const { name, source } = claim;
    const at = source ?? null;
    if (!isIdentifierName(name)) sink.report("emit-invalid-name", { at, args: { name } });
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, claim);
    else {
      const related = owner.source === undefined ? [] : [owner.source];
      sink.report("emit-name-clash", { at, related, args: { name } });
    }
  }
}
