import { describe, expect, it } from "vitest";
import { revisions, sourcesOf } from "../../input-specs/sources/revisions.js";
import type { SampleSources } from "../../input-specs/sources/tables.js";
import { plantedPairs } from "./planted.js";

function sources(name: string): SampleSources {
  const revision = revisions.find((known) => known === name);
  if (revision === undefined) throw new Error(`there is no revision ${name}`);
  return sourcesOf(revision);
}

/** The texts and sentences of a revision by the id of the message or the number of the check. */
function words({ itemMessages, relatedMessages, relatedChecks }: SampleSources) {
  const messages = [...itemMessages, ...relatedMessages].map(({ id, text }) => [id, text] as const);
  return new Map([
    ...messages,
    ...relatedChecks.map(({ no, sentence }) => [no, sentence] as const),
  ]);
}

describe.each(plantedPairs)("the plants of $before → $after", (pair) => {
  const older = sources(pair.before);
  const newer = sources(pair.after);

  it("are listed once", () => {
    const keys = pair.changes.map(({ rule, subject }) => `${rule} ${subject}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("say of sentences and texts what the sources say", () => {
    const [before, after] = [words(older), words(newer)];
    const quoted = pair.changes.filter(({ rule, before: text }) => {
      return /^(?:rule|message)-/.test(rule) && text !== undefined;
    });
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.map(({ subject }) => [before.get(subject), after.get(subject)])).toEqual(
      quoted.map((change) => [change.before, change.after]),
    );
  });

  it("leave out of the history, and name in it, what the table says", () => {
    const subjects = pair.changes.map(({ subject }) => subject);
    expect(pair.undeclared.filter((subject) => !subjects.includes(subject))).toEqual([]);
    const lines = newer.history.filter(({ revision }) => Number(revision) > Number(pair.before));
    const texts = lines.map(({ text }) => text);
    expect(pair.absent.filter((text) => !texts.includes(text))).toEqual([]);
  });
});
