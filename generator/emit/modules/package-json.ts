import type { EmitOptions } from "../options.js";
import { upgradePath } from "../plan/upgrades.js";

/** The package.json of the generated package: private, without dependencies, one entry per folder. */
export function packageJson(revision: string, options: EmitOptions): string {
  const entry = (path: string) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  const manifest = {
    name: options.packageName,
    version: packageVersion(revision),
    private: true,
    license: "UNLICENSED",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports: {
      ".": entry("index"),
      "./layouts/*": entry("layouts/*"),
      "./codes/*": entry("codes/*"),
      "./check-words": entry("check-words"),
      "./registry": entry("registry"),
      "./runtime": entry("runtime/index"),
      ...(options.earlier === undefined ? {} : { "./upgrade": entry(upgradePath) }),
      "./spec.json": "./spec.json",
      "./package.json": "./package.json",
    },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The revision as a package version where it is one to three numbers. */
function packageVersion(revision: string): string {
  const [, major, minor = "0", patch = "0"] =
    /^(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(revision) ?? [];
  return major === undefined ? "0.0.0" : [major, minor, patch].map(Number).join(".");
}
