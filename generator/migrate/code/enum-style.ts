import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmitOptions } from "../../emit/options.js";

/** How a generated package has its enums; null where its files do not tell. */
export function enumStyleOf(folder: string): EmitOptions["enumStyle"] | null {
  for (const path of ["src/codes", "dist/codes", "codes"]) {
    const codes = join(folder, path);
    if (!existsSync(codes)) continue;
    for (const name of readdirSync(codes).filter((each) => each.endsWith(".ts"))) {
      const text = readFileSync(join(codes, name), "utf8");
      if (/^export (?:declare )?enum /m.test(text)) return "enum";
      if (/^export (?:declare )?const \w+\b.*[:=] \{$/m.test(text)) return "const-object";
    }
  }
  return null;
}
