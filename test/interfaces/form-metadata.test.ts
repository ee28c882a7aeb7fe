import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type FormField,
  formMetadata,
  type FormNode,
  layouts,
  loadLayout,
  rowPath,
} from "../../generated/dist/index.js";
import { coeNLayout } from "../../generated/dist/layouts/coe-n.js";

const dist = new URL("../../generated/dist/", import.meta.url);

/** The modules of the package that a module loads. */
function loadedWith(url: URL, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(url.pathname)) return loaded;
  loaded.add(url.pathname);
  const imports = readFileSync(url, "utf8").matchAll(
    /^(?:import|export) [^;]*?from "(\.[^"]+)";/gm,
  );
  for (const [, path = ""] of imports) loadedWith(new URL(path, url), loaded);
  return loaded;
}

/** Every path of a field, row by row, in order. */
function pathsOf(nodes: readonly FormNode[], rows: readonly number[] = []): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "field") return [rowPath(node.path, ...rows)];
    if (node.maxRows === null) return pathsOf(node.members, rows);
    return Array.from({ length: node.maxRows }, (_, row) =>
      pathsOf(node.members, [...rows, row]),
    ).flat();
  });
}

function fieldsOf(nodes: readonly FormNode[]): readonly FormField[] {
  return nodes.flatMap((node) => (node.kind === "field" ? [node] : fieldsOf(node.members)));
}

describe("the form metadata of a layout", () => {
  it.each(layouts.map(({ id }) => id))(
    "%s has every column once, in order, as plain data",
    async (id) => {
      const { layout } = await loadLayout(id);
      const metadata = formMetadata(layout);
      expect(pathsOf(metadata.sections)).toEqual(layout.columns.map(({ path }) => path));
      expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
      const lists = new Set(metadata.codeLists.map((list) => list.id));
      for (const { codeList } of fieldsOf(metadata.sections)) {
        expect(codeList === null || lists.has(codeList)).toBe(true);
      }
    },
  );

  it("says what a form shows and how a field is entered", () => {
    const { sections, codeLists } = formMetadata(coeNLayout);
    expect(sections.map((node) => (node.kind === "section" ? node.label : node.path))).toContain(
      "在日親族及び同居者",
    );
    const relatives = sections.find(({ name }) => name === "relatives");
    if (relatives?.kind !== "section") throw new Error("no section");
    const [hasRelatives, members] = relatives.members;
    expect(hasRelatives).toMatchObject({
      ...{ kind: "field", path: "relatives.hasRelatives", label: "在日親族及び同居者の有無" },
      ...{ itemId: "REL_COE-001", type: "code", requirement: "required" },
      input: { control: "select", inputMode: "text" },
    });
    if (members?.kind !== "section") throw new Error("no section");
    expect([members.path, members.maxRows]).toEqual(["relatives.members", 6]);
    const fields = fieldsOf(members.members);
    expect(fields.find(({ name }) => name === "dateOfBirth")).toMatchObject({
      ...{ path: "relatives.members[].dateOfBirth", type: "partial-date" },
      characters: "半角数字",
      limits: { maxLength: 8, minLength: 8, lengthUnit: "character" },
      input: { control: "input", inputMode: "text", maxLength: 10, dateForm: "YYYY-MM-DD" },
    });
    const yesNo = (hasRelatives as FormField).codeList;
    expect(codeLists.find(({ id }) => id === yesNo)?.codes).toEqual([
      { value: "1", label: "有" },
      { value: "0", label: "無" },
    ]);
  });

  it("is not loaded with a layout, nor is the JSON Schema", () => {
    const modules = [...loadedWith(new URL("layouts/coe-n.js", dist))].flatMap((path) =>
      [...readFileSync(path, "utf8").matchAll(/^\/\/ src\/runtime\/(.+)$/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(modules).toContain("standard-schema.ts");
    for (const apart of ["form-metadata.ts", "json-schema.ts", "layout-tree.ts"]) {
      expect(modules).not.toContain(apart);
    }
  });
});
