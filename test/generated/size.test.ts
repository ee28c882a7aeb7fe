import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { gzipSync } from "fflate";
import { format } from "prettier";
import { expect, it } from "vitest";
import { packageFolder } from "../support/sample-package.js";

const dist = fileURLToPath(new URL("dist/", packageFolder));
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const layouts = readdirSync(join(dist, "layouts")).filter((name) => name.endsWith(".js"));

/** What an application bundles when it uses everything that these modules export. */
const uses: Readonly<Record<string, readonly string[]>> = {
  "one layout (`layouts/coe-n`), all that it imports included": ["layouts/coe-n.js"],
  "the whole package": ["index.js", "check-words.js", ...layouts.map((name) => `layouts/${name}`)],
};

/** Bytes minified, and the same compressed, in kB; by a library, since the platform's own differs by version. */
async function sizesOf(modules: readonly string[]): Promise<readonly string[]> {
  // Under names of their own: all layouts export a `layout`.
  const contents = modules
    .map((module, index) => `export * as m${index} from "./${module}";`)
    .join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    splitting: false,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    legalComments: "none",
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return [bytes.length, gzipSync(bytes).length].map((size) => String(Math.round(size / 1000)));
}

it("is as the README's table says; put what this test expects there where it is not", async () => {
  const rows = await Promise.all(
    Object.entries(uses).map(async ([name, modules]) => [name, ...(await sizesOf(modules))]),
  );
  const lines = [["", "minified, kB", "gzip, kB"], ["---", "---", "---"], ...rows].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  const table = (await format(lines.join("\n"), { parser: "markdown" })).trim();
  const [, shown = ""] = /<!-- sizes -->\n+([\s\S]*?)\n+<!-- \/sizes -->/.exec(readme) ?? [];
  expect(shown).toBe(table);
});
