import { describe, expect, it } from "vitest";
import type { Member } from "../../generator/spec/model.js";
import { codes, group, item, layout, model, section } from "../emit/models.js";
import { migrated, migrateFiles, type Revisions } from "./support.js";

/** An item, a section, a layout, a list and a code get other names; all else stays. */
function renamed(names: {
  readonly item: string;
  readonly group: string;
  readonly section: string;
  readonly layout: string;
  readonly list: string;
  readonly code: string;
}) {
  const members: readonly Member[] = [
    item(names.item, { key: "K1", name: "生年月日" }),
    item("sex", { key: "K2", kind: "code", codeList: "L1" }),
    item("memo", { key: "K3" }),
    group(names.group, [item("phone", { key: "K4" })], { key: "G1" }),
    group("jobs", [item(names.item, { key: "K5" })], { key: "G2", repeat: 3 }),
  ];
  const one = layout(names.layout, [section(names.section, members, { key: "S1" })], { id: "A" });
  const list = codes(names.list, { 1: names.code, 2: "Female" }, { id: "L1", name: "性別" });
  return model({ layouts: [one], codeLists: [list] });
}

const revisions: Revisions = {
  before: renamed({
    item: "birthDate",
    group: "contact",
    section: "identity",
    layout: "CoeN",
    list: "Sex",
    code: "Male",
  }),
  after: renamed({
    item: "dateOfBirth",
    group: "reach",
    section: "person",
    layout: "CertN",
    list: "Gender",
    code: "Man",
  }),
};

const head = 'import { CoeN, Sex, type CoeNInit, type IdentityInit } from "spec";\n';
const newHead = 'import { CertN, Gender, type CertNInit, type PersonInit } from "spec";\n';

type Cases = Readonly<Record<string, readonly [before: string, after: string]>>;

/** A test for each case; all of them are migrated together, as the files of one application. */
function eachCase(cases: Cases, [oldHead, newHead]: readonly [string, string]): void {
  const names = new Map(Object.keys(cases).map((what, index) => [what, `case-${index}.ts`]));
  const sources = Object.entries(cases).map(
    ([what, [before]]) => [names.get(what) ?? "", oldHead + before] as const,
  );
  const result = migrateFiles(revisions, Object.fromEntries(sources));
  it.each(Object.entries(cases))("%s", async (what, [, after]) => {
    const { files } = await result;
    expect(files[names.get(what) ?? ""]).toBe(newHead + after);
  });
  it("leaves no error that was not there", async () => {
    const { errors, markers } = await result;
    expect(errors.remaining).toEqual([]);
    expect(errors.after).toBe(errors.before);
    expect(errors.without).toBeGreaterThan(errors.before + Object.keys(cases).length - 1);
    expect(markers.all).toBe(0);
  });
}

