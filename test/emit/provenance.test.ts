import { expect, it } from "vitest";
import { emitPackage } from "../../generator/emit/emit-package.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { options } from "./emitted.js";
import { model } from "./models.js";

it("says in code what the manifest says of the inputs", async () => {
  const { files } = await emitPackage(model({}), options, new DiagnosticSink(), {
    generator: "1.2.3",
    revision: "3.0",
    fingerprint: "f".repeat(64),
    profile: "",
    inputs: { "b.xlsx": "1", "a`${x}.xlsx": "2" },
    text: "full" as const,
    overlay: ["fix-1", "fix-2"],
  });
  const text = files.get("src/provenance.ts") ?? "";
  expect(text.slice(text.indexOf("export const"))).toBe(`export const provenance: Provenance = {
  generator: "1.2.3",
  terms: "2.0",
  revision: "3.0",
  profile: null,
  inputs: [
    {
      file: "a\`\${x}.xlsx",
      sha256: "2",
    },
    {
      file: "b.xlsx",
      sha256: "1",
    },
  ],
  corrections: ["fix-1", "fix-2"],
};
`);
});

it("loads neither explanations nor submissions with a layout", async () => {
  const { files } = await emitPackage(model({}), options, new DiagnosticSink());
  const seen = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const imports = (files.get(path) ?? "").matchAll(
      /^(?:import|export) [^;]*? from "\.\/([^"]+)\.js";/gm,
    );
    for (const [, name = ""] of imports) follow(`src/runtime/${name}.ts`);
  };
  for (const name of ["layout", "validate", "validate-file", "read", "write"]) {
    follow(`src/runtime/${name}.ts`);
  }
  expect(seen.size).toBeGreaterThan(15);
  expect([...seen].filter((path) => /explain|submission|handover|issue-report/.test(path))).toEqual(
    [],
  );
});
