import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

it("shows a function of the README as it is generated", () => {
  const shown = /```ts\n(\/\*\*\n \* R\d+[\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(shown).toContain("export function");
  const folder = join(root, "generated/src/rules");
  const generated = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  expect(generated.some((text) => text.includes(shown))).toBe(true);
});
