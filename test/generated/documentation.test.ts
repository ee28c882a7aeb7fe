import { Project } from "ts-morph";
import { expect, it } from "vitest";
import { itemsOf } from "../../generator/spec/walk.js";
import { sampleModel } from "../support/sample-package.js";

it("every accessor of an item says what the spec says of it, and where", () => {
  const project = new Project({ useInMemoryFileSystem: false });
  const files = project.addSourceFilesAtPaths("generated/src/sections/*.ts");
  const getters = files.flatMap((file) =>
    file.getInterfaces().flatMap((each) => each.getGetAccessors()),
  );
  const docs = getters.map((getter) => getter.getJsDocs()[0]?.getText() ?? "");
  const itemDocs = docs.filter((doc) => doc.includes("属性: "));
  expect(itemDocs.length).toBeGreaterThan(700);
  for (const doc of itemDocs) {
    expect(doc).toMatch(/要否: /);
    expect(doc).toMatch(/3\.0\/CSVレイアウト仕様書\.xlsx .+![A-Z]+\d+/);
  }
  // Those of groups say the heading only.
  expect(docs.filter((doc) => doc === "")).toEqual([]);
  const keys = new Set(
    sampleModel().layouts.flatMap((layout) => itemsOf(layout).map(({ item }) => item.key)),
  );
  const documented = new Set(itemDocs.map((doc) => /\[([A-Z_]+-\d{3})\]/.exec(doc)?.[1]));
  expect([...keys].filter((key) => !documented.has(key))).toEqual([]);
});
