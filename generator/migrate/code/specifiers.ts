import { ts } from "ts-morph";
import type { MigrationPlan } from "../plan/fates.js";
import { markerPlace } from "./markers.js";
import { moduleOfSpecifier, type PackageImports } from "./package-imports.js";

/** What an import has to name. */
export interface SpecifierFate {
  /** Null where the module is gone. */
  readonly to: string | null;
  readonly note: string | null;
}

export type SpecifierRewriter = (
  literal: ts.StringLiteralLike,
  file: ts.SourceFile,
) => SpecifierFate | null;

/** Rewrites the specifiers of modules whose files have other names now, and of a package that was renamed. */
export function specifierRewriter(
  { modules }: MigrationPlan,
  imports: PackageImports,
  newName: string,
  revision: string,
): SpecifierRewriter {
  const noteOf = (module: string): string | null => {
    const to = modules.get(module);
    if (to === null) return `the module ${module} is gone in ${revision}`;
    if (to === undefined || !modules.has(to)) return null;
    return `the module ${module} is now ${to}, which meant something else before`;
  };
  const wasRewritten = (literal: ts.Node, file: ts.SourceFile, module: string) => {
    const { present } = markerPlace(literal, file);
    return [...modules].some(([old, to]) => to === module && present.has(noteOf(old) ?? ""));
  };
  return (literal, file) => {
    if (!isSpecifier(literal)) return null;
    const module = moduleOfSpecifier(literal.text, file.fileName, imports);
    if (module === null || wasRewritten(literal, file, module)) return null;
    const to = modules.get(module);
    const note = noteOf(module);
    if (to === null) return { to, note };
    const path = movedModule(literal.text, module, to ?? module);
    const specifier = renamedPackage(path, imports, newName);
    return specifier === literal.text ? null : { to: specifier, note };
  };
}

function isSpecifier({ parent }: ts.StringLiteralLike): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isExternalModuleReference(parent) || ts.isModuleDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  return (
    ts.isCallExpression(parent) &&
    (parent.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(parent.expression) && parent.expression.text === "require"))
  );
}

function movedModule(specifier: string, module: string, to: string): string {
  const [, stem = "", end = ""] = /^(.*?)((?:\.d)?\.[cm]?[jt]sx?)?$/.exec(specifier) ?? [];
  return stem.endsWith(module) ? stem.slice(0, stem.length - module.length) + to + end : specifier;
}

function renamedPackage(specifier: string, { names }: PackageImports, newName: string): string {
  const name = names.find((each) => specifier === each || specifier.startsWith(`${each}/`));
  return name === undefined ? specifier : newName + specifier.slice(name.length);
}
