import type { ProblemTable } from "../problem.js";

/** Reasons for which a revision cannot be compared. */
export const revisionProblems = {
  "revision-missing": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "「{found}」はファイルでもフォルダでも git の REV:パス でもありません",
      en: "“{found}” is neither a file, nor a folder, nor REV:path in git",
    },
    fix: {
      ja: "specgen.yaml のあるフォルダか、生成したパッケージか、spec.json か、REV:パス を指定してください",
      en: "Name a folder with a specgen.yaml, a generated package, a spec.json, or REV:path",
    },
  },
  "revision-nothing-in-folder": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "このフォルダには specgen.yaml も spec.json もありません",
      en: "This folder has neither a specgen.yaml nor a spec.json",
    },
    fix: {
      ja: "設定のあるフォルダか、生成したパッケージのフォルダを指定してください",
      en: "Name the folder of a configuration or of a generated package",
    },
  },
  "revision-half-written": {
    severity: "error",
    kind: "input",
    title: {
      ja: "パッケージのフォルダに {found} がなく、書き出しが途中で終わったか、一部が失われています",
      en: "The package's folder lacks {found}: it was not written to its end, or has lost a part",
    },
    fix: { ja: "もう一度 specgen generate を実行してください", en: "Run specgen generate again" },
  },
  "revision-altered": {
    severity: "error",
    kind: "input",
    title: {
      ja: "spec.json が manifest.json の記録と違います：手で直されたか、書き出しが途中で終わっています",
      en: "spec.json is not the one that manifest.json records: it was edited, or only half written",
    },
    fix: {
      ja: "もう一度 specgen generate を実行するか、manifest.json のない所に写して比べてください",
      en: "Run specgen generate again, or compare a copy without a manifest.json beside it",
    },
  },
  "revision-unreadable": {
    severity: "error",
    kind: "usage",
    title: { ja: "読めません：{reason}", en: "It cannot be read: {reason}" },
    fix: { ja: "パスと権限を確認してください", en: "Check the path and the permissions" },
  },
  "revision-not-json": {
    severity: "error",
    kind: "input",
    title: {
      ja: "spec.json として読めません：{reason}",
      en: "This cannot be read as a spec.json: {reason}",
    },
    fix: {
      ja: "specgen generate が書いた spec.json を指定してください",
      en: "Name a spec.json that specgen generate wrote",
    },
  },
  "revision-newer-format": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "spec.json の形式は {found} で、このプログラムが読めるのは {expected} までです",
      en: "The spec.json has format {found}; this program reads format {expected}",
    },
    fix: {
      ja: "新しい zairyu-specgen を使ってください",
      en: "Use a newer zairyu-specgen",
    },
  },
  "revision-empty": {
    severity: "error",
    kind: "input",
    title: {
      ja: "この版にはレイアウトが一つもありません",
      en: "This revision has no layouts at all",
    },
    fix: {
      ja: "ブックがすべて揃っているか、specgen inspect で確認してください",
      en: "See with specgen inspect whether all workbooks are there",
    },
  },
  "revision-hashed": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "二つの版の文の持ち方が違います（{before} と {after}）。比べられるのは同じものだけです",
      en: "The revisions hold different parts of the wording ({before} and {after}) and cannot be compared",
    },
    fix: {
      ja: "package.text を同じにして生成するか、ブックから比べてください",
      en: "Generate both with the same package.text, or compare the workbooks",
    },
  },
  "revision-profiles-differ": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "二つの版は違う profile で読まれています。仕様書ではなく読み方の違いが、変更として出ることがあります",
      en: "The revisions were read with different profiles: a change may be one of the reading, not of the spec",
    },
    fix: {
      ja: "両方を同じ profile で読み直してください",
      en: "Read both with the same profile",
    },
  },
  "revision-has-open-rules": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "版 {revision} には、理解できない文か、合わなくなった rules.yaml の決めごとが {count} 件あります。その分の意味は比べられません",
      en: "Revision {revision} has {count} sentences that are not understood, or decisions in rules.yaml that no longer fit; what these mean is not compared",
    },
    fix: {
      ja: "specgen check で見て、rules.yaml で決めてください",
      en: "See them with specgen check, and decide in rules.yaml",
    },
  },
  "revision-has-warnings": {
    severity: "info",
    kind: "input",
    title: {
      ja: "版 {revision} を読んだときの警告が {count} 件ありますが、ここには出しません",
      en: "Reading revision {revision} gave {count} warnings, which are not listed here",
    },
    fix: { ja: "specgen check で見られます", en: "See them with specgen check" },
  },
  "revision-git": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "git から「{found}」を取り出せません：{reason}",
      en: "“{found}” cannot be taken from git: {reason}",
    },
    fix: {
      ja: "版の名前とパスを git show で確認してください",
      en: "Check the revision and the path with git show",
    },
  },
} as const satisfies ProblemTable;
