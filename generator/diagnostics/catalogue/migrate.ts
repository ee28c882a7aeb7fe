import type { ProblemTable } from "../problem.js";

/** Problems of code that is to be migrated to another revision. */
export const migrateProblems = {
  "migrate-no-source": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "--src の「{found}」に当たる TypeScript のファイルがありません",
      en: "No TypeScript file matches “{found}” of --src",
    },
    fix: {
      ja: '移行するコードのフォルダかパターンを書いてください（例：--src "src/**/*.ts"）。生成されたパッケージと node_modules は除きます',
      en: 'Name the folder or a pattern of the code, such as --src "src/**/*.ts". Generated packages and node_modules do not count',
    },
  },
  "migrate-no-import": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "{count} 個のファイルのどれも、パッケージ「{found}」を import していません",
      en: "None of the {count} files imports the package “{found}”",
    },
    fix: {
      ja: "コードが import する名前かフォルダを --package に書いてください",
      en: "Name the package as the code imports it, or its folder, with --package",
    },
  },
  "migrate-tsconfig": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "tsconfig.json を使えません：{reason}",
      en: "The tsconfig.json cannot be used: {reason}",
    },
    fix: {
      ja: "直すか、別のファイルを --tsconfig に書いてください",
      en: "Correct it, or name another one with --tsconfig",
    },
  },
  "migrate-unreadable": {
    severity: "error",
    kind: "input",
    title: {
      ja: "ファイルを読めないため、手を付けません（{reason}）",
      en: "The file cannot be read and is left alone ({reason})",
    },
    fix: {
      ja: "UTF-8 のファイルにし、読めるようにしてください",
      en: "Make it a readable file in UTF-8",
    },
  },
  "migrate-syntax": {
    severity: "error",
    kind: "input",
    title: {
      ja: "構文エラーがあるため、手を付けません：{reason}",
      en: "The file has a syntax error and is left alone: {reason}",
    },
    fix: {
      ja: "直してから、もう一度実行してください",
      en: "Correct it and run again",
    },
  },
  "migrate-file-changed": {
    severity: "error",
    kind: "refused",
    title: {
      ja: "読んだ後に変更されたため、書きません",
      en: "The file was changed after it was read, and is not written",
    },
    fix: { ja: "もう一度実行してください", en: "Run again" },
  },
  "migrate-not-written": {
    severity: "error",
    kind: "refused",
    title: { ja: "ファイルを書けません：{reason}", en: "The file cannot be written: {reason}" },
    fix: {
      ja: "書けるようにしてから、もう一度実行してください。済んだファイルはそのままで構いません",
      en: "Make it writable and run again; files that are done can stay as they are",
    },
  },
  "migrate-no-repository": {
    severity: "warning",
    kind: "usage",
    title: {
      ja: "コードのフォルダは git で管理されていないため、元に戻せません",
      en: "The code is in no git repository: there is no way back from what was written",
    },
    fix: {
      ja: "変更の前の写しを取っておいてください",
      en: "Keep a copy from before",
    },
  },
} as const satisfies ProblemTable;
