/*
 * What a team that uses the library writes besides its schema: the test of dates, and the checks across items
 * where the library has none. The text of the checks is made here as a person would write it, one `if` each.
 */

const longestMonths = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYYMMDD`, a day of the calendar. */
export function isDate(text) {
  if (text.length !== 8) return false;
  let number = 0;
  for (let index = 0; index < 8; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    number = number * 10 + digit;
  }
  const day = number % 100;
  const month = Math.floor(number / 100) % 100;
  const year = Math.floor(number / 10000);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > longestMonths[month]) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** Makes an object of a row, all objects of one shape. */
export function objectMaker({ items }) {
  const members = items.map(({ id }, index) => `${id}: row[${index}]`);
  return new Function("row", `return { ${members.join(", ")} };`);
}

/**
 * The checks across items: `check(record, add)` for records whose items are all right, and
 * `checkSome(record, bad, add)`, which leaves out the checks that read an item of the set `bad`.
 */
export function crossChecks({ rules }) {
  const plain = rules.map((rule) => `if (${failure(rule)}) add("${rule.target}");`);
  const guarded = rules.map((rule) => {
    const read = [...rule.conditions.map(({ id }) => id), rule.end ?? [], rule.target].flat();
    const good = read.map((id) => `!bad.has("${id}")`);
    return `if (${good.join(" && ")} && ${failure(rule)}) add("${rule.target}");`;
  });
  return {
    check: new Function("r", "add", plain.join("\n")),
    checkSome: new Function("r", "bad", "add", guarded.join("\n")),
  };
}

function failure({ family, conditions, target, end, value }) {
  const [first, second] = conditions.map(({ id, value }) => `r.${id} === "${value}"`);
  switch (family) {
    case "if":
      return `${first} && r.${target} === ""`;
    case "unless":
      return `!(${first}) && r.${target} !== ""`;
    case "and":
      return `${first} && ${second} && r.${target} === ""`;
    case "or":
      return `(${first} || ${second}) && r.${target} === ""`;
    case "order":
      return `r.${target} !== "" && r.${end} !== "" && r.${target} > r.${end}`;
    case "equal":
      return `${first} && r.${target} !== "" && r.${target} !== "${value}"`;
  }
}

/**
 * A peer from what its library does: `errorsOf(record)` gives the id of the item of each error.
 * `count` gives the number of errors, those across items included.
 */
export function withCrossChecks(spec, errorsOf) {
  const { check, checkSome } = crossChecks(spec);
  const idsOf = (record) => {
    const ids = errorsOf(record);
    const add = (id) => ids.push(id);
    if (ids.length === 0) check(record, add);
    else checkSome(record, new Set(ids), add);
    return ids;
  };
  return { idsOf, count: (record) => idsOf(record).length };
}
