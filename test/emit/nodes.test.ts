import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import {
  type Code,
  code,
  docComment,
  identifier,
  moduleSpecifier,
  number,
  packageName,
  propertyKey,
  string,
} from "../../generator/emit/nodes.js";
import { createRenderer } from "../../generator/emit/render.js";
import { checkContext } from "../../generator/emit/template-context.js";

describe("code", () => {
  it("is put together from words of the program and other code", () => {
    expect(String(code`c.fail(${number(3)}, ${string('a"b')})`)).toBe("c.fail(3, 'a\"b')");
  });

  it("refuses text that was not made code for its place", () => {
    const text = "1); alert(1" as unknown as Code;
    expect(() => code`f(${text})`).toThrow(TypeError);
    const forged = { doc: "alert(1)" } as unknown as Code;
    expect(() => code`f(${forged})`).toThrow(TypeError);
  });
});

it.each(["a b", "1a", "", "a;b", "a-b", "`", "constructor()"])(
  "refuses %j as an identifier",
  (name) => {
    expect(() => identifier(name)).toThrow(TypeError);
  },
);

it.each([
  ["氏名", "氏名"],
  ["a b", '"a b"'],
  ["__proto__", '["__proto__"]'],
])("writes the property %j as %s", (name, key) => {
  expect(String(propertyKey(name))).toBe(key);
});

it("refuses paths and package names that no plan makes", () => {
  expect(() => moduleSpecifier('./x.js"; alert(1); "')).toThrow(TypeError);
  expect(() => packageName("Evil Package")).toThrow(TypeError);
  expect(() => number(Number.NaN)).toThrow(RangeError);
});

it("writes a doc comment on one line or on several", () => {
  expect(String(docComment(["性別"], 1))).toBe("/** 性別 */");
  expect(String(docComment(["", "a", "b */", ""], 1))).toBe("/**\n   * a\n   * b *\\/\n   */");
});

describe("a template's context", () => {
  it.each([
    ["text", { title: "raw" }, "context.title is a string"],
    ["a number", { rows: [{ width: 3 }] }, "context.rows[0].width is a number"],
    ["null", { a: null }, "context.a is a object"],
    ["an instance", { a: new Map() }, "context.a is a object"],
    ["a function", { a: () => "raw" }, "context.a is a function"],
  ])("may not hold %s", (_, context, message) => {
    expect(() => checkContext(context)).toThrow(message);
  });

  it("may hold code, truth values, lists and plain objects of them", () => {
    expect(() => checkContext({ a: code`x`, b: true, c: [{ d: code`y` }, code`z`] })).not.toThrow();
  });

  it("is checked before every rendering", async () => {
    const render = await createRenderer(new Map(), new DiagnosticSink());
    const raw = { banner: "*/ alert(1)" } as unknown as { banner: Code };
    await expect(render("rule-support", raw)).rejects.toThrow("banner is a string");
  });
});
