/**
 * Words of the sentences, by what they do. The grammar knows only the classes, so a user adds words
 * without touching it. A class is one character of the skeleton that the grammar reads: the sentence
 * 「配偶者の有無」が「有」の場合は必須。 is 項が値の時須。 to it.
 */
export const tokenClasses = {
  /** An item, by its name, id or number. */
  item: "項",
  /** A repeating group, by its name. */
  group: "群",
  /** A heading that stands before a name to tell it apart. */
  section: "章",
  /** A text in quotes that names nothing of the layout: a value. */
  quoted: "引",
  /** A value without quotes: a code, a number, a label, or a code with its label. */
  value: "値",
  /** A number of rows or items, with what it counts. */
  count: "数",
  /** A row by its number. */
  rowNumber: "番",
  /** A length of time. */
  duration: "期",
  /** A number of years of age. */
  age: "歳",
  /** A number of characters, digits or bytes. */
  length: "長",
  /** A date that the application passes. */
  contextDate: "日",
  /** A fact that no record holds. */
  phrase: "句",
  /** A procedure or layout, by its name. */
  form: "様",
  /** A code list, by its name. */
  codeList: "表",
  /** A set of characters. */
  charset: "字",
  itself: "自",
  ga: "が",
  wa: "は",
  no: "の",
  wo: "を",
  ni: "に",
  de: "で",
  to: "と",
  mo: "も",
  ka: "か",
  yori: "よ",
  kara: "ら",
  made: "ま",
  comma: "、",
  stop: "。",
  open: "(",
  close: ")",
  equals: "=",
  differs: "≠",
  range: "~",
  slash: "/",
  colon: ":",
  signLess: "<",
  signAtMost: "≤",
  signMore: ">",
  signAtLeast: "≥",
  plus: "+",
  times: "×",
  minus: "-",
  and: "且",
  or: "又",
  /** Binds tighter than 又は. */
  orInner: "若",
  both: "及",
  /** Binds looser than 及び. */
  bothOuter: "並",
  either: "択",
  neither: "毋",
  /** Each of them: いずれも. */
  every: "皆",
  /** All of them, which 「ない」 may deny as a whole: すべて. */
  all: "総",
  /** Both at once. */
  together: "併",
  other: "他",
  atLeastWord: "少",
  atMostWord: "最",
  when: "時",
  onlyWhen: "唯",
  unless: "除",
  /** For a reason that is a fact: 「…であるため、登録できません」. */
  because: "故",
  /** Otherwise: in all cases that the sentence before does not name. */
  otherwise: "余",
  /** Opens an exception to the sentence before. */
  proviso: "但",
  /** Closes an exception: it does not hold then. */
  notThen: "免",
  enter: "入",
  done: "有",
  /** Does it: 入力する, as against 入力されている. */
  doing: "為",
  /** Is not so, or was not done. */
  undone: "無",
  /** Does not do it: 入力しない, as against 入力されていない. */
  notDoing: "辞",
  must: "要",
  /** こと behind a fact that is no entry: 異なること. */
  thing: "事",
  mustNot: "不",
  cannot: "否",
  required: "須",
  optional: "任",
  needless: "捨",
  recommended: "薦",
  fixed: "固",
  default: "既",
  error: "誤",
  blank: "空",
  /** Was left blank: 未入力 tells what is, and never what should be. */
  leftBlank: "缺",
  be: "也",
  /** Is, and goes on: であって. */
  beAnd: "而",
  beNot: "非",
  except: "外",
  only: "限",
  always: "必",
  same: "同",
  different: "異",
  atMost: "下",
  less: "未",
  atLeast: "上",
  more: "超",
  before: "前",
  notAfter: "迄",
  after: "後",
  notBefore: "以",
  within: "内",
  dayAfter: "翌",
  dayBefore: "朔",
  greater: "大",
  smaller: "小",
  between: "間",
  belongs: "属",
  belongsNot: "離",
  listed: "載",
  unlisted: "欠",
  code: "号",
  sum: "和",
  product: "積",
  minusWord: "減",
  multiple: "倍",
  rowCount: "計",
  lengthOf: "桁",
  decimals: "端",
  ageOf: "齢",
  eachRow: "各",
  /** All rows: a condition on them as a whole. */
  allRows: "遍",
  anyRow: "或",
  laterRows: "次",
  inRow: "行",
  anyItem: "何",
  sectionItems: "全",
  packed: "詰",
  gaps: "歯",
  repeated: "重",
  unique: "一",
  ascending: "昇",
  descending: "降",
  numbered: "連",
  period: "程",
  separatedBy: "隔",
  inFile: "綴",
  recordCount: "冊",
  /** Behind the name of a kind of record. */
  recordWord: "録",
  parent: "親",
  validDate: "暦",
  wellFormed: "検",
  illFormed: "謬",
  pastDate: "昔",
  futureDate: "来",
  /** Whose birth date an age is counted from. */
  person: "人",
  /** Family and given name, between which a blank stands. */
  nameParts: "氏",
  blankCharacter: "隙",
  combination: "組",
  /** Without hyphens, which goes without saying where the characters are said. */
  noHyphen: "‐",
  partly: "分",
  /** Words that add nothing; the grammar never sees them. */
  filler: "*",
  /** Text that is none of these. */
  unknown: "?",
} as const;

export type TokenClass = keyof typeof tokenClasses;

/** Words of each class that is made of words. */
export type RuleVocabulary = Readonly<Partial<Record<TokenClass, readonly string[]>>>;

/** Words that are two at once: 「なければ」 is ない and 場合. */
export type CompoundWords = Readonly<Record<string, readonly TokenClass[]>>;

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
  申請年月日: applicationDate,
  申請時点: applicationDate,
  申請時: applicationDate,
  申請日時点: applicationDate,
  申請日現在: applicationDate,
  申請日の時点: applicationDate,
  申請の日: applicationDate,
  本日: today,
  今日: today,
  当日: today,
  現在日: today,
  現在日付: today,
  現在の日付: today,
  システム日付: today,
  システム日: today,
  処理日: today,
  処理日付: today,
};

/** Names of the item from which an age is counted where the sentence names none. */
export const birthDateNames: readonly string[] = ["生年月日", "申請人の生年月日"];

/** Sets of characters by the words of sentences; ids of the default profile's charsets. */
export const charsetWords: Readonly<Record<string, string>> = {
  数字: "digits",
  半角数字: "digits",
  半角の数字: "digits",
  英大文字: "upper",
  半角英大文字: "upper",
  英字: "letters",
  半角英字: "letters",
  英数字: "alphanumeric",
  半角英数字: "alphanumeric",
  半角英数: "alphanumeric",
  英数: "alphanumeric",
  半角英数記号: "alphanumeric-symbol",
  半角英数字記号: "alphanumeric-symbol",
  半角: "halfwidth",
  半角文字: "halfwidth",
  半角カナ: "halfwidth-katakana",
  半角カタカナ: "halfwidth-katakana",
  全角: "fullwidth",
  全角文字: "fullwidth",
  全角カナ: "fullwidth-katakana",
  全角カタカナ: "fullwidth-katakana",
  カタカナ: "fullwidth-katakana",
  全角ひらがな: "fullwidth-hiragana",
  ひらがな: "fullwidth-hiragana",
  漢字: "fullwidth",
};

/** Forms of a text by the words of sentences. */
export const formatWords: Readonly<Record<string, "integer" | "decimal">> = {
  数値: "decimal",
  半角数値: "decimal",
  整数: "integer",
  整数値: "integer",
};
