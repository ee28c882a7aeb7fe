import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { smallConfig, writeSmallSpec } from "../support/small-spec.js";

/** The manifest has a hash of every file of the package. */
function manifestOf(config: string, env: Readonly<Record<string, string>>): unknown {
  const folder = mkdtempSync(join(tmpdir(), "determinism-"));
  try {
    writeSmallSpec(folder, {}, config);
    renameSync(join(folder, "book", "メッセージ.csv"), join(folder, "メッセージ.csv"));
    expect(runCli(folder, ["generate"], env)).toMatchObject({ code: 0 });
    const { outputs } = JSON.parse(readFileSync(join(folder, "out/manifest.json"), "utf8")) as {
      readonly outputs: unknown;
    };
    return outputs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const config = (inputs: string) => smallConfig.replace("[book]", inputs);

describe("the generated package", () => {
  it("is the same in another time zone and locale, and with the inputs in another order", () => {
    const base = manifestOf(config("[book, .]"), { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8" });
    expect(
      manifestOf(config("[., book]"), { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8" }),
    ).toEqual(base);
    expect(manifestOf(config("[book, .]"), { TZ: "UTC", LC_ALL: "C" })).toEqual(base);
  });
});
