import type { ProblemTable } from "../problem.js";

/** Problems of the earlier revisions that `previous:` names. */
export const previousProblems = {
  "previous-missing": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "previous の「{found}」がありません",
      en: "“{found}” of previous is not there",
    },
    fix: {
      ja: "spec.json か、生成したパッケージか、specgen.yaml のあるフォルダを、specgen.yaml からの相対パスで書いてください",
      en: "Name a spec.json, a generated package, or a folder with a specgen.yaml, relative to specgen.yaml",
    },
  },
  "previous-is-own": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "previous がこの設定自身の版を指しています",
      en: "previous names the revision of this configuration itself",
    },
    fix: {
      ja: "古い版の spec.json を別の所に写して、それを書いてください",
      en: "Copy the spec.json of the earlier revision elsewhere, and name the copy",
    },
  },
  "previous-same-revision": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "previous に、この版か、もう書いた版と同じ版番号「{revision}」のものがあります",
      en: "previous names a revision “{revision}”, which is this one or one that was named already",
    },
    fix: {
      ja: "同じ版を二度書かず、revision が正しいか確認してください",
      en: "Name each revision once, and see whether its revision is right",
    },
  },
} as const satisfies ProblemTable;
