import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("shows in the README what the terminal shows", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const shown = /<!-- diff -->\s*```text\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? "";
  const parts = shown.split(/\n*…\n*/);
  expect(parts).toHaveLength(3);
  const { code, out } = runCli(join(root, "input-specs/sample"), [
    "--lang",
    "ja",
    "diff",
    "2.0",
    ".",
  ]);
  expect(code).toBe(0);
  for (const block of parts.flatMap((part) => part.split("\n\n"))) expect(out).toContain(block);
});
