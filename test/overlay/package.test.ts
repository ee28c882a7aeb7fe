import { beforeAll, describe, expect, it } from "vitest";
import { generate, type GenerateResult } from "../../generator/pipeline/generate.js";
import { readSpecJson, writeSpecJson } from "../../generator/spec/spec-json.js";
import { load, type LoadedPackage } from "../emit/loaded.js";
import { smallSheets } from "../support/small-spec.js";
import { correction, loadWith, overlayOf } from "./overlays.js";

const overlay = overlayOf(
  correction(
    "item: A-3\nset: { length: { max: 2 }, note: 暫定の桁数 }\nwas: { length: { max: 20 }, note: null }",
    "short-name",
  ),
  correction("code: { list: SEX, value: '3' }\nadd: { label: その他, labelEn: Other }", "third"),
  correction(
    "check: R1\nset: { sentence: 「性別」が「その他」の場合は必須。 }\nwas: { sentence: 「性別」が「女」の場合は必須。 }",
    "other-needs-name",
  ),
);

// The reworded sentence names the added code: sentences are read with the corrected lists.
describe("a package of a corrected spec", () => {
  let loaded: LoadedPackage;
  beforeAll(async () => {
    const { model, problems } = await loadWith(overlay);
    expect(problems).toEqual([]);
    loaded = await load(model);
  });

  /** Numbers of the checks and item ids of the issues of a row. */
  async function issuesOf(row: readonly string[]) {
    const form = await loaded.loadLayout("申請");
    const { issues } = form.validate(form.Record.fromRow(row));
    return issues.map(({ check, itemId, kind }) => check ?? `${kind} ${itemId}`);
  }

  it("checks what the corrections say", async () => {
    expect(await issuesOf(["20260401", "3", "山田"])).toEqual([]);
    expect(await issuesOf(["20260401", "3", ""])).toEqual(["R1"]);
    expect(await issuesOf(["20260401", "2", ""])).toEqual([]);
    expect((await issuesOf(["20260401", "2", "山田太"])).length).toBe(1);
  });
});

const emitted = (
  books: Readonly<Record<string, string>>,
  text: string,
): Promise<GenerateResult> => {
  const encoder = new TextEncoder();
  const files = Object.entries(books).map(([name, content]) => ({
    file: `book/${name}.csv`,
    bytes: encoder.encode(content),
  }));
  return generate({
    books: [{ kind: "exports", name: "book", files }],
    revision: "1.0",
    dialect: { encoding: "utf-8", bom: false, newline: "\r\n", quoting: "minimal", header: false },
    emit: {
      packageName: "x",
      generatorVersion: "0",
      enumStyle: "enum",
      text: "full",
      templates: new Map(),
    },
    overlay: { file: "overlay.yaml", text },
  });
};

describe("the corrections", () => {
  let result: GenerateResult;
  const file = (path: string) => result.files.get(path) ?? "";
  beforeAll(async () => {
    result = await emitted(smallSheets, overlay);
  });

  it("stand in the banner of every module", () => {
    const modules = [...result.files].filter(
      ([path]) => path.startsWith("src/") && !path.startsWith("src/runtime/"),
    );
    expect(modules.length).toBeGreaterThan(5);
    for (const [, text] of modules) {
      expect(text).toContain("// 訂正 (correction) short-name: 暫定\n");
      expect(text).toContain("// 訂正 (correction) other-needs-name: 暫定\n");
    }
  });

  it("stand with all that they changed in README and NOTICE", () => {
    for (const path of ["README.md", "NOTICE.md"]) {
      expect(file(path)).toContain("- short-name: 暫定 — 通知第1号（版 2.0 で失効");
      expect(file(path)).toContain(
        "  - A-3 (申請) length.max: 20 → 2 \\[book/申請.csv 申請\\!E6\\]",
      );
      expect(file(path)).toContain("  - SEX:3 label: — → その他");
    }
  });

  it("stand at what they corrected, in its doc comment", () => {
    const sources = [...result.files].filter(([path]) => path.startsWith("src/"));
    const holding = (note: string) =>
      sources.filter(([, text]) => text.includes(note)).map(([path]) => path.split("/")[1]);
    expect(holding("   * 訂正 (correction) short-name: 暫定\n")).toEqual(["sections"]);
    expect(holding("   * 訂正 (correction) third: 暫定\n")).toEqual(["codes"]);
    expect(holding(" * 訂正 (correction) other-needs-name: 暫定\n")).toEqual(["rules"]);
  });

  it("stand at an item whose id was corrected as well", async () => {
    const { files } = await emitted(
      { ...smallSheets, 関連項目: "", 単項目: "", メッセージ: "" },
      overlayOf(
        correction("item: A-3\nset: { note: x }\nwas: { note: null }", "note"),
        correction("item: A-3\nset: { itemId: B-3 }\nwas: { itemId: A-3 }", "new-id"),
      ),
    );
    const sections = [...files].filter(([path]) => path.startsWith("src/sections/"));
    expect(sections.map(([, text]) => text).join("")).toContain(
      "   * 訂正 (correction) note: 暫定\n   * 訂正 (correction) new-id: 暫定\n",
    );
  });

  it("stand in the manifest with the hash of their file", () => {
    const manifest = JSON.parse(file("manifest.json")) as Record<string, Record<string, string>>;
    expect(manifest["overlay"]).toEqual(["short-name", "third", "other-needs-name"]);
    expect(manifest["inputs"]?.["overlay.yaml"]).toMatch(/^[0-9a-f]{64}$/);
  });

  it("stand in spec.json, and are read from it again", () => {
    const text = file("spec.json");
    const back = readSpecJson(text);
    expect(back.corrections).toEqual(result.model.corrections);
    expect(back.corrections?.[0]?.origin).toBe("通知第1号");
    expect(writeSpecJson(back)).toBe(text);
  });

  it("leave no trace where there are none", async () => {
    const without = await emitted(smallSheets, "corrections: []\n");
    for (const [path, text] of without.files) {
      if (!/runtime|provenance|index|tools/.test(path)) expect(text).not.toMatch(/訂正|orrection/);
    }
    expect(without.files.get("manifest.json")).not.toContain('"overlay":');
  });
});
