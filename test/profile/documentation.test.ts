import { readFileSync } from "node:fs";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { profilePart } from "../../generator/profile/profile-schema.js";
import { drawSheet, readWith } from "../support/sheets.js";

const text = readFileSync("generator/profile/README.md", "utf8");
const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, yaml = ""]) => parse(yaml) as object,
);

describe("the page on profiles", () => {
  it.each(blocks.map((block) => [Object.keys(block).join(", "), block]))(
    "has an example that is a profile: %s",
    (_, block) => {
      const { problems } = readWith(block, drawSheet("項目名 | 属性\n氏名 | 全角"));
      expect(problems.filter((problem) => problem.startsWith("profile-invalid"))).toEqual([]);
    },
  );

  it("names every key that a profile may have", () => {
    const named = new Set(blocks.flatMap((block) => Object.keys(block)));
    expect(Object.keys(profilePart.entries).filter((key) => !named.has(key))).toEqual([]);
    expect(safeParse(profilePart, Object.assign({}, ...blocks)).success).toBe(true);
  });
});
