/**
 * Words of the sentences, by what they do. The grammar knows only the classes, so a user adds words
 * without touching it. A class is one letter of the token string that the grammar reads.
 */
export const tokenClasses = {
  /** An item, by its name or id. */
  item: "I",
  /** A repeating group, by its name. */
  group: "G",
  /** A heading that stands before a name to tell it apart. */
  section: "S",
  /** A text in quotes that names nothing of the layout: a value. */
  quoted: "Q",
  /** A value without quotes: a code, a number, a label, or a code with its label. */
  value: "V",
  /** A number of rows or items, with what it counts. */
  count: "#",
  /** A row by its number. */
  rowNumber: "@",
  /** A date that the application passes. */
  contextDate: "D",
  itself: "T",
  ga: "g",
  wa: "h",
  no: "n",
  wo: "o",
  ni: "i",
  de: "d",
  to: "t",
  mo: "m",
  ka: "y",
  comma: ",",
  stop: ".",
  open: "(",
  close: ")",
  equals: "=",
  differs: "!",
  range: "~",
  and: "A",
  or: "O",
  both: "K",
  either: "E",
  other: "Z",
  every: "B",
  when: "c",
  onlyWhen: "C",
  unless: "U",
  enter: "v",
  done: "+",
  undone: "-",
  must: "1",
  mustNot: "0",
  cannot: "x",
  required: "R",
  error: "e",
  blank: "k",
  be: "b",
  beNot: "f",
  except: "w",
  only: "M",
  always: "^",
  same: "s",
  different: "u",
  atMost: "<",
  less: "L",
  atLeast: ">",
  more: "W",
  before: "[",
  notAfter: "{",
  after: "]",
  notBefore: "}",
  belongs: "j",
  belongsNot: "J",
  code: "z",
  eachRow: "r",
  inRow: "q",
  anyItem: "a",
  packed: "p",
  gaps: "X",
  /** Words that add nothing; the grammar never sees them. */
  filler: "*",
  /** Text that is none of these. */
  unknown: "?",
} as const;

export type TokenClass = keyof typeof tokenClasses;

/** Words of each class that is made of words. */
export type RuleVocabulary = Readonly<Partial<Record<TokenClass, readonly string[]>>>;

/** What a date of the application is: an item of one of the names where a layout has it, else the caller's. */
export interface ContextDate {
  readonly name: "applicationDate" | "today";
  readonly items: readonly string[];
}

const applicationDate: ContextDate = { name: "applicationDate", items: ["申請年月日", "申請日"] };
const today: ContextDate = { name: "today", items: [] };

/** Words for dates that no item's name is, and what they mean. */
export const contextDates: Readonly<Record<string, ContextDate>> = {
  申請日: applicationDate,
  申請を行う日: applicationDate,
  申請時点: applicationDate,
  本日: today,
  当日: today,
  現在日付: today,
  システム日付: today,
};
