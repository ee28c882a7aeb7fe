import { posix, relative } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import type { EmittedPackage } from "./emit-package.js";
import type { Bundle, BundlePlan } from "./plan/bundles.js";

/**
 * Puts the modules of a folder's `src` together to the JavaScript files of the plan; gives them by their
 * path in the package. Names stay as they are, and whitespace too, because the comments that mark calls
 * as pure would go with it.
 */
export async function bundleSources(
  folder: string,
  { bundles: plan, banner, literals }: EmittedPackage,
): Promise<ReadonlyMap<string, string>> {
  const { bundles, facades } = plan;
  const common: BuildOptions = {
    absWorkingDir: folder,
    outdir: "dist",
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  };
  const entries = new Map([
    ...bundles.map(({ path, modules }) => [path, passOn("*", modules)] as const),
    ...facades.map(({ path, names }) => [path, passOn(braced(names), [path])] as const),
  ]);
  const names = namesBetween(plan, await moduleFacts(common, plan));
  const { outputFiles = [] } = await build({
    ...common,
    entryPoints: [...entries.keys()].map((path) => ({ in: `entry:${path}`, out: path })),
    bundle: true,
    minifySyntax: true,
    banner: { js: banner },
    plugins: [planPlugin(folder, plan, entries, names), literalPlugin(folder, literals)],
  });
  return new Map(
    outputFiles.map(({ path, text }) => [relative(folder, path).replaceAll("\\", "/"), text]),
  );
}

function passOn(what: string, modules: readonly string[]): string {
  return modules.map((module) => `export ${what} from "./src/${module}.js";\n`).join("");
}

function braced(names: Iterable<string>): string {
  return `{ ${[...names].join(", ")} }`;
}

function modulesOf({ modules, internal }: Bundle): readonly string[] {
  return [...modules, ...internal];
}

/** What is known of a module before it is put into a file. */
interface ModuleFacts {
  readonly exports: readonly string[];
  /** Every word of its code, among them all names that it imports. */
  readonly words: readonly string[];
}

/** The facts of all modules by their path below `src`. */
async function moduleFacts(
  options: BuildOptions,
  { bundles }: BundlePlan,
): Promise<ReadonlyMap<string, ModuleFacts>> {
  const modules = bundles.flatMap(modulesOf);
  const entryPoints = modules.map((path) => ({ in: `src/${path}.ts`, out: path }));
  const { metafile, outputFiles = [] } = await build({ ...options, entryPoints, metafile: true });
  const outputs = metafile?.outputs ?? {};
  return new Map(
    outputFiles.map(({ path, text }) => {
      const output = relative(options.absWorkingDir ?? "", path).replaceAll("\\", "/");
      const words = text.match(/[\p{ID_Continue}$]+/gu) ?? [];
      return [
        output.replace(/^dist\/|\.js$/g, ""),
        { exports: outputs[output]?.exports ?? [], words },
      ];
    }),
  );
}

/** The names that one file may import from another. */
type NamesBetween = (from: string, to: string) => readonly string[];

/** May give a name too many, which does no harm, but none too few. */
function namesBetween(
  { bundles, facades }: BundlePlan,
  facts: ReadonlyMap<string, ModuleFacts>,
): NamesBetween {
  const exported = new Map<string, readonly string[]>();
  const wanted = new Map(facades.map(({ path, names }) => [path, new Set(names)]));
  const factsOf = (modules: readonly string[]) => modules.flatMap((path) => facts.get(path) ?? []);
  for (const bundle of bundles) {
    const { path, modules } = bundle;
    const ofBundle = factsOf(modulesOf(bundle));
    exported.set(path, [...new Set(factsOf(modules).flatMap((module) => module.exports))]);
    wanted.set(path, new Set(ofBundle.flatMap((module) => module.words)));
    // The index passes on all of the runtime without naming any of it.
    if (path === "index")
      for (const name of facts.get("runtime/index")?.exports ?? []) wanted.get(path)?.add(name);
  }
  return (from, to) => (exported.get(to) ?? []).filter((name) => wanted.get(from)?.has(name));
}

/**
 * Turns every import of a module that is part of another file into one of that file. All those of one
 * file in another go through a virtual module, so that they are a single import in the output.
 */
function planPlugin(
  folder: string,
  { bundles }: BundlePlan,
  entries: ReadonlyMap<string, string>,
  names: NamesBetween,
): Plugin {
  const homes = new Map(
    bundles.flatMap((bundle) => modulesOf(bundle).map((module) => [module, bundle.path] as const)),
  );
  const moduleOf = (file: string) =>
    posix.relative(`${folder.replaceAll("\\", "/")}/src`, file.replaceAll("\\", "/")).slice(0, -3);
  return {
    name: "plan",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^entry:/ }, ({ path }) => ({
        path: path.slice("entry:".length),
        namespace: "entry",
      }));
      onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({
        contents: entries.get(path) ?? "",
        resolveDir: folder,
      }));
      onResolve({ filter: /^\./ }, ({ path, importer, namespace, resolveDir, kind }) => {
        if (namespace === "other") return { path, external: true, sideEffects: false };
        const from = namespace === "entry" ? importer : homes.get(moduleOf(importer));
        const to = homes.get(moduleOf(posix.join(resolveDir.replaceAll("\\", "/"), path)));
        if (from === undefined || to === undefined || from === to) return undefined;
        const file = posix.relative(posix.dirname(from), `${to}.js`);
        const specifier = file.startsWith(".") ? file : `./${file}`;
        if (kind === "dynamic-import") return { path: specifier, external: true };
        const pluginData = `export ${braced(names(from, to))} from "${specifier}";`;
        return { path: `${from}>${to}`, namespace: "other", pluginData, sideEffects: false };
      });
      onLoad({ filter: /.*/, namespace: "other" }, ({ pluginData }) => ({
        contents: String(pluginData),
        resolveDir: folder,
      }));
    },
  };
}

/** Takes the texts given in place of those of the files. */
function literalPlugin(folder: string, literals: ReadonlyMap<string, string>): Plugin {
  return {
    name: "literals",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]codes[\\/]/ }, ({ path }) => {
        const contents = literals.get(relative(folder, path).replaceAll("\\", "/"));
        return contents === undefined ? undefined : { contents, loader: "ts" };
      });
    },
  };
}
