import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { build as viteBuild } from "vite";
import { describe, expect, it } from "vitest";
import { CoeN, type layouts, Sex, sexCodes } from "../../generated/dist/index.js";
import { packageFolder, sampleModel } from "../support/sample-package.js";

const folder = fileURLToPath(packageFolder);
const text = (path: string) => readFileSync(join(folder, path), "utf8");

/** The files that loading a file loads, itself among them, by their path in `dist`. */
function filesOf(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, specifier = ""] of text(`dist/${path}`).matchAll(
    /^(?:import|export) .*? from "(.+?)";$/gm,
  )) {
    filesOf(join(path, "..", specifier), seen);
  }
  return seen;
}

const layoutFiles = readdirSync(join(folder, "dist/layouts")).filter((name) =>
  name.endsWith(".js"),
);

describe("the JavaScript files", () => {
  it.each(layoutFiles)(
    "are few where only %s is loaded, and have nothing for people or for other uses",
    (name) => {
      const files = filesOf(`layouts/${name}`);
      expect(files.size).toBeLessThanOrEqual(7);
      expect(
        [...files].filter((file) => /^(?:index|codes|tools|check-words|registry)/.test(file)),
      ).toEqual([]);
      expect([...files].filter((file) => file.startsWith("layouts/"))).toEqual([`layouts/${name}`]);
    },
  );

  it("that the index loads have no tables, rules or messages", () => {
    expect(
      [...filesOf("index.js")].filter((file) => /^(?:checks|layouts|check-words)/.test(file)),
    ).toEqual([]);
  });

  it("have each class and table once, wherever it is imported from", async () => {
    const layout = await import("../../generated/dist/layouts/coe-n.js");
    const codes = await import("../../generated/dist/codes/sex.js");
    const runtime = await import("../../generated/dist/runtime/index.js");
    expect(layout.CoeN).toBe(CoeN);
    expect(layout.Record).toBe(CoeN);
    expect(codes.Sex).toBe(Sex);
    expect(layout.layout.columns.find(({ codes: list }) => list?.id === sexCodes.id)?.codes).toBe(
      sexCodes,
    );
    expect(new CoeN().identity).toBeInstanceOf(runtime.Group);
    expect(layout.read("").records).toEqual([]);
    const classes = [CoeN, new CoeN().identity.constructor, runtime.PartialDate, runtime.Layout];
    expect(classes.map(({ name }) => name)).toEqual([
      "CoeN",
      "CoeNIdentity",
      "PartialDate",
      "Layout",
    ]);
  });

  it("are there with their declarations for every path that the package exports", () => {
    const { exports } = JSON.parse(text("package.json")) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    };
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    const names = { layouts: layoutFiles, codes: readdirSync(join(folder, "src/codes")) };
    const files = targets.flatMap((target) => {
      const [, kind] = /^\.\/dist\/(layouts|codes)\/\*/.exec(target) ?? [];
      const all = kind === undefined ? [""] : names[kind as keyof typeof names];
      return all.map((name) => target.replace("*", name.replace(/\.\w+$/, "")));
    });
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it("begin with the notice of the spec", () => {
    const notice = sampleModel().notices[0] ?? "";
    for (const file of filesOf("layouts/coe-n.js")) {
      expect(text(`dist/${file}`).split("\n", 4)).toContain(`// ${notice}`);
    }
  });
});

const application = `
import { CoeN, validateCoeN } from "${folder}dist/layouts/coe-n.js";
import { Sex } from "${folder}dist/index.js";
console.log(validateCoeN(new CoeN({ identity: { sex: Sex.Male } })).ok);
`;

type LayoutId = (typeof layouts)[number]["id"];

/** What tells that something of another layout is there: the classes of records, and ids in definitions. */
function othersIn(output: string): readonly string[] {
  const classes = [...output.matchAll(/class (\w+) extends RecordView/g)].map(
    ([, name = ""]) => name,
  );
  const ids = sampleModel().layouts.map(({ id }) => id as LayoutId);
  return [
    ...classes.filter((name) => name !== "CoeN"),
    ...ids.filter((id) => id !== "S101N" && output.includes(`id: "${id}"`)),
  ];
}

describe("an application that uses one layout", () => {
  it("holds no other after esbuild", async () => {
    const { outputFiles } = await bundle({
      stdin: { contents: application, resolveDir: folder },
      bundle: true,
      write: false,
      format: "esm",
      charset: "utf8",
    });
    const output = outputFiles[0]?.text ?? "";
    expect(output).toContain("S101N");
    expect(othersIn(output)).toEqual([]);
    expect(output).not.toContain("sideJobDutyFromLabel");
  });

  it("holds no other after vite", async () => {
    const id = "virtual:application";
    const result = await viteBuild({
      configFile: false,
      logLevel: "silent",
      build: { write: false, minify: false, rollupOptions: { input: id } },
      plugins: [
        {
          name: "application",
          resolveId: (source: string) => (source === id ? `\0${id}` : null),
          load: (source: string) => (source === `\0${id}` ? application : null),
        },
      ],
    });
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
      "output" in each ? each.output : [],
    );
    const output = outputs.map((each) => ("code" in each ? each.code : "")).join("\n");
    expect(output).toContain("S101N");
    expect(othersIn(output)).toEqual([]);
    expect(output).not.toContain("sideJobDutyFromLabel");
  });
});
