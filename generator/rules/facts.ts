import type { Token } from "./tokenise.js";
import type { TokenClass } from "./vocabulary.js";

/** Classes that show that a stretch speaks of the record: what is not understood there is an error. */
const ofRecord: ReadonlySet<TokenClass> = new Set([
  ...([
    "item",
    "group",
    "section",
    "quoted",
    "value",
    "itself",
    "rowNumber",
    "contextDate",
  ] as const),
  ...([
    "phrase",
    "form",
    "parent",
    "equals",
    "count",
    "age",
    "duration",
    "otherwise",
    "either",
  ] as const),
  ...(["open", "close", "must", "error", "required", "codeList", "every", "other"] as const),
]);

/** Words of a stretch that is about the record after all, in a wording that is not understood. */
const aboutRecord =
  /形式|日付|年月日|桁|文字|デジット|検査|スペース|空白|レコード|ファイル|コード|入力|記入|記録|選択|設定|省略|項目|空欄|値/u;

const boundaries: ReadonlySet<TokenClass> = new Set([
  "comma",
  "and",
  "or",
  "orInner",
  "stop",
  "proviso",
]);
const ends: ReadonlySet<TokenClass> = new Set(["when", "onlyWhen", "unless", "colon"]);

/**
 * Joins stretches of a condition that name nothing of the layout, such as 電子処方箋 in 「電子処方箋の場合」,
 * into phrases: facts that no record holds. Null where there is none.
 * @param labels of the codes of the layout: one by itself speaks of an item that the sentence does not name
 */
export function joinFacts(
  tokens: readonly Token[],
  sentence: string,
  labels: ReadonlySet<string>,
): readonly Token[] | null {
  const lastEnd = tokens.findLastIndex(({ kind }) => ends.has(kind));
  if (lastEnd < 0) return null;
  const joined: Token[] = [];
  let stretch: Token[] = [];
  let found = false;
  const flush = (): void => {
    const fact = asFact(stretch, sentence, labels);
    if (fact !== null) found = true;
    joined.push(...(fact ?? stretch));
    stretch = [];
  };
  for (const token of tokens.slice(0, lastEnd)) {
    if (!boundaries.has(token.kind) && !ends.has(token.kind)) stretch.push(token);
    else {
      flush();
      joined.push(token);
    }
  }
  flush();
  return found ? [...joined, ...tokens.slice(lastEnd)] : null;
}

/** A stretch as a phrase, with the の, で or でない that follows it. */
function asFact(
  stretch: readonly Token[],
  sentence: string,
  labels: ReadonlySet<string>,
): readonly Token[] | null {
  const trailing = stretch.at(-1);
  const joint =
    trailing !== undefined && ["no", "de", "beNot"].includes(trailing.kind) ? [trailing] : [];
  const body = stretch.slice(0, stretch.length - joint.length);
  const [first] = body;
  const last = body.at(-1);
  if (first === undefined || last === undefined) return null;
  if (!body.some(({ kind }) => kind === "unknown")) return null;
  // その他 is a code whose list is not known here.
  if (body.some(({ kind, text }) => ofRecord.has(kind) || text === "その他")) return null;
  const text = sentence.slice(first.from, last.to).trim();
  if (aboutRecord.test(text) || labels.has(text)) return null;
  return [{ ...first, kind: "phrase", text, to: last.to }, ...joint];
}
