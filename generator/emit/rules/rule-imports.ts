const dateModule = "../runtime/date.js";
const formModule = "../runtime/check-digit.js";
const impliedModule = "../runtime/implied-decimals.js";
const lengthModule = "../runtime/text-length.js";
const valuesModule = "../runtime/row-values.js";
const supportModule = "../rule-support.js";

/** What rules use of the runtime and the rule support module, and the modules that have it. */
export const importPaths = {
  ageAt: dateModule,
  interval: dateModule,
  may: dateModule,
  must: dateModule,
  shift: dateModule,
  anyBad: supportModule,
  contiguous: supportModule,
  rowCount: supportModule,
  rowFilled: supportModule,
  rowValues: supportModule,
  valueSet: supportModule,
  allDifferent: valuesModule,
  isNumbered: valuesModule,
  isOrdered: valuesModule,
  noOverlap: valuesModule,
  allPointed: impliedModule,
  impliedNumber: impliedModule,
  pointed: impliedModule,
  byteLength: lengthModule,
  characterLength: lengthModule,
  decimalDigits: formModule,
  isCorporateNumber: formModule,
  isDate8: dateModule,
  isDecimal: formModule,
  isEmail: formModule,
  isInteger: formModule,
  isPostalCode: formModule,
  isResidenceCardNumber: formModule,
  isSeparated: formModule,
  isTelephone: formModule,
  isYearMonth6: dateModule,
  charsets: "../charsets.js",
} as const satisfies Readonly<Record<string, string>>;

/** A name that a generated function of a rule may use. */
export type RuleImport = keyof typeof importPaths;
