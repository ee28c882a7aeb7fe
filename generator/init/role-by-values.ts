import type { Words } from "../diagnostics/problem.js";
import type { Lexicon } from "../profile/lexicon.js";
import type { Role, TableKind } from "../profile/table.js";

/** What the values of a column say of its role. */
export interface RoleEvidence {
  readonly role: Role;
  readonly why: Words;
}

/** So many values are needed to say anything, and such a share of them must agree. */
const fewest = 3;
const mostOf = 0.8;

type Test = readonly [Role, readonly TableKind[], (text: string, lexicon: Lexicon) => boolean];

const tests: readonly Test[] = [
  ["attribute", ["layout"], (text, { attributeOf }) => attributeOf(text) !== undefined],
  ["checkKind", ["item-checks"], (text, { checkKindOf }) => checkKindOf(text) !== undefined],
  [
    "severity",
    ["item-checks", "related-checks", "messages"],
    (text, { severityOf }) => severityOf(text) !== undefined,
  ],
  [
    "requirement",
    ["layout"],
    (text, { requirementOf }) => !/^\d+$/.test(text) && requirementOf(text) !== undefined,
  ],
  ["lengthMode", ["layout"], (text, { lengthModeOf }) => lengthModeOf(text) !== undefined],
  ["messageText", ["messages"], (text) => /[。．]$/u.test(text) && text.length >= 8],
  ["sentence", ["related-checks"], (text) => saysWhen(text)],
  ["condition", ["layout"], (text) => saysWhen(text)],
  ["inlineCodes", ["layout"], (text) => /^\S{1,4}\s*[：:＝=]\s*\S+/u.test(text)],
];

function saysWhen(text: string): boolean {
  return text.length >= 8 && /場合|とき|こと[。)]?$|必須|不可/u.test(text);
}

/** The role that most values of a column speak for; null where they speak for none. */
export function roleByValues(
  values: readonly string[],
  kind: TableKind,
  lexicon: Lexicon,
): RoleEvidence | null {
  const telling = values.filter((text) => !lexicon.isNone(text) && !lexicon.isDitto(text));
  if (telling.length < fewest) return null;
  for (const [role, kinds, test] of tests) {
    if (!kinds.includes(kind)) continue;
    const agreeing = telling.filter((text) => test(text, lexicon)).length;
    if (agreeing / telling.length < mostOf) continue;
    const share = `${agreeing}/${telling.length}`;
    return { role, why: { ja: `値 ${share} がその語`, en: `${share} values are such words` } };
  }
  return null;
}

const numeric: ReadonlySet<Role> = new Set([
  "length",
  "lengthMin",
  "integerDigits",
  "decimals",
  "repeatCount",
  "columnCount",
]);

/** Whether the values of a column can be of a role: those of numbers must be numbers. */
export function mayHold(role: Role, values: readonly string[]): boolean {
  return !numeric.has(role) || values.every((text) => /\d/.test(text.normalize("NFKC")));
}
