import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const path = fileURLToPath(new URL("../../../README.md", import.meta.url));
const place = /(<!-- bench:package -->\n).*?(<!-- \/bench:package -->)/s;

/** Puts what was measured in its place in the README. */
export async function writeReadme(text: string): Promise<void> {
  const readme = readFileSync(path, "utf8");
  if (!place.test(readme)) throw new Error("The README has no place for what was measured");
  const changed = readme.replace(place, (_, start, end) => `${start}\n${text}\n\n${end}`);
  const config = (await resolveConfig(path)) ?? {};
  writeFileSync(path, await format(changed, { ...config, parser: "markdown" }));
}
