import { expect, it } from "vitest";
import { codes, group, item, layout, model, section } from "../emit/models.js";
import { matchKeys, migrated, migrateFiles } from "./support.js";
import type { Item, Member, SpecModel } from "../../generator/spec/model.js";
import type { Matching } from "../../generator/diff/matching.js";

/** One layout with one section. */
function spec(members: readonly Member[], facts: Partial<SpecModel> = {}): SpecModel {
  const sections = [section("identity", members, { key: "S1" })];
  return model({ revision: "4.0", layouts: [layout("CoeN", sections, { id: "A" })], ...facts });
}

const keyed = (identifier: string, key: string, facts: Partial<Item> = {}) =>
  item(identifier, { key, name: `項目${key}`, ...facts });

it("marks what is gone where it is used, once a line, and only once", async () => {
  const revisions = {
    before: spec([keyed("fax", "K1"), keyed("phone", "K2")]),
    after: spec([keyed("phone", "K2")]),
  };
  const code = `import type { CoeN } from "spec";
export function f(r: CoeN) {
  r.identity.phone = null;
  // why
  if (r.identity.fax === r.identity["fax"]) return \`
    \${r.identity.fax}
  \`;
  return [r.identity
    // @ts-ignore
    .fax, 1];
}
`;
  const once = `import type { CoeN } from "spec";
export function f(r: CoeN) {
  r.identity.phone = null;
  // why
  // specgen: CoeNIdentity.fax (項目K1) is gone in 4.0
  if (r.identity.fax === r.identity["fax"]) return \`
    \${r.identity.fax}
  \`;
  return [r.identity
    // specgen: CoeNIdentity.fax (項目K1) is gone in 4.0
    // @ts-ignore
    .fax, 1];
}
`.replaceAll("CoeNIdentity", "Identity");
  const first = await migrateFiles(revisions, { "a.ts": code });
  expect(first.files["a.ts"]).toBe(once);
  expect(first.markers).toEqual({ added: 2, all: 2 });
  const second = await migrateFiles(revisions, { "a.ts": once });
  expect(second.changed).toEqual([]);
  expect(second.markers).toEqual({ added: 0, all: 2 });
});

it("moves what stands in another section where the way is written out, and marks it elsewhere", async () => {
  const phone = keyed("phone", "K2");
  const revisions = {
    before: spec([
      group("contact", [keyed("email", "K1"), phone], { key: "G1" }),
      group("home", [keyed("street", "K3")], { key: "G2" }),
    ]),
    after: spec([
      group("contact", [phone], { key: "G1" }),
      group("home", [keyed("street", "K3"), keyed("mail", "K1")], { key: "G2" }),
    ]),
  };
  const code = `import type { CoeN, IdentityInit } from "spec";
export const f = (r: CoeN) => r.identity.contact.email;
export const g = (r?: CoeN) => r?.identity?.contact?.email + (r?.identity.contact.phone ?? "");
export const h = (r: CoeN) => {
  const { contact } = r.identity;
  return contact.email;
};
export const i: IdentityInit = { contact: { email: "" } };
`;
  const after = `import type { CoeN, IdentityInit } from "spec";
export const f = (r: CoeN) => r.identity.home.mail;
export const g = (r?: CoeN) => r?.identity?.home?.mail + (r?.identity.contact.phone ?? "");
export const h = (r: CoeN) => {
  const { contact } = r.identity;
  // specgen: email has moved: contact.email is now home.mail
  return contact.email;
};
// specgen: email has moved: contact.email is now home.mail
export const i: IdentityInit = { contact: { email: "" } };
`;
  expect(await migrated(revisions, code)).toBe(after);
  expect(await migrated(revisions, after)).toBe(after);
});

