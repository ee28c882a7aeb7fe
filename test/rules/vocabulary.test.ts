import { expect, it } from "vitest";
import { compoundWords, defaultVocabulary } from "../../generator/rules/default-vocabulary.js";
import { normalise } from "../../generator/rules/normalise.js";
import { tokenClasses } from "../../generator/rules/vocabulary.js";

it("has each word in one class", () => {
  const classes = new Map<string, string>();
  const twice: string[] = [];
  for (const [kind, words] of [
    ...Object.entries(defaultVocabulary),
    ["compound", Object.keys(compoundWords)] as const,
  ]) {
    for (const word of words) {
      const { text } = normalise(word);
      const known = classes.get(text);
      if (known !== undefined && known !== kind) twice.push(`${word}: ${known}, ${kind}`);
      classes.set(text, kind);
    }
  }
  expect(twice).toEqual([]);
  expect(classes.size).toBeGreaterThan(5000);
});

it("has a character of its own for each class", () => {
  const letters = Object.values(tokenClasses);
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.filter((letter) => [...letter].length !== 1)).toEqual([]);
});
