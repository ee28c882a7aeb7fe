import { type Document, isSeq, parseDocument, type Scalar, type YAMLSeq } from "yaml";
import type { Language } from "../diagnostics/language.js";
import type { AttributeGuess } from "./guess-attributes.js";
import type { HeaderGuess } from "./guess-headers.js";
import type { TurnedSheet } from "./guess-sheets.js";

/** What was found out about the workbooks, for the configuration. */
export interface Findings {
  readonly headers: readonly HeaderGuess[];
  readonly attributes: readonly AttributeGuess[];
  readonly turned: readonly TurnedSheet[];
  /** What somebody has to decide, a line each. */
  readonly questions: readonly string[];
}

export const noFindings: Findings = { headers: [], attributes: [], turned: [], questions: [] };

/** The text of a first configuration. */
export interface FirstConfig {
  /** The revision that the covers or histories name; null where they name none. */
  readonly revision: string | null;
  readonly inputs: readonly string[];
}

/** Lines that begin so are the program's own: it writes them anew each time. */
const question = "#? ";

const texts = {
  ja: {
    guess: "推測",
    turned: "見出しが縦に並ぶ",
    revision: "対象とする版",
    noRevision: "推測できませんでした。対象とする版を書いてください",
    inputs: "仕様書のブック。パスはこのファイルから",
    outputs: "生成先と、利用者が持つファイル",
    dialect: "CSV の約束。どの表にも書かれていないので、確かめて直してください",
    profile: "既定の語彙に加える語。「推測」は確かめてください",
    questions:
      "まだ決まっていないこと。決めたら init を再び実行してください（この印の行だけが書き直されます）",
  },
  en: {
    guess: "guess",
    turned: "the header goes down a column",
    revision: "The revision of the spec",
    noRevision: "It was not found: write the revision of the spec",
    inputs: "The workbooks of the spec. Paths start from this file",
    outputs: "Where the package goes, and the files that are yours",
    dialect: "What the CSV files look like. No table says so: check and correct it",
    profile: "Words to add to the built-in ones. Check each guess",
    questions:
      "What is not decided yet. When it is, run init again (only lines with this mark are written anew)",
  },
} as const;

/** A first configuration, with a comment at everything that was guessed. */
export function firstConfig({ revision, inputs }: FirstConfig, language: Language): string {
  const text = texts[language];
  return `specgen: 1

# ${revision === null ? text.noRevision : `${text.revision} (${text.guess})`}
revision: ${JSON.stringify(revision ?? "0")}

# ${text.inputs}
inputs:
${inputs.map((input) => `  - ${JSON.stringify(input)}`).join("\n")}

# ${text.outputs}
output: generated
glossary: glossary.csv
rules: rules.yaml
names: names.lock.json

# ${text.dialect}
dialect:
  encoding: utf-8
  bom: false
  newline: CRLF
  quoting: minimal
  header: false

# ${text.profile}
profile: {}
`;
}

/** A configuration with the findings added. What stands there already stays as it is. */
export function addFindings(existing: string, findings: Findings, language: Language): string {
  const own = existing
    .split("\n")
    .filter((line) => !line.startsWith(question.trimEnd()))
    .join("\n");
  const document = parseDocument(own);
  for (const guess of findings.headers) addHeader(document, guess, language);
  for (const guess of findings.attributes) addAttribute(document, guess, language);
  for (const guess of findings.turned) addTurned(document, guess, language);
  const { headers, attributes, turned } = findings;
  const isChanged = headers.length + attributes.length + turned.length > 0;
  const text = isChanged ? document.toString({ lineWidth: 0 }) : own;
  if (findings.questions.length === 0) return text;
  const lines = [texts[language].questions, ...findings.questions];
  return `${text.trimEnd()}\n\n${lines.map((line) => `${question}${oneLine(line)}\n`).join("")}`;
}

function addHeader(document: Document, guess: HeaderGuess, language: Language): void {
  const list = listAt(document, ["profile", "headers", guess.kind, guess.role]);
  const why = `${guess.why[language]} (${guess.sheet}!${guess.cell})`;
  list.add(commented(document, guess.word, why, language));
}

function addAttribute(document: Document, guess: AttributeGuess, language: Language): void {
  const list = listAt(document, ["profile", "attributes"]);
  const { kind, charset, pattern, decimals } = guess.meaning;
  const meaning = {
    ...(kind === undefined ? {} : { kind }),
    ...(charset === undefined ? {} : { charset }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(decimals === undefined ? {} : { decimals }),
  };
  const node = document.createNode({ words: [guess.word], ...meaning }, { flow: true });
  const why = `${guess.like} (${guess.sheet}!${guess.cell})`;
  node.comment = ` ${texts[language].guess}: ${oneLine(why)}`;
  list.add(node);
}

function addTurned(document: Document, { sheet, cell }: TurnedSheet, language: Language): void {
  const node = document.createNode({ sheet, transposed: true }, { flow: true });
  node.comment = ` ${texts[language].guess}: ${texts[language].turned} (${oneLine(`${sheet}!${cell}`)})`;
  listAt(document, ["profile", "sheets"]).add(node);
}

function commented(document: Document, word: string, why: string, language: Language): Scalar {
  const node = document.createNode(word) as Scalar;
  node.comment = ` ${texts[language].guess}: ${oneLine(why)}`;
  return node;
}

/** A comment ends with its line, whatever a name holds. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

/** The list at a path; made, in block style, where there is none. */
function listAt(document: Document, path: readonly string[]): YAMLSeq {
  const found = document.getIn(path);
  if (isSeq(found)) return found;
  for (let depth = 1; depth < path.length; depth++) {
    const part = path.slice(0, depth);
    const node: unknown = document.getIn(part, true);
    if (node === undefined || node === null) document.setIn(part, document.createNode({}));
    else if (typeof node === "object" && "flow" in node) node.flow = false;
  }
  const list = document.createNode([]) as YAMLSeq;
  document.setIn(path, list);
  return list;
}
