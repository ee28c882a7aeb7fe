import type { ProblemTable } from "../problem.js";

/** Problems of the package and the options that a file is to be checked with. */
export const validatePackageProblems = {
  "validate-no-package": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "生成されたパッケージが見つかりません（探した場所：{folders}）",
      en: "There is no generated package (looked in: {folders})",
    },
    fix: {
      ja: "--package でフォルダを指定するか、specgen generate で生成してください",
      en: "Name its folder with --package, or make it with specgen generate",
    },
  },
  "validate-package-foreign": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "このフォルダはこのプログラムが生成したパッケージではありません（{reason}）",
      en: "The folder is no package of this program ({reason})",
    },
    fix: {
      ja: "manifest.json のある、生成されたパッケージのフォルダを --package に書いてください",
      en: "Name the folder of a generated package, the one with its manifest.json, with --package",
    },
  },
  "validate-package-format": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "パッケージの形式は {found} ですが、このプログラムは {expected} を読みます",
      en: "The package has format {found}; this program reads {expected}",
    },
    fix: {
      ja: "このプログラムの specgen generate で生成し直すか、それを生成した版を使ってください",
      en: "Generate it again with this program, or use the version that made it",
    },
  },
  "validate-package-no-dist": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "パッケージに {found} がありません",
      en: "The package has no {found}",
    },
    fix: {
      ja: "dist も一緒に置くか、specgen generate で生成し直してください",
      en: "Copy its dist too, or generate it again",
    },
  },
  "validate-package-broken": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "パッケージを読み込めません：{reason}",
      en: "The package cannot be loaded: {reason}",
    },
    fix: {
      ja: "specgen generate で生成し直してください",
      en: "Generate it again with specgen generate",
    },
  },
  "validate-package-older": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "パッケージが古く、{missing} がありません",
      en: "The package is older than this program: it has no {missing}",
    },
    fix: {
      ja: "このプログラムの specgen generate で生成し直してください",
      en: "Generate it again with this program",
    },
  },
  "validate-unknown-layout": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "{option} のレイアウト「{found}」はありません",
      en: "There is no layout “{found}” ({option})",
    },
    fix: {
      ja: "近いもの：{candidates}。あるもの：{expected}",
      en: "Near ones: {candidates}. There are: {expected}",
    },
  },
  "validate-option-invalid": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "{option} の値が正しくありません（{found}）",
      en: "The value of {option} is not valid ({found})",
    },
    fix: { ja: "次の形にしてください：{expected}", en: "Expected: {expected}" },
  },
  "validate-unknown-flag": {
    severity: "warning",
    kind: "usage",
    title: {
      ja: "「{found}」を尋ねるチェックはありません",
      en: "No check asks for the flag “{found}”",
    },
    fix: {
      ja: "近い名前：{candidates}。尋ねられる名前：{expected}",
      en: "Near names: {candidates}. Flags that are asked for: {expected}",
    },
  },
} as const satisfies ProblemTable;