describe("renames what is generated", () => {
  const cases: Cases = {
    "a property": [
      "export const f = (r: CoeN) => r.identity.birthDate;",
      "export const f = (r: CertN) => r.person.dateOfBirth;",
    ],
    "a property behind optional chaining and an index": [
      "export const f = (r?: CoeN) => r?.identity?.jobs[0]?.birthDate ?? r?.identity.contact.phone;",
      "export const f = (r?: CertN) => r?.person?.jobs[0]?.dateOfBirth ?? r?.person.reach.phone;",
    ],
    "an assignment": [
      "export const f = (r: CoeN) => { r.identity.birthDate = '1'; };",
      "export const f = (r: CertN) => { r.person.dateOfBirth = '1'; };",
    ],
    "an element access with a literal, quotes kept": [
      "export const f = (r: CoeN) => r['identity'][\"birthDate\"] + r[`identity`].memo;",
      "export const f = (r: CertN) => r['person'][\"dateOfBirth\"] + r[`person`].memo;",
    ],
    "the literal of an init": [
      "new CoeN({ identity: { birthDate: 'x', contact: { phone: '1' }, jobs: [{ birthDate: 'y' }], \"memo\": '' } });",
      "new CertN({ person: { dateOfBirth: 'x', reach: { phone: '1' }, jobs: [{ dateOfBirth: 'y' }], \"memo\": '' } });",
    ],
    "quoted and computed keys": [
      "export const i: IdentityInit = { 'birthDate': 'x', ['contact']: {} };",
      "export const i: PersonInit = { 'dateOfBirth': 'x', ['reach']: {} };",
    ],
    "a shorthand property": [
      "export const f = (birthDate: string): IdentityInit => ({ birthDate });",
      "export const f = (birthDate: string): PersonInit => ({ dateOfBirth: birthDate });",
    ],
    "destructuring without an alias": [
      "export const f = ({ identity }: CoeN) => { const { birthDate, memo } = identity; return birthDate + memo; };",
      "export const f = ({ person: identity }: CertN) => { const { dateOfBirth: birthDate, memo } = identity; return birthDate + memo; };",
    ],
    "destructuring with an alias, a default and a rest": [
      "export const f = ({ identity: { birthDate: b = 'x', contact: { phone }, ...rest } }: CoeN) => b + phone + rest.memo;",
      "export const f = ({ person: { dateOfBirth: b = 'x', reach: { phone }, ...rest } }: CertN) => b + phone + rest.memo;",
    ],
    "an assignment to a pattern": [
      "export const f = (r: CoeN) => { let birthDate, p; ({ birthDate, contact: { phone: p } } = r.identity); return [birthDate, p]; };",
      "export const f = (r: CertN) => { let birthDate, p; ({ dateOfBirth: birthDate, reach: { phone: p } } = r.person); return [birthDate, p]; };",
    ],
    "what is spread": [
      "export const f = (i: IdentityInit) => { const j = { ...i, birthDate: 'x' }; return { ...j }.birthDate; };",
      "export const f = (i: PersonInit) => { const j = { ...i, dateOfBirth: 'x' }; return { ...j }.dateOfBirth; };",
    ],
    "what satisfies a type": [
      "const i = { birthDate: 'x', memo: '' } satisfies IdentityInit; export const b = i.birthDate + i['birthDate'];",
      "const i = { dateOfBirth: 'x', memo: '' } satisfies PersonInit; export const b = i.dateOfBirth + i['dateOfBirth'];",
    ],
    types: [
      "export type T = CoeNInit['identity'] | Pick<IdentityInit, 'birthDate' | 'memo'> | Map<CoeN, Partial<IdentityInit>['contact']>;",
      "export type T = CertNInit['person'] | Pick<PersonInit, 'dateOfBirth' | 'memo'> | Map<CertN, Partial<PersonInit>['reach']>;",
    ],
    generics: [
      "export class Box<T extends CoeN> { constructor(readonly of: T) {} get it() { return this.of.identity.birthDate; } }",
      "export class Box<T extends CertN> { constructor(readonly of: T) {} get it() { return this.of.person.dateOfBirth; } }",
    ],
    "members of an enum, and the enum": [
      "export const f = (s: Sex) => s === Sex.Male || s === Sex['Female'] || ([] as Sex.Male[]).includes(Sex.Male);",
      "export const f = (s: Gender) => s === Gender.Man || s === Gender['Female'] || ([] as Gender.Man[]).includes(Gender.Man);",
    ],
    "the name of an item as text": [
      "export const f = (r: CoeN) => r.identity.$text('birthDate');",
      "export const f = (r: CertN) => r.person.$text('dateOfBirth');",
    ],
    "an interface of the maker's on a generated one": [
      "export interface Mine extends IdentityInit { birthDate: string; own: string } export const f = (m: Mine) => m.birthDate + m.own;",
      "export interface Mine extends PersonInit { dateOfBirth: string; own: string } export const f = (m: Mine) => m.dateOfBirth + m.own;",
    ],
    "a shorthand of a class": [
      "export const all = { CoeN };",
      "export const all = { CoeN: CertN };",
    ],
    "instanceof and typeof": [
      "export const f = (x: unknown, c: typeof CoeN) => x instanceof CoeN && x.identity.birthDate === c.name;",
      "export const f = (x: unknown, c: typeof CertN) => x instanceof CertN && x.person.dateOfBirth === c.name;",
    ],
  };
  eachCase(cases, [head, newHead]);
});

