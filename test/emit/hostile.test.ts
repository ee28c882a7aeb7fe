import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Item, SpecModel } from "../../generator/spec/model.js";
import type { LayoutModule } from "../../templates/runtime/layout-module.js";
import { hostileTexts } from "../hostile/hostile-texts.js";
import { emit } from "./emitted.js";
import { type LoadedPackage, load } from "./loaded.js";
import { check, codes, item, layout, model, section } from "./models.js";

/** A model of which every text is hostile, and whose identifiers are names that objects have already. */

const texts = hostileTexts.filter((text) => text !== "");
const at = (index: number) => texts[index % texts.length] ?? "";
const source = (index: number) => ({ file: at(index), sheet: at(index + 1), cell: at(index + 2) });

const names = ["__proto__", "constructor", "then", "toString", "valueOf", "$row", "hasOwnProperty"];

function hostileItem(text: string, index: number) {
  const facts: Partial<Item> = {
    key: text,
    itemId: text,
    no: text,
    name: text,
    nameEn: text,
    attribute: text,
    note: text,
    ...(index % 3 === 0 ? { kind: "code", codeList: at(1) } : {}),
    length: { max: 1000, unit: "character" },
    source: source(index),
  };
  return item(names[index] ?? `item${index}`, facts);
}

function hostileModel(): SpecModel {
  const facts = (index: number) => ({ name: at(index), key: at(index), source: source(index) });
  const form = layout("Form", [section("__proto__", texts.map(hostileItem), facts(3))], {
    id: "__proto__",
    name: at(5),
    procedure: { code: at(6), name: at(7) },
    formCategory: at(8),
    source: source(9),
  });
  const list = codes("list", {}, { id: at(1), name: at(2), source: source(1) });
  return model({
    revision: at(4),
    notices: [...texts],
    layouts: [form],
    codeLists: [
      {
        ...list,
        codes: texts.map((text, index) => ({
          value: text,
          label: `${text}${index}`,
          labelEn: text,
          identifier: names[index] ?? `code${index}`,
          parent: text,
          source: source(index),
        })),
      },
    ],
    charsets: [{ id: at(0), label: at(10), include: ["any"], add: at(9), remove: "" }],
    messages: texts.map((text, index) => ({
      id: text,
      severity: "error",
      text: `${text}{0}`,
      placeholders: [{ token: "{0}", argument: "item" }],
      remedy: at(index + 1),
      source: source(index),
    })),
    itemChecks: texts.map((text) => ({
      no: text,
      kind: "fixed",
      item: text,
      layouts: ["__proto__"],
      parameter: { kind: "fixed", value: text },
      severity: "error",
      messageId: text,
      source: source(0),
    })),
    relatedChecks: texts.map((text, index) =>
      check(
        text,
        {
          when: {
            kind: "or",
            of: [
              { kind: "one-of", item: { kind: "item", key: text }, values: texts },
              { kind: "flag", name: text },
            ],
          },
          assert: { kind: "prohibited", items: [{ kind: "item", key: at(index + 1) }] },
        },
        ["__proto__"],
        { sentence: text, messageId: text, source: source(index), targets: [text] },
      ),
    ),
  });
}

describe("a hostile spec", () => {
  let loaded: LoadedPackage;
  let form: LayoutModule;
  const escaped = () => (globalThis as { escaped?: unknown }).escaped;
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();

  beforeAll(async () => {
    loaded = await load(hostileModel());
    form = await loaded.loadLayout("__proto__");
  });

  afterAll(() => {
    expect(escaped()).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
  });

  it("compiles to modules that run nothing of it", () => {
    expect(escaped()).toBeUndefined();
  });

  it("keeps every text as it is in the data of the package", () => {
    const { columns } = form.layout;
    expect(columns.map((column) => column.name)).toEqual(texts);
    expect(columns.map((column) => column.checks[0]?.parameter)).toEqual(texts);
    const table = loaded["listCodes"] as { values: string[]; labelOf(value: string): string };
    expect(table.values).toEqual(texts);
    expect(texts.map((text) => table.labelOf(text))).toEqual(
      texts.map((text, index) => `${text}${index}`),
    );
    const { messages } = form.layout;
    expect(texts.map((text) => messages.get(text)?.text)).toEqual(
      texts.map((text) => `${text}{0}`),
    );
  });

  it("is validated, read and printed without running any of it", () => {
    const record = form.Record.fromRow(texts);
    const flags = Object.fromEntries(texts.map((text) => [text, true]));
    const { issues } = form.validate(record, { flags });
    const related = issues.filter(({ kind }) => kind === "related");
    expect(new Set(related.map((issue) => issue.check))).toEqual(new Set(texts));
    for (const issue of issues) expect(issue.message).toContain(issue.itemName);
    const copy = new form.Record().$assign(record.toObject());
    expect(copy.$row).toEqual(texts);
    expect(escaped()).toBeUndefined();
  });

  it("gives paths that are plain names, whatever the texts are", async () => {
    const { files } = await emit(hostileModel());
    for (const path of files.keys()) expect(path).toMatch(/^(?:src\/)?[\w-]+(?:\/[\w-]+)?\.\w+$/);
  });

  it("also as constants in place of enums", async () => {
    await load(hostileModel(), { enumStyle: "const-object" });
    expect(escaped()).toBeUndefined();
  });
});
