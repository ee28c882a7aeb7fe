import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceHash } from "../../generator/rules/sentence-hash.js";

describe("the hash of a sentence", () => {
  it("is the first 16 digits of its SHA-256", () => {
    const digest = createHash("sha256").update("性別は必須。", "utf8").digest("hex");
    expect(sentenceHash("性別は必須。")).toBe(`sha256:${digest.slice(0, 16)}`);
  });

  it("is one for all ways to compose a character", () => {
    const text = fc.string({ unit: fc.constantFrom(..."がぱヴé性。", "e\u0301", "か\u3099") });
    fc.assert(
      fc.property(text, (sentence) => {
        expect(sentenceHash(sentence.normalize("NFD"))).toBe(
          sentenceHash(sentence.normalize("NFC")),
        );
      }),
    );
  });

  it("tells sentences apart that differ in a width or a space", () => {
    const sentences = ["1以上", "１以上", "1 以上", "1以上。"];
    expect(new Set(sentences.map(sentenceHash)).size).toBe(sentences.length);
  });
});
