import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { scratch, writeTo } from "./packages.js";
import { after, before } from "./specs.js";

const folder = scratch();

beforeAll(async () => {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  await Promise.all([
    writeTo(join(folder, "v1"), before),
    writeTo(join(folder, "v2"), after, [before]),
  ]);
}, 60_000);

const strict = {
  target: "ES2022",
  module: "NodeNext",
  lib: ["ES2022", "DOM"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
};

/** Compiles a program beside both packages; gives what the compiler says. */
function compile(name: string, program: string): readonly string[] {
  writeFileSync(join(folder, `${name}.ts`), program);
  const config = { compilerOptions: strict, files: [`${name}.ts`] };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(config));
  const tsc = new URL("../../../node_modules/typescript/bin/tsc", import.meta.url).pathname;
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", `${name}.json`, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => line.includes("error TS"));
}

describe("two revisions in one application", () => {
  it("are used side by side, and a record goes from one to the other", () => {
    const program = `
      import { Entry as EntryV1, Sex as SexV1 } from "./v1/dist/index.js";
      import { validateEntry } from "./v2/dist/layouts/entry.js";
      import { Entry as EntryV2, Sex as SexV2 } from "./v2/dist/index.js";
      import { upgrade } from "./v2/dist/upgrade.js";

      const draft = new EntryV1({ person: { fullName: "山田", sex: SexV1.女 } });
      const { record, changed, left } = upgrade(draft, "1.0", "2.0");
      if (!(record instanceof EntryV2)) throw new Error("another layout");
      const sex: SexV2 | null = record.person.sex;
      console.log(JSON.stringify([
        record.person.fullName,
        sex === SexV2.女,
        changed.map((each) => each.path),
        left.map((each) => [each.path, each.rule]),
        validateEntry(record).ok,
      ]));
    `;
    expect(compile("both", program)).toEqual([]);
    const output = execFileSync(process.execPath, ["both.js"], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(output)).toEqual([
      "山田",
      true,
      ["person.sex"],
      [["person.nationality", "item-added-required"]],
      false,
    ]);
  });

  it("and a record of the older one is no record of the newer one", () => {
    const program = `
      import { Entry as EntryV1 } from "./v1/dist/index.js";
      import { Entry as EntryV2 } from "./v2/dist/index.js";
      import { validateEntry, writeEntry } from "./v2/dist/layouts/entry.js";
      const older = new EntryV1();
      const newer: EntryV2 = older;
      validateEntry(older);
      writeEntry([older]);
      export { newer };
    `;
    expect(compile("mixed", program).map((line) => line.split(",")[0])).toEqual([
      "mixed.ts(6",
      "mixed.ts(7",
      "mixed.ts(8",
    ]);
  });

  it("nor is it where both revisions have the same items", async () => {
    await writeTo(join(folder, "v3"), { ...before, revision: "1.1" });
    const program = `
      import { Entry as EntryV1, Sex as SexV1 } from "./v1/dist/index.js";
      import { Entry as EntryV3, Sex as SexV3 } from "./v3/dist/index.js";
      const record: EntryV3 = new EntryV1();
      // TypeScript takes enums for one that have the same name and the same members.
      const sex: SexV3 = SexV1.女;
      export { record, sex };
    `;
    expect(compile("same", program).map((line) => line.split(",")[0])).toEqual(["same.ts(4"]);
  }, 60_000);
});
