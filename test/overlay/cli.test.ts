import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { smallConfig, writeSmallSpec } from "../support/small-spec.js";
import { correction, overlayOf } from "./overlays.js";

const overlay = overlayOf(correction("item: A-3\nset: { note: 暫定の桁数 }\nwas: { note: null }"));

describe("specgen generate with an overlay", () => {
  const folder = mkdtempSync(join(tmpdir(), "overlay-"));
  const config = `${smallConfig}overlay: overlay.yaml\n`;
  afterAll(() => rmSync(folder, { recursive: true }));

  it("generates again when the overlay has changed, and says what expired with its line", () => {
    writeSmallSpec(folder, {}, config);
    writeFileSync(join(folder, "overlay.yaml"), overlay);
    const first = runCli(folder, ["generate"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("2 messages, 1 corrections\n");
    expect(runCli(folder, ["generate"]).out).toBe("Nothing has changed since the last run\n");
    writeFileSync(join(folder, "overlay.yaml"), overlay.replace("暫定の桁数", "当面の桁数"));
    expect(runCli(folder, ["generate"]).code).toBe(0);
    expect(readFileSync(join(folder, "out/NOTICE.md"), "utf8")).toContain("当面の桁数");
    writeSmallSpec(folder, {}, config.replace('"1.0"', '"2.1"'));
    const { code, err } = runCli(folder, ["generate"]);
    expect(code).toBe(1);
    expect(err).toContain("error overlay-expired  overlay.yaml:2 corrections.0");
  });

  it("reports an overlay that is named but not there", () => {
    writeSmallSpec(folder, {}, config);
    rmSync(join(folder, "overlay.yaml"));
    const { code, err } = runCli(folder, ["generate"]);
    expect(code).toBe(2);
    expect(err).toContain("config-unreadable");
  });
});
