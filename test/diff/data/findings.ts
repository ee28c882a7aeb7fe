import type { DataFindings } from "../../../generator/diff/data-findings.js";

/** Findings with something of everything that reports show; `name` makes the texts of specs and files. */
export function findingsOf(name: (what: string) => string): DataFindings {
  const places = [
    { file: name("a.csv"), record: 2 },
    { file: name("a.csv"), record: 5 },
    { file: name("b.csv"), record: 1 },
  ];
  const sentence = { ja: name("女の場合は必須。"), en: name("Required for women.") };
  return {
    files: 3,
    ignored: 1,
    limit: 3,
    layouts: [
      {
        before: { id: name("S101N"), name: name("認定") },
        after: { id: name("S101N"), name: name("認定") },
        files: 2,
        records: 1200,
        passedBefore: 1100,
        failNow: 44,
        passNow: 7,
        undecided: 35,
        failNowUndecided: 12,
        failing: [
          {
            check: name("R12"),
            kind: "related",
            severity: "error",
            messageId: name("M3"),
            item: null,
            sentence,
            records: 44,
            places,
          },
        ],
        decisions: [
          {
            rule: "code-split",
            fingerprint: "0123456789ab",
            item: name("分野"),
            sentence,
            records: 3,
            places,
          },
        ],
      },
    ],
    removed: [
      {
        id: name("S900"),
        name: name("廃止"),
        fingerprint: "ba9876543210",
        records: 9,
        files: [{ file: name("old.csv"), records: 9 }],
      },
    ],
    unread: [
      {
        file: name("x.csv"),
        code: "validate-file-binary",
        reason: { ja: name("CSVでない"), en: name("no CSV") },
      },
    ],
  };
}