describe("renames what is imported", () => {
  const cases: Cases = {
    "with an alias": [
      'import { CoeN as Coe, Sex as S } from "spec";\nexport const f = (r: Coe) => r.identity.sex === S.Male;',
      'import { CertN as Coe, Gender as S } from "spec";\nexport const f = (r: Coe) => r.person.sex === S.Man;',
    ],
    "as a namespace": [
      'import * as spec from "spec";\nexport const f = (r: spec.CoeN) => new spec.CoeN({ identity: { sex: spec.Sex.Male } }) ?? spec["CoeN"] ?? r;',
      'import * as spec from "spec";\nexport const f = (r: spec.CertN) => new spec.CertN({ person: { sex: spec.Gender.Man } }) ?? spec["CertN"] ?? r;',
    ],
    "from the module of the layout, whose file has another name": [
      'import { validate, readCoeN, type CoeN } from "spec/layouts/coe-n";\nexport const f = (r: CoeN) => [validate(r).issues, readCoeN(""), r];',
      'import { validate, readCertN, type CertN } from "spec/layouts/cert-n";\nexport const f = (r: CertN) => [validate(r).issues, readCertN(""), r];',
    ],
    "from the module of a code list": [
      'import { Sex, isSex, sexFromLabel, sexCodes } from "spec/codes/sex";\nexport const all = [Sex, isSex, sexFromLabel, sexCodes];',
      'import { Gender, isGender, genderFromLabel, genderCodes } from "spec/codes/gender";\nexport const all = [Gender, isGender, genderFromLabel, genderCodes];',
    ],
    "in an export from": [
      'export { CoeN, Sex as S } from "spec";\nexport type * from "spec/layouts/coe-n";',
      'export { CertN, Gender as S } from "spec";\nexport type * from "spec/layouts/cert-n";',
    ],
    "in a type": [
      'export type T = import("spec").CoeN["identity"];',
      'export type T = import("spec").CertN["person"];',
    ],
    "when needed": [
      'export async function f() { const { CoeN } = await import("spec"); const { layout } = await import("spec/layouts/coe-n"); return [new CoeN().identity, layout]; }',
      'export async function f() { const { CertN: CoeN } = await import("spec"); const { layout } = await import("spec/layouts/cert-n"); return [new CoeN().person, layout]; }',
    ],
    "under its old name where the new one is taken": [
      'import { CoeN } from "spec";\nclass CertN {}\nexport const f = (r: CoeN) => [new CertN(), r.identity.birthDate, new CoeN()];',
      'import { CertN as CoeN } from "spec";\nclass CertN {}\nexport const f = (r: CoeN) => [new CertN(), r.person.dateOfBirth, new CoeN()];',
    ],
  };
  eachCase(cases, ["", ""]);

  it("by another file of the maker's", async () => {
    const { files, errors } = await migrateFiles(revisions, {
      "spec-names.ts": 'export { CoeN } from "spec";\nexport * as codes from "spec";\n',
      "app.ts":
        'import { CoeN, codes } from "./spec-names";\nexport const x = [new CoeN(), codes.Sex.Male];\n',
    });
    expect(files).toEqual({
      "spec-names.ts": 'export { CertN } from "spec";\nexport * as codes from "spec";\n',
      "app.ts":
        'import { CertN, codes } from "./spec-names";\nexport const x = [new CertN(), codes.Gender.Man];\n',
    });
    expect(errors).toEqual({ before: 0, after: 0, without: 2, remaining: [] });
  });

  it("from a package that has another name", async () => {
    const code = 'import { CoeN } from "spec";\nimport "spec/layouts/coe-n";\nnew CoeN();';
    const { files, errors } = await migrateFiles(
      { ...revisions, newName: "next" },
      { "a.ts": code },
    );
    expect(files["a.ts"]).toBe(
      'import { CertN } from "next";\nimport "next/layouts/cert-n";\nnew CertN();',
    );
    expect(errors.after).toBe(0);
  });
});

it("renames members of a code object", async () => {
  const code = 'import { Sex } from "spec";\nexport const f = (s: Sex) => s === Sex.Male;\n';
  expect(await migrated({ ...revisions, enumStyle: "const-object" }, code)).toBe(
    'import { Gender } from "spec";\nexport const f = (s: Gender) => s === Gender.Man;\n',
  );
});

it("lets all other code be", async () => {
  const code = `import { type CoeN } from "spec";
// record.identity.birthDate and CoeN in a comment
interface Person { birthDate: string; identity: { birthDate: string } }
enum Sex { Male = "Male" }
const birthDate = "CoeN.identity.birthDate";
export const f = (p: Person, r: unknown) => {
  const { birthDate: mine } = p.identity;
  const copy = { ...p, birthDate };
  return [p.birthDate, copy.birthDate, mine, Sex.Male, p["identity"], r as CoeN];
};
`;
  expect(await migrated(revisions, code)).toBe(
    code.replace("type CoeN }", "type CertN }").replace("r as CoeN", "r as CertN"),
  );
});

it("names texts that may be paths, and does not touch them", async () => {
  const code = `import { CoeN } from "spec";
export const paths = ["identity.birthDate", "identity.jobs[0].birthDate", "identity", "a.birthDate"];
export const r = new CoeN();
`;
  const { files, pathTexts } = await migrateFiles(revisions, { "a.ts": code });
  expect(files["a.ts"]).toBe(code.replaceAll("CoeN", "CertN"));
  expect(pathTexts).toEqual([
    { name: "a.ts", line: 2, text: "identity.birthDate", to: "person.dateOfBirth" },
    { name: "a.ts", line: 2, text: "identity.jobs[0].birthDate", to: "person.jobs.dateOfBirth" },
  ]);
});
