import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const extension = ".hbs";

/** The templates in a folder of the user by name without extension. @throws Error where there is no folder. */
export function readTemplates(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return new Map(
    names
      .sort()
      .map((name) => [name.slice(0, -extension.length), readFileSync(join(folder, name), "utf8")]),
  );
}