it("marks an item whose id and name another one has now", async () => {
  const before = spec([keyed("note", "K1"), keyed("memo", "K2")]);
  const after = spec([keyed("note", "K1", { name: "別の項目" }), keyed("memo", "K2")]);
  const matching = matchKeys(before, after);
  const revisions = { before, after, matching: withReassigned(matching, "K1") };
  const code = `import { CoeN } from "spec";
export const r = new CoeN({ identity: { note: "x" } });
`;
  expect(await migrated(revisions, code)).toBe(`import { CoeN } from "spec";
// specgen: Identity.note (項目K1) is gone in 4.0; the name now means (別の項目)
export const r = new CoeN({ identity: { note: "x" } });
`);
});

/** The item with this key is another one now. */
function withReassigned(matching: Matching, key: string): Matching {
  const pairs = matching.layouts.pairs.map((pair) => {
    const [same, other] = [true, false].map((isOther) =>
      pair.items.pairs.filter(({ before }) => (before.item.key !== key) === isOther),
    );
    return { ...pair, items: { ...pair.items, pairs: same ?? [] }, reassigned: other ?? [] };
  });
  return { ...matching, layouts: { ...matching.layouts, pairs } };
}

it("tells names that were exchanged by their markers, run again", async () => {
  const revisions = {
    before: spec([keyed("first", "K1"), keyed("last", "K2"), keyed("other", "K3")]),
    after: spec([keyed("last", "K1"), keyed("first", "K2"), keyed("first2", "K3")]),
  };
  const code = `import type { CoeN } from "spec";
export const f = ({ identity }: CoeN) =>
  identity.first + " " + identity.last + identity.other;
export const g = ({ identity: { first } }: CoeN) => first;
`;
  const after = `import type { CoeN } from "spec";
export const f = ({ identity }: CoeN) =>
  // specgen: Identity.first is now last, which meant something else before
  // specgen: Identity.last is now first, which meant something else before
  identity.last + " " + identity.first + identity.first2;
// specgen: Identity.first is now last, which meant something else before
export const g = ({ identity: { last: first } }: CoeN) => first;
`;
  expect(await migrated(revisions, code)).toBe(after);
  expect(await migrated(revisions, after)).toBe(after);
});

it("marks codes that were split, merged, reassigned or dropped", async () => {
  const list = (values: Readonly<Record<string, string>>) => [
    codes("Sex", values, { id: "L1", name: "性別" }),
  ];
  const before = spec([keyed("sex", "K1", { kind: "code", codeList: "L1" })], {
    codeLists: list({ 1: "A", 2: "B", 3: "C", 4: "D", 5: "E", 6: "F" }),
  });
  const after = spec([keyed("sex", "K1", { kind: "code", codeList: "L1" })], {
    codeLists: list({ 11: "A1", 12: "A2", 2: "B", 4: "D4", 5: "E" }),
  });
  const matching = matchKeys(before, after);
  const [pair] = matching.codeLists.pairs;
  const code = (from: SpecModel, value: string) =>
    from.codeLists[0]?.codes.filter((each) => each.value === value) ?? [];
  if (pair === undefined) throw new Error("no pair");
  const changed = {
    ...pair,
    codes: { ...pair.codes, pairs: pair.codes.pairs.filter((each) => each.before.value === "2") },
    splits: code(before, "1").map((each) => ({
      before: each,
      after: [...code(after, "11"), ...code(after, "12")],
    })),
    merges: code(after, "2").map((each) => ({
      before: [...code(before, "2"), ...code(before, "3")],
      after: each,
    })),
    reassigned: code(before, "4").flatMap((each) =>
      code(after, "4").map((now) => ({ before: each, after: now, evidence: null })),
    ),
  };
  const revisions = {
    before,
    after,
    matching: { ...matching, codeLists: { ...matching.codeLists, pairs: [changed] } },
  };
  const text = `import { Sex } from "spec";
export const all = [
  Sex.A,
  Sex.C,
  Sex.D,
  Sex.F,
];
`;
  const once = `import { Sex } from "spec";
export const all = [
  // specgen: Sex.A (A) was split into Sex.A1 (A1), Sex.A2 (A2)
  Sex.A,
  // specgen: Sex.C (C) was merged with others into Sex.B (B)
  Sex.B,
  // specgen: Sex.D (D) is gone in 4.0; its value now means Sex.D4 (D4)
  Sex.D,
  // specgen: Sex.F (F) is gone in 4.0
  Sex.F,
];
`;
  expect(await migrated(revisions, text)).toBe(once);
  expect(await migrated(revisions, once)).toBe(once);
});

