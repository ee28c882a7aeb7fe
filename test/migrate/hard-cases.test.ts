import { describe, expect, it } from "vitest";
import { check, codes, group, item, layout, model, section } from "../emit/models.js";
import { migrated, migrateFiles } from "./support.js";
import type { Item, Member, SpecModel } from "../../generator/spec/model.js";

const keyed = (identifier: string, key: string, facts: Partial<Item> = {}) =>
  item(identifier, { key, name: `項目${key}`, ...facts });

/** Layouts with one section each, by their names. */
function spec(layouts: Readonly<Record<string, readonly Member[]>>): SpecModel {
  return model({
    revision: "4.0",
    layouts: Object.entries(layouts).map(([name, members]) =>
      layout(name, [section("identity", members, { key: "S1" })]),
    ),
  });
}

describe("odd names", () => {
  const before = {
    ...spec({ CoeN: [keyed("氏名", "K1"), keyed("class", "K2"), keyed("constructor", "K3")] }),
    codeLists: [codes("性別", { 1: "男性", 2: "NaN" })],
  };
  const after = {
    ...spec({ CoeN: [keyed("申請人氏名", "K1"), keyed("default", "K2"), keyed("then", "K3")] }),
    codeLists: [codes("性別", { 1: "男", 2: "Infinity" })],
  };

  it("are renamed as others are", async () => {
    const code = `import { CoeN, 性別 } from "spec";
export const f = ({ identity: { 氏名, class: c, constructor_ } }: CoeN) => [氏名, c, constructor_];
export const i = { identity: { 氏名: 性別.男性, class: 性別.NaN_, "constructor_": null } } satisfies import("spec").CoeNInit;
`;
    expect(await migrated({ before, after }, code)).toBe(`import { CoeN, 性別 } from "spec";
export const f = ({ identity: { 申請人氏名: 氏名, default: c, then_: constructor_ } }: CoeN) => [氏名, c, constructor_];
export const i = { identity: { 申請人氏名: 性別.男, default: 性別.Infinity_, "then_": null } } satisfies import("spec").CoeNInit;
`);
  });

  it("of items do not end the comment that a marker is", async () => {
    const gone = spec({ CoeN: [keyed("x", "K1", { name: "a\nprocess.exit()\u2028b*/\u202e" })] });
    const text = await migrated(
      { before: gone, after: spec({ CoeN: [] }) },
      'import type { CoeN } from "spec";\nexport const f = (r: CoeN) => r.identity.x;\n',
    );
    expect(text.split(/[\n\u2028\u2029]/)).toEqual([
      'import type { CoeN } from "spec";',
      "// specgen: Identity.x (a process.exit() b*/\\u{202e}) is gone in 4.0",
      "export const f = (r: CoeN) => r.identity.x;",
      "",
    ]);
  });
});

describe("a section that layouts share", () => {
  const shared = [keyed("phone", "K1"), keyed("memo", "K2")];
  const before = spec({ CoeN: shared, ExtN: shared });

  it("gets the name of its class where the layouts part, and is marked there", async () => {
    const after = spec({ CoeN: shared, ExtN: [keyed("tel", "K1"), keyed("memo", "K2")] });
    const code = `import { CoeN, ExtN, type Identity, type IdentityInit } from "spec";
export const f = (r: ExtN, s: CoeN) => r.identity.phone ?? s.identity.phone;
export const g = (i: Identity) => i.memo ?? i.phone;
export const r = new ExtN({ identity: { phone: "1" } }) ?? new CoeN({ identity: { phone: "1" } });
`;
    const once = `// specgen: Identity (見出しidentity) is now CoeNIdentity or ExtNIdentity, by layout
// specgen: IdentityInit (見出しidentity) is now CoeNIdentityInit or ExtNIdentityInit, by layout
import { CoeN, ExtN, type Identity, type IdentityInit } from "spec";
export const f = (r: ExtN, s: CoeN) => r.identity.tel ?? s.identity.phone;
// specgen: Identity.phone is now another by layout (CoeN: phone, ExtN: tel)
export const g = (i: Identity) => i.memo ?? i.phone;
export const r = new ExtN({ identity: { tel: "1" } }) ?? new CoeN({ identity: { phone: "1" } });
`;
    expect(await migrated({ before, after }, code)).toBe(once);
    expect(await migrated({ before, after }, once)).toBe(once);
  });

  it("keeps one name for records of several layouts where all agree", async () => {
    const now = [keyed("tel", "K1"), keyed("memo", "K2")];
    const code = `import type { CoeN, ExtN } from "spec";
export const f = (r: CoeN | ExtN) => r.identity.phone;
export const g = <T extends CoeN | { identity: { phone: string } }>(r: T) => r.identity.phone;
`;
    expect(await migrated({ before, after: spec({ CoeN: now, ExtN: now }) }, code)).toBe(
      `import type { CoeN, ExtN } from "spec";
export const f = (r: CoeN | ExtN) => r.identity.tel;
// specgen: phone is now tel where it comes from the package
export const g = <T extends CoeN | { identity: { phone: string } }>(r: T) => r.identity.phone;
`,
    );
  });
});

