import { posix } from "node:path";
import { shortHash } from "./file-names.js";
import type { PackagePlan } from "./package-plan.js";
import { isUpgradeModule, upgradePath } from "./upgrades.js";

/** A JavaScript file of the package. Each module of `src` is part of one. */
export interface Bundle {
  /** Path below `dist` without extension. */
  readonly path: string;
  /** Paths below `src` without extension, in order; what they export can be imported from the file. */
  readonly modules: readonly string[];
  /** Modules that are part of the file and of no use outside it. */
  readonly internal: readonly string[];
}

/** A JavaScript file that only passes on names of a module that is part of another. */
export interface Facade {
  /** Path below `dist` and below `src`, without extension. */
  readonly path: string;
  readonly names: readonly string[];
}

/** The JavaScript files of a package. To load a file costs as much as 20 KB of it: there are few. */
export interface BundlePlan {
  readonly bundles: readonly Bundle[];
  readonly facades: readonly Facade[];
}

/**
 * Plans the files; `sources` has the texts of the modules by their path in the package. Of the runtime,
 * what the modules of layouts need is a file of its own: it is a third of the whole.
 */
export function planBundles(plan: PackagePlan, sources: ReadonlyMap<string, string>): BundlePlan {
  const { layouts, sections, codeLists } = plan;
  const checks = planChecks(plan);
  const { core, others } = partRuntime(sources);
  return {
    bundles: [
      bundle("runtime", core),
      bundle("tools", others),
      bundle("records", [
        ...codeLists.map(({ file }) => `code-tables/${file}`),
        ...sections.map(({ file }) => `sections/${file}`),
        ...layouts.map(({ file }) => `records/${file}`),
      ]),
      bundle(
        "codes",
        codeLists.map(({ file }) => `codes/${file}`),
      ),
      ...checks.bundles,
      ...layouts.map(({ file }) =>
        bundle(`layouts/${file}`, [`layouts/${file}`], checks.ofOne.get(file)),
      ),
      bundle("index", ["index"], ["provenance"]),
      ...upgradeBundle(sources),
      ...["check-words", "registry", runtimeIndex].map((path) => bundle(path, [path])),
    ],
    facades: codeLists.map(({ list, file, type, table, guard, fromLabel }) => ({
      path: `codes/${file}`,
      names: [...(list.codes.length === 0 ? [] : [type]), table, guard, fromLabel],
    })),
  };
}

/** What only upgrades need is loaded with them alone. */
function upgradeBundle(sources: ReadonlyMap<string, string>): readonly Bundle[] {
  const modules = [...sources.keys()].map(modulePathOf).filter(isUpgradeModule);
  return modules.includes(upgradePath)
    ? [
        bundle(
          upgradePath,
          [upgradePath],
          modules.filter((path) => path !== upgradePath),
        ),
      ]
    : [];
}

function modulePathOf(file: string): string {
  return file.replace(/^src\/|\.ts$/g, "");
}

/** What the runtime offers to applications. */
const runtimeIndex = "runtime/index";

/** Modules of the runtime, by whether a generated module needs them. */
function partRuntime(sources: ReadonlyMap<string, string>): {
  readonly core: readonly string[];
  readonly others: readonly string[];
} {
  const core = new Set<string>();
  const follow = (path: string): void => {
    if (core.has(path)) return;
    core.add(path);
    for (const imported of runtimeImports(path, sources.get(`src/${path}.ts`) ?? "")) {
      follow(imported);
    }
  };
  const all: string[] = [];
  for (const [file, text] of sources) {
    const path = modulePathOf(file);
    if (path === "index" || path === runtimeIndex || !file.startsWith("src/")) continue;
    if (isUpgradeModule(path)) continue;
    if (path.startsWith("runtime/")) all.push(path);
    else for (const imported of runtimeImports(path, text)) follow(imported);
  }
  return {
    core: all.filter((path) => core.has(path)),
    others: all.filter((path) => !core.has(path)),
  };
}

/** Modules of the runtime that another imports, types aside. */
function runtimeImports(path: string, text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export) (?!type )[^;"]*?from "([^"]+)\.js";$/gm);
  return Array.from(statements, ([, specifier = ""]) =>
    posix.join(posix.dirname(path), specifier),
  ).filter((target) => target.startsWith("runtime/"));
}

function bundle(
  path: string,
  modules: readonly string[],
  internal: readonly string[] = [],
): Bundle {
  return { path, modules, internal };
}

/** What more than this share of all layouts need is loaded with every layout. */
const commonShare = 1 / 4;

/** Modules that every layout needs. */
const common = ["charsets", "messages", "rule-support", "tables/related-checks"];

interface ChecksPlan {
  readonly bundles: readonly Bundle[];
  /** What only one layout needs, by the file of the layout. */
  readonly ofOne: ReadonlyMap<string, readonly string[]>;
}

/** Tables and rules by the layouts that need them: a layout loads few files, and little that is not its own. */
function planChecks(plan: PackagePlan): ChecksPlan {
  const many = plan.layouts.length * commonShare;
  const groups = new Map<string, string[]>([["checks", [...common]]]);
  const ofOne = new Map<string, string[]>();
  for (const [path, files] of usersOfModules(plan)) {
    const [only = ""] = files;
    const map = files.length === 1 ? ofOne : groups;
    const key = files.length === 1 ? only : groupPath(files, many);
    map.set(key, [...(map.get(key) ?? []), path]);
  }
  const bundles = [...groups].map(([path, modules]) => bundle(path, modules.sort()));
  return { bundles, ofOne };
}

function groupPath(files: readonly string[], many: number): string {
  if (files.length === 0 || files.length > many) return "checks";
  // The first of the layouts, their number, and a hash of all.
  return `checks/${files[0]}-${files.length}-${shortHash(files.join())}`;
}

/** The files of the layouts that need each table and each module of rules. */
function usersOfModules({
  layouts,
  rules,
  tables,
}: PackagePlan): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, Set<string>>([
    ...tables.map(({ file }) => [`tables/${file}`, new Set<string>()] as const),
    ...rules.functions.map(({ file }) => [`rules/${file}`, new Set<string>()] as const),
  ]);
  for (const { file, sections, calls } of layouts) {
    for (const { table } of sections) users.get(`tables/${table.file}`)?.add(file);
    for (const { rule } of calls) users.get(`rules/${rule.file}`)?.add(file);
  }
  return new Map([...users].map(([path, files]) => [path, [...files]]));
}