it("marks what means something else under the same name and type", async () => {
  const revisions = {
    before: spec([
      keyed("salary", "K1", { kind: "integer", name: "月額報酬（円）" }),
      keyed("since", "K2"),
    ]),
    after: spec([
      keyed("salary", "K1", { kind: "integer", name: "月額報酬（千円）" }),
      keyed("since", "K2", { kind: "date" }),
    ]),
  };
  const code = `import type { CoeN } from "spec";
export const f = (r: CoeN) => [r.identity.salary, r.identity.since];
`;
  expect(await migrated(revisions, code)).toBe(`import type { CoeN } from "spec";
// specgen: Identity.salary (月額報酬（円）): unit changed from 円 to 千円
// specgen: Identity.since (項目K2): type changed from string to date
export const f = (r: CoeN) => [r.identity.salary, r.identity.since];
`);
});

it("marks an object without a type that is handed over with a name that is no more", async () => {
  const revisions = {
    before: spec([keyed("birthDate", "K1"), keyed("memo", "K2")]),
    after: spec([keyed("dateOfBirth", "K1"), keyed("memo", "K2")]),
  };
  const code = `import { CoeN } from "spec";
const identity = { birthDate: "x", memo: "y" };
export const r = new CoeN({ identity });
r.identity.$assign(identity);
r.identity.$assign([identity].map((each) => ({ ...each }))[0] ?? identity);
const make = () => identity;
r.identity.$assign(make());
`;
  const { files } = await migrateFiles(revisions, { "a.ts": code });
  expect(files["a.ts"]).toBe(`import { CoeN } from "spec";
const identity = { birthDate: "x", memo: "y" };
// specgen: the object has birthDate, which is now dateOfBirth: change it where it is made
export const r = new CoeN({ identity });
// specgen: the object has birthDate, which is now dateOfBirth: change it where it is made
r.identity.$assign(identity);
// specgen: the object has birthDate, which is now dateOfBirth: change it where it is made
r.identity.$assign([identity].map((each) => ({ ...each }))[0] ?? identity);
const make = () => identity;
// specgen: the object has birthDate, which is now dateOfBirth: change it where it is made
r.identity.$assign(make());
`);
});

it("marks imports of classes, modules and lists that are gone", async () => {
  const before = model({
    revision: "3.0",
    layouts: [
      layout("CoeN", [section("identity", [keyed("memo", "K1")])], { id: "A" }),
      layout("Old", [section("identity", [keyed("memo", "K1")])], { id: "B" }),
    ],
    codeLists: [codes("Sex", { 1: "Male" })],
  });
  const after = model({
    ...before,
    revision: "4.0",
    layouts: before.layouts.slice(0, 1),
    codeLists: [],
  });
  const code = `import * as spec from "spec";
import { loadLayout, Old, Sex } from "spec";
import { validate } from "spec/layouts/old";
export const all = [Old, Old, spec.Sex.Male, Sex.Male, validate, loadLayout("B"), loadLayout("A")];
`;
  expect(await migrated({ before, after }, code)).toBe(`import * as spec from "spec";
// specgen: Old (様式Old) is gone in 4.0
// specgen: Sex (コードSex) is gone in 4.0
import { loadLayout, Old, Sex } from "spec";
// specgen: the module layouts/old is gone in 4.0
import { validate } from "spec/layouts/old";
// specgen: Sex (コードSex) is gone in 4.0
// specgen: B (様式Old) is gone in 4.0
export const all = [Old, Old, spec.Sex.Male, Sex.Male, validate, loadLayout("B"), loadLayout("A")];
`);
});
