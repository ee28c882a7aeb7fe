import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CliResult, runCli } from "./run-cli.js";
import { smallSheets, writeSmallSpec } from "./small-spec.js";

/** A fourth column. */
const another = "A-4,摘要,基本,全角,20,,,○,\n";

const moreChecks = `${smallSheets["関連項目"]}R2,A-3,当該基準が定められている場合は必須。,W,
R3,A-1,同一ファイル内で「申請日」が重複しないこと。,E,M1
`;

const rulesFile = "predicates: [{ phrase: 当該基準が定められている, flag: hasStandard }]\n";

/**
 * A folder with a specgen.yaml and the package generated from it: 申請 with the columns 申請日, 性別 and
 * 氏名, and 更新 with one more.
 */
export function smallPackage(
  config: string,
  changes: Readonly<Record<string, string>> = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), "validate-"));
  const second = `${(smallSheets["申請"] ?? "").replace("申請レイアウト", "更新レイアウト")}${another}`;
  writeSmallSpec(
    folder,
    { 更新: second, 関連項目: moreChecks, ...changes },
    `${config}rules: rules.yaml\n`,
  );
  writeFileSync(join(folder, "rules.yaml"), rulesFile);
  const { code, err } = runCli(folder, ["generate"]);
  if (code !== 0) throw new Error(err);
  return folder;
}

/** Writes a file beside the package and validates it. */
export function validateText(
  folder: string,
  content: string | Uint8Array,
  words: readonly string[] = [],
  file = "a.csv",
): CliResult {
  writeFileSync(join(folder, file), content);
  return runCli(folder, ["validate", file, ...words]);
}

/** The lines of an output. */
export function linesOf(text: string): readonly string[] {
  return text.trimEnd().split("\n");
}
