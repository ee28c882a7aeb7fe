import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { applyAccepted } from "../../generator/diff/accept/apply-accepted.js";
import { failing } from "../../generator/diff/accept/failing.js";
import { parseFailOn } from "../../generator/diff/accept/fail-on.js";
import { parseAccepted } from "../../generator/diff/accept/parse-accepted.js";
import { renderDiagnostics } from "../../generator/diagnostics/render.js";
import { changeOf, diffOf } from "./diffs.js";

const moved = changeOf("item-moved", { fingerprint: "012345678901" });
const added = changeOf("check-added", { fingerprint: "1e5678901234" });
const reworded = changeOf("message-reworded", { fingerprint: "abcdefabcdef" });
const diff = diffOf([moved, added, reworded]);

/** The problems as `code line: arguments`. */
function problemsOf(sink: DiagnosticSink): readonly string[] {
  return sink.diagnostics.map(({ code, at, args }) => {
    const texts = Object.values(args).map((arg) => (typeof arg === "object" ? arg.ja : arg));
    return `${code} ${at?.line ?? "-"}: ${texts.join(" | ")}`;
  });
}

function parse(text: string) {
  const sink = new DiagnosticSink();
  const entries = parseAccepted(text, "accepted.yaml", sink);
  return { entries, sink };
}

/** What is in force on a day, and the problems. */
function apply(text: string, today: string) {
  const { entries, sink } = parse(text);
  return { accepted: applyAccepted(diff, entries, today, sink), problems: problemsOf(sink) };
}

const valid = `
- fingerprint: 012345678901
  reason: 取込側は対応済み
  until: 2027-03-31
- fingerprint: 1e5678901234
  reason: 次の版で対応
  until: 2027-06-30
`;

describe("accepted.yaml", () => {
  it("takes fingerprints that look like numbers as they are written", () => {
    const { accepted, problems } = apply(valid, "2027-01-01");
    expect(problems).toEqual([]);
    expect([...accepted.keys()]).toEqual(["012345678901", "1e5678901234"]);
    expect(accepted.get("012345678901")?.reason).toBe("取込側は対応済み");
  });

  it("counts an entry on its last day, and no longer on the next", () => {
    expect([...apply(valid, "2027-03-31").accepted.keys()]).toHaveLength(2);
    const { accepted, problems } = apply(valid, "2027-04-01");
    expect([...accepted.keys()]).toEqual(["1e5678901234"]);
    expect(problems).toEqual([
      "accepted-expired 2: 012345678901 | 2027-03-31 | 項目「名前 item-moved」の位置を、「旧い値」の次から「新しい値」の次に移動",
    ]);
  });

  it("says which entries are about no change of the comparison", () => {
    const text = "- { fingerprint: ffffffffffff, reason: x, until: 2027-01-01 }";
    const { accepted, problems } = apply(text, "2026-01-01");
    expect([...accepted.keys()]).toEqual([]);
    expect(problems).toEqual(["accepted-stale 1: ffffffffffff"]);
  });

  it.each([
    ["- fingerprint: 012345678901\n  until: 2027-01-01", "accepted-incomplete 1: reason"],
    ["- fingerprint: 012345678901\n  reason: x", "accepted-incomplete 1: until"],
    [
      "- fingerprint: 012345678901\n  reason:\n  until: 2027-01-01",
      "accepted-incomplete 2: reason",
    ],
    ["- reason: x\n  until: 2027-01-01", "accepted-incomplete 1: fingerprint"],
    [
      "- fingerprint: 012345678901\n  reason: x\n  until: 2027-02-30",
      'accepted-invalid 3: "2027-02-30" | 2027-03-31',
    ],
    [
      "- fingerprint: 0123\n  reason: x\n  until: 2027-02-01",
      'accepted-invalid 1: "0123" | 0123456789ab',
    ],
    [
      "- fingerprint: 012345678901\n  reason: x\n  until: 2027-02-01\n  by: me",
      'accepted-invalid 4: "by" | fingerprint, reason, until',
    ],
    ["- text", 'accepted-invalid 1: "text" | fingerprint, reason, until'],
    ["accepted: []", "accepted-invalid 1: — | - { fingerprint, reason, until }"],
    [
      `${valid}- { fingerprint: 012345678901, reason: x, until: 2027-01-01 }`,
      "accepted-duplicate 8: 012345678901",
    ],
    ["- [", "config-syntax 1: BAD_INDENT"],
  ])("reports mistakes by their line: %j", (text, expected) => {
    const { sink } = parse(text);
    expect(problemsOf(sink)).toEqual([expected]);
    expect(sink.hasErrors).toBe(true);
  });

  it("keeps the entries beside one with a mistake", () => {
    const { entries } = parse(`- fingerprint: x\n${valid.trim()}`);
    expect(entries.map(({ fingerprint }) => fingerprint)).toEqual(["012345678901", "1e5678901234"]);
  });

  it.each(["", "\n", "# nothing yet\n", "[]"])(
    "accepts nothing where there is nothing: %j",
    (text) => {
      const { entries, sink } = parse(text);
      expect([entries, sink.diagnostics]).toEqual([[], []]);
    },
  );

  it("prints text of the file and of the spec so that it cannot steer the terminal", () => {
    const sink = new DiagnosticSink();
    const hostile = changeOf("item-renamed", {
      fingerprint: "012345678901",
      after: { value: "\u001b[31m", sources: [] },
    });
    const { entries } = parse("- { fingerprint: 012345678901, reason: x, until: 2020-01-01 }");
    applyAccepted(diffOf([hostile]), entries, "2026-01-01", sink);
    const text = renderDiagnostics(sink.diagnostics, { language: "ja", color: false });
    expect(text).toContain("「\\u{1b}[31m」");
  });
});

describe("the changes that make a run fail", () => {
  it.each([
    [["wire"], [], [moved]],
    [["wire", "data-tightened"], [], [moved, added]],
    [["data-loosened"], [], []],
    [["wire", "data-tightened"], ["012345678901"], [added]],
    [["text"], [], [reworded]],
  ] as const)("of %j with %j accepted", (failOn, fingerprints, expected) => {
    const text = fingerprints.map(
      (each) => `- { fingerprint: ${each}, reason: x, until: 2027-01-01 }`,
    );
    expect(failing(diff, failOn, apply(text.join("\n"), "2026-01-01").accepted)).toEqual(expected);
  });

  it.each([
    ["wire,source,data-tightened", ["wire", "source", "data-tightened"]],
    [" text , wire,wire ", ["wire", "text"]],
    ["data", ["data-tightened", "data-loosened"]],
    ["any", ["wire", "source", "data-tightened", "data-loosened", "text"]],
  ])("are asked for by %j", (text, expected) => {
    const sink = new DiagnosticSink();
    expect(parseFailOn(text, sink)).toEqual(expected);
    expect(sink.diagnostics).toEqual([]);
  });

  it.each([
    ["wire,breaking,major", ["breaking", "major"]],
    ["", [""]],
    [" , ", [" , "]],
    ["__proto__", ["__proto__"]],
  ])("are not asked for by %j", (text, found) => {
    const sink = new DiagnosticSink();
    expect(parseFailOn(text, sink)).toBe(null);
    const words = "wire, source, data-tightened, data-loosened, text, data, any";
    expect(sink.diagnostics.map(({ code, args }) => ({ code, args }))).toEqual(
      found.map((each) => ({
        code: "diff-fail-on-unknown",
        args: { found: each, expected: words },
      })),
    );
  });
});
