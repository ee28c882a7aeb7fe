import { visible } from "../diagnostics/render.js";
import type { Stage } from "../pipeline/load-model.js";
import type { Terminal } from "./command.js";

const words: Readonly<Record<Stage, { readonly ja: string; readonly en: string }>> = {
  read: { ja: "ブックを読んでいます", en: "Reading workbooks" },
  recognise: { ja: "表を探しています", en: "Finding tables" },
  model: { ja: "モデルを作っています", en: "Building the model" },
  rules: { ja: "関連項目チェックを翻訳しています", en: "Compiling cross-item checks" },
  emit: { ja: "コードを書き出しています", en: "Printing code" },
  compile: { ja: "コンパイルしています", en: "Compiling" },
  write: { ja: "フォルダを入れ替えています", en: "Replacing the folder" },
};

/** Shows the stage a run is in, on one line that goes away; nothing where nobody watches. */
export function showProgress(terminal: Terminal): {
  readonly stage: (stage: Stage) => void;
  readonly done: () => void;
} {
  if (!terminal.progress) return { stage: () => {}, done: () => {} };
  return {
    stage: (stage) => terminal.err(`\r\u001b[2K${words[stage][terminal.language]}…`),
    done: () => terminal.err("\r\u001b[2K"),
  };
}

/** Shows which of several files is looked at, likewise. */
export function showFiles(terminal: Terminal): {
  readonly onFile: (file: string, index: number, count: number) => void;
  readonly done: () => void;
} {
  if (!terminal.progress) return { onFile: () => {}, done: () => {} };
  return {
    onFile: (file, index, count) =>
      terminal.err(`\r\u001b[2K${index + 1}/${count} ${visible(file)}`),
    done: () => terminal.err("\r\u001b[2K"),
  };
}
