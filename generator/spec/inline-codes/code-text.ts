import type { Lexicon } from "../../profile/lexicon.js";
import { listedValues } from "./listed-values.js";

/** A value and its label as an item's own row gives them. */
export interface InlineCode {
  readonly value: string;
  readonly label: string;
}

/** What a text says of the codes of an item. */
export type CodeText =
  | { readonly kind: "codes"; readonly codes: readonly InlineCode[] }
  /** Nothing in it looks like a value with a label. */
  | { readonly kind: "none" }
  /** There are values with labels, and more that cannot be told from them. */
  | { readonly kind: "unreadable" };

const none: CodeText = { kind: "none" };
const unreadable: CodeText = { kind: "unreadable" };

/** A label that is longer is prose. */
const longestLabel = 80;

/**
 * Reads `1：男⏎2：女`, `0:無 1:有`, `1=A、2=B` or `1.男 2.女`; where the column is one of codes also
 * ranges and lists of bare values. A text of which a part is left over is not read at all.
 */
export function readCodeText(text: string, isCodeColumn: boolean, lexicon: Lexicon): CodeText {
  const plain = withoutRemarks(withoutBrackets(text.trim()), lexicon);
  if (plain === "" || lexicon.isNone(plain)) return none;
  const starts = findStarts(plain);
  const found = starts.length > 0 ? readPairs(plain, starts) : readLines(plain);
  if (found !== null) {
    const least = isCodeColumn ? 1 : 2;
    return found.length >= least && isList(found) ? { kind: "codes", codes: found } : unreadable;
  }
  if (starts.length > 0) return unreadable;
  if (!isCodeColumn) return none;
  const values = listedValues(plain);
  if (values === null) return unreadable;
  return { kind: "codes", codes: values.map((value) => ({ value, label: value })) };
}

/** Brackets around the whole text. */
function withoutBrackets(text: string): string {
  const [, inside] = /^[（(［[]([^（()）[\]［］]*)[）)］\]]$/u.exec(text) ?? [];
  return inside?.trim() ?? text;
}

/** Notes behind the codes, on lines of their own or after a blank. */
function withoutRemarks(text: string, lexicon: Lexicon): string {
  return text
    .split("\n")
    .filter((line) => !lexicon.isNote(line.trim()))
    .join("\n")
    .replace(/[ \t　\n]※[^\n]*$/u, "")
    .trim();
}

interface Start {
  readonly value: string;
  readonly sign: string;
  readonly from: number;
  readonly to: number;
}

const valueSign =
  /(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９])([A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{1,8})[ 　]*([:：=＝]|[.．](?![0-9０-９]))\s*/gu;

/** Where a value with its sign begins outside brackets; all have the sign of the first. */
function findStarts(text: string): readonly Start[] {
  const depths = depthsOf(text);
  const starts = [...text.matchAll(valueSign)]
    .map((match) => ({
      value: (match[1] ?? "").normalize("NFKC"),
      sign: (match[2] ?? "").normalize("NFKC"),
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter(({ from }) => depths[from] === 0)
    // The stop after a number ends sentences, too: it must begin something.
    .filter(
      ({ sign, from }) => sign !== "." || /^$|[\s、,，;；/／]/u.test(text.slice(from - 1, from)),
    );
  return starts.filter(({ sign }) => sign === starts[0]?.sign);
}

function depthsOf(text: string): readonly number[] {
  let depth = 0;
  return [...text].flatMap((char) => {
    if (/[)）」』\]］】〕]/u.test(char)) depth = Math.max(0, depth - 1);
    const own = depth;
    if (/[(（「『[［【〔]/u.test(char)) depth += 1;
    return Array.from({ length: char.length }, () => own);
  });
}

const partingSigns = /[、,，;；/／|｜・]+$/u;

/** The values with the texts between them; null where a label may hold more than a label. */
function readPairs(text: string, starts: readonly Start[]): readonly InlineCode[] | null {
  if (starts[0]?.from !== 0) return null;
  const parting = new Set<string>();
  const codes = starts.map(({ value, to }, index) => {
    const next = starts[index + 1];
    const between = text.slice(to, next?.from ?? text.length);
    const trimmed = between.trimEnd();
    const label = trimmed.replace(partingSigns, "").trim();
    if (next !== undefined) parting.add(partingOf(between, trimmed, label));
    return { value, label };
  });
  // What parts the entries and stands inside a label as well may part off something else.
  return codes.some(({ label }) => holdsParting(label, parting)) ? null : codes;
}

function partingOf(between: string, trimmed: string, label: string): string {
  const [sign = ""] = trimmed.slice(label.length).trim();
  if (sign !== "") return sign.normalize("NFKC");
  const blank = between.slice(trimmed.length);
  return blank === "" ? "" : blank.includes("\n") ? "\n" : " ";
}

function holdsParting(label: string, parting: ReadonlySet<string>): boolean {
  const depths = depthsOf(label);
  return [...label].some((char, index) => {
    if (char === "\n") return true;
    const sign = /\s/u.test(char) ? " " : char.normalize("NFKC");
    return depths[index] === 0 && parting.has(sign);
  });
}

/** Values and labels parted by blanks, one pair a line. */
function readLines(text: string): readonly InlineCode[] | null {
  const lines = text.split("\n").map((line) => line.normalize("NFKC").trim());
  if (lines.length < 2) return null;
  const codes = lines.flatMap((line) => {
    const [, value, label] = /^([A-Za-z0-9]{1,8})\s+(\S.*)$/u.exec(line) ?? [];
    return value === undefined || label === undefined ? [] : [{ value, label }];
  });
  return codes.length === lines.length ? codes : null;
}

/** Whether there are labels, none of them prose, and no value stands twice. */
export function isList(codes: readonly InlineCode[]): boolean {
  return (
    new Set(codes.map(({ value }) => value)).size === codes.length &&
    codes.every(
      ({ value, label }) =>
        value !== "" && label !== "" && label.length <= longestLabel && !/[。\n]/u.test(label),
    )
  );
}
