import { readFileSync, readdirSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parse } from "csv-parse/sync";
import * as prettier from "prettier";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { readWorkbook } from "../../generator/workbook/read-workbook.js";
import { findTables, coverCells } from "../../generator/profile/find-tables.js";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";
import { buildModel } from "../../generator/spec/build-model.js";
import { emptyGlossary, makeGlossary } from "../../generator/spec/names/glossary.js";
import { emptyLock } from "../../generator/spec/names/names-lock.js";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { compilePackage } from "../../generator/emit/compile.js";
import { options } from "./emitted.js";
import { planPackage } from "../../generator/emit/plan/package-plan.js";
import { writeSpecJson } from "../../generator/spec/spec-json.js";
const dir = "input-specs/sample/3.0/";
const sink = new DiagnosticSink();
const lexicon = makeLexicon(defaultProfile);
const tables = [],
  covers = [];
for (const f of readdirSync(dir)) {
  if (!f.endsWith(".xlsx")) continue;
  const w = await readWorkbook({ file: f, bytes: readFileSync(dir + f) }, sink);
  if (w) {
    tables.push(...findTables(w, lexicon, sink));
    covers.push(...coverCells(w, lexicon));
  }
}
const g =
  process.argv[2] === "no"
    ? emptyGlossary
    : makeGlossary(parse(readFileSync("input-specs/sample/glossary.csv")), "glossary.csv", sink);
const { model: raw } = buildModel(
  {
    tables,
    coverCells: covers,
    lexicon,
    glossary: g,
    lock: emptyLock(),
    revision: "3.0",
    dialect: { encoding: "utf-8", bom: true, newline: "\r\n", quoting: "minimal", header: false },
  },
  sink,
);
const uniq = (sec: any, taken: Map<string, number>): any => {
  const seen = new Set<string>();
  const u = (id: string) => {
    let x = id;
    let n = 2;
    while (seen.has(x)) x = id + n++;
    seen.add(x);
    return x;
  };
  return {
    ...sec,
    members: sec.members.map((m: any) =>
      m.kind === "item"
        ? { ...m, item: { ...m.item, identifier: u(m.item.identifier) } }
        : { ...m, section: { ...uniq(m.section, taken), identifier: u(m.section.identifier) } },
    ),
  };
};
const model = {
  ...raw,
  layouts: raw.layouts.map((l) => ({
    ...l,
    sections: uniq(
      { members: l.sections.map((s) => ({ kind: "section", section: s })) },
      new Map(),
    ).members.map((m: any) => m.section),
  })),
  codeLists: raw.codeLists.map((l) => {
    const seen = new Set<string>();
    return {
      ...l,
      codes: l.codes.map((c) => {
        let x = c.identifier,
          n = 2;
        while (seen.has(x)) x = c.identifier + n++;
        seen.add(x);
        return { ...c, identifier: x };
      }),
    };
  }),
};
const sum = (d: readonly { code: string }[]) => {
  const m: Record<string, number> = {};
  for (const x of d) m[x.code] = (m[x.code] ?? 0) + 1;
  return m;
};
console.log(
  "read",
  sum(sink.diagnostics),
  "layouts",
  model.layouts.length,
  "cols",
  model.layouts.reduce((a, l) => a + l.columnCount, 0),
);
let tt = performance.now();
planPackage(model, new DiagnosticSink());
console.log("plan", performance.now() - tt);
tt = performance.now();
writeSpecJson(model);
console.log("specjson", performance.now() - tt);
tt = performance.now();
await import("handlebars");
console.log("hbs", performance.now() - tt);
for (let n = 0; n < 3; n++) {
  const s2 = new DiagnosticSink();
  let t = performance.now();
  const files = await emitPackage(model, options, s2);
  const t1 = performance.now() - t;
  t = performance.now();
  if (n === 0) {
    console.log(sum(s2.diagnostics));
    for (const d of s2.diagnostics.slice(0, 12))
      console.log(d.code, JSON.stringify(d.args), JSON.stringify(d.at), JSON.stringify(d.related));
  }
  if (files.size === 0) break;
  const out = await compilePackage(files, s2);
  console.log(
    "emit",
    t1 | 0,
    "compile",
    (performance.now() - t) | 0,
    files.size,
    out.size,
    [...files.values()].join("").length,
    [...files]
      .filter(([p]) => p.startsWith("src"))
      .map((x) => x[1])
      .join("").length,
    sum(s2.diagnostics),
    s2.diagnostics.slice(0, 2),
  );
  if (n === 0) {
    let bad = 0;
    const kinds: Record<string, number> = {};
    for (const [p, text] of files) {
      const f = "/tmp/ep/sample/" + p;
      mkdirSync(dirname(f), { recursive: true });
      writeFileSync(f, text);
      kinds[p.split("/").slice(0, -1).join("/")] =
        (kinds[p.split("/").slice(0, -1).join("/")] ?? 0) + 1;
      if (
        p.endsWith(".ts") &&
        !p.includes("runtime/") &&
        (await prettier.format(text, { parser: "typescript", printWidth: 100 })) !== text
      ) {
        bad++;
        console.log("not canonical", p);
      }
    }
    console.log("noncanonical", bad, kinds);
  }
}
