import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const programFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const packageFolder = dirname(programFolder);

/** Version of this program. */
export function programVersion(): string {
  const text = readFileSync(join(packageFolder, "package.json"), "utf8");
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

/** The program's own files by name: another build of one version may print something else. */
export function programFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const folder of [programFolder, join(packageFolder, "templates")]) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:js|ts|hbs)$/.test(entry.name) || entry.name.endsWith(".d.ts")) {
        continue;
      }
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(packageFolder.length), readFileSync(path));
    }
  }
  return files;
}
