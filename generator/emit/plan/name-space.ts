import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { SourceRef } from "../../spec/model.js";
import { isIdentifierName } from "../nodes.js";
import { enumMemberName } from "./names.js";
import type { PackagePlan } from "./package-plan.js";
import { reservedNames } from "./reserved-names.js";

/** A name that a generated module declares, and the cell that it comes from. */
interface Claim {
  readonly name: string;
  /** Undefined for a section without items. */
  readonly source: SourceRef | undefined;
}

/**
 * Reports names that are no identifiers, that the generated modules use themselves, or that two
 * things have. All modules count as one space: the index exports most of their names together.
 */
export function checkNames(plan: PackagePlan, sink: DiagnosticSink): void {
  checkClaims(packageClaims(plan), reservedNames, sink);
  for (const { classes } of plan.sections) {
    for (const { properties } of classes) {
      checkClaims(
        properties.map((property) => ({
          name: property.property,
          source: property.kind === "item" ? property.item.source : property.type.source,
        })),
        noNames,
        sink,
      );
    }
  }
  for (const { layout, sections } of plan.layouts) {
    checkClaims(
      sections.map(({ property }) => ({ name: property, source: layout.source })),
      noNames,
      sink,
    );
  }
  for (const { list } of plan.codeLists) {
    checkClaims(
      list.codes.map(({ identifier, source }) => ({ name: enumMemberName(identifier), source })),
      noNames,
      sink,
    );
  }
}

const noNames: ReadonlySet<string> = new Set();

function checkClaims(
  claims: readonly Claim[],
  reserved: ReadonlySet<string>,
  sink: DiagnosticSink,
): void {
  const owners = new Map<string, Claim>();
  const reported = new Set<string>();
  for (const claim of claims) {
    const { name, source } = claim;
    const at = source ?? null;
    if (!isIdentifierName(name)) sink.report("emit-invalid-name", { at, args: { name } });
    else if (reserved.has(name)) sink.report("emit-reserved-name", { at, args: { name } });
    const owner = owners.get(name);
    if (owner === undefined) {
      owners.set(name, claim);
      continue;
    }
    // Two things with one name have their derived names in common too: one report says it all.
    const pair = JSON.stringify([owner.source, source]);
    if (reported.has(pair)) continue;
    reported.add(pair);
    const related = owner.source === undefined ? [] : [owner.source];
    sink.report("emit-name-clash", { at, related, args: { name } });
  }
}

function packageClaims({ layouts, sections, tables, codeLists, rules }: PackagePlan): Claim[] {
  const claims: Claim[] = [];
  const claim = (source: SourceRef | undefined, names: readonly string[]) =>
    claims.push(...names.map((name) => ({ name, source })));
  for (const { layout, names, flags } of layouts) {
    const { flags: flagsName, ...others } = names;
    claim(layout.source, [...Object.values(others), ...(flags.length > 0 ? [flagsName] : [])]);
  }
  for (const { classes } of sections) {
    for (const { name, source } of classes) claim(source, [name, `${name}Init`]);
  }
  for (const { name, uses } of tables) claim(uses[0]?.layout.source, [name]);
  for (const { list, type, table, guard, fromLabel } of codeLists) {
    claim(list.source, [type, table, guard, fromLabel]);
  }
  for (const { name, source } of rules.functions) claim(source.source, [name]);
  return claims;
}