it("puts markers where comments are comments", async () => {
  const before = spec({ CoeN: [keyed("fax", "K1"), group("jobs", [keyed("no", "K2")])] });
  const after = spec({ CoeN: [group("jobs", [keyed("no", "K2")])] });
  const code = `#!/usr/bin/env node
import { CoeN } from "spec";
declare namespace JSX { interface IntrinsicElements { p: object } interface Element {} }
const r = new CoeN();
/* a
 b */ r.identity.fax = "/*";
export const page = (
  <p>
    {r.identity.fax}
  </p>
);
export const text = \`
  \${[
    r.identity.fax,
  ]} \` +
  r.identity.fax;
switch (r.identity.jobs.no) {
  // eslint-disable-next-line
  case r.identity.fax:
  default:
}
`;
  const mark = "// specgen: Identity.fax (項目K1) is gone in 4.0";
  const once = `#!/usr/bin/env node
import { CoeN } from "spec";
declare namespace JSX { interface IntrinsicElements { p: object } interface Element {} }
const r = new CoeN();
${mark}
/* a
 b */ r.identity.fax = "/*";
export const page = (
  ${mark}
  <p>
    {r.identity.fax}
  </p>
);
export const text = \`
  \${[
    ${mark}
    r.identity.fax,
  ]} \` +
  ${mark}
  r.identity.fax;
switch (r.identity.jobs.no) {
  ${mark}
  // eslint-disable-next-line
  case r.identity.fax:
  default:
}
`;
  const first = await migrateFiles({ before, after }, { "a.tsx": code });
  expect(first.files["a.tsx"]).toBe(once);
  const second = await migrateFiles({ before, after }, { "a.tsx": once });
  expect([second.changed, second.broken]).toEqual([[], []]);
  expect(second.errors.before).toBe(first.errors.before);
});

it("exchanges the names of two classes, and does not change them back", async () => {
  const one = [keyed("memo", "K1")];
  const named = (first: string, second: string) =>
    model({
      layouts: [
        layout(first, [section("a", one, { key: "S1" })], { id: "A" }),
        layout(second, [section("b", one, { key: "S2" })], { id: "B" }),
      ],
    });
  const code = `import { CoeN, ExtN } from "spec";
import * as one from "spec/layouts/coe-n";
export const all = [new CoeN().a, new ExtN().b, one.readCoeN, one.layout];
`;
  const revisions = { before: named("CoeN", "ExtN"), after: named("ExtN", "CoeN") };
  const once = await migrated(revisions, code);
  expect(once.split("\n").filter((line) => !line.includes("// specgen:"))).toEqual([
    'import { ExtN, CoeN } from "spec";',
    'import * as one from "spec/layouts/ext-n";',
    "export const all = [new ExtN().a, new CoeN().b, one.readExtN, one.layout];",
    "",
  ]);
  expect(await migrated(revisions, once)).toBe(once);
});

it("marks facts that no check asks for any more", async () => {
  const memo = { kind: "item", key: "K1" } as const;
  const asks = (name: string) =>
    check(name, { when: { kind: "flag", name }, assert: { kind: "required", items: [memo] } }, [
      "COEN",
    ]);
  const before = spec({ CoeN: [keyed("memo", "K1")] });
  const revisions = {
    before: { ...before, relatedChecks: [asks("isFirst"), asks("isPaper")] },
    after: { ...before, relatedChecks: [asks("isFirst")] },
  };
  const code = `import { validateCoeN, type CoeN, type CoeNFlags } from "spec/layouts/coe-n";
export const f = (r: CoeN) => validateCoeN(r, { flags: { isFirst: true, isPaper: true } });
export const g = (flags: CoeNFlags) => flags.isFirst;
`;
  const { files, errors } = await migrateFiles(revisions, { "a.ts": code });
  expect(files["a.ts"]).toBe(
    code.replace(
      "export const f",
      "// specgen: CoeNFlags.isPaper is asked for by no check in 4.0\nexport const f",
    ),
  );
  // The type of the facts has room for others: no compiler says so.
  expect(errors).toMatchObject({ before: 0, after: 0, without: 0 });
  const without = { ...revisions, after: before };
  expect((await migrateFiles(without, { "a.ts": code })).files["a.ts"]?.split("\n")[0]).toBe(
    "// specgen: CoeNFlags (様式CoeN) is gone in 4.0",
  );
});
