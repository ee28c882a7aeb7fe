import type { Assertion, Condition, ItemRef } from "../expression.js";
import { comparisonHolds } from "./comparison-holds.js";
import { itemRefsIn } from "./item-refs.js";
import { compareValues, factAbout, type Holds, readCell, type Stand, vacuousIn } from "./stand.js";

type Kind = Condition["kind"];
type Maker<K extends Kind> = (condition: Extract<Condition, { kind: K }>, stand: Stand) => Holds;

/** Makes the test of a condition, and adds what it looks at to the space. */
export function holdsOf(condition: Condition, stand: Stand): Holds {
  const make = makers[condition.kind] as Maker<Kind>;
  return make(condition, stand);
}

/** A fact that is not followed further: it may be true or false, whatever the cells hold. */
function looseFact(condition: Condition, stand: Stand): Holds {
  stand.presence.asked = true;
  stand.space.loosen();
  const fact = stand.space.fact(JSON.stringify(condition), []);
  return (values) => values[fact] === "true";
}

/** Whether a form can be had at all is not looked into. */
function formOf(condition: Condition, stand: Stand): Holds {
  stand.space.loosen();
  return factAbout(condition, itemRefsIn(condition), stand);
}

/** Whether an assertion that can fail is met; the others always are. */
export function assertionHolds(assertion: Assertion, stand: Stand): Holds {
  if (assertion.kind === "holds") return holdsOf(assertion.condition, stand);
  if (assertion.kind !== "required" && assertion.kind !== "prohibited") return () => true;
  stand.presence.asked = true;
  const filled = assertion.kind === "required";
  const cells = assertion.items.map((item) => stand.space.cell(item));
  return (values) => cells.every((cell) => (values[cell] !== "") === filled);
}

const makers: { readonly [K in Kind]: Maker<K> } = {
  filled: ({ item }, stand) => presence(item, stand, true),
  empty: ({ item }, stand) => presence(item, stand, false),
  compare: comparisonHolds,
  "one-of": ({ item, values: wanted }, stand) => {
    const cell = readCell(stand, item, wanted);
    const set = new Set(wanted);
    const vacuous = vacuousIn(stand);
    return (values) => {
      const text = values[cell] ?? "";
      return text === "" ? vacuous : set.has(text);
    };
  },
  and: ({ of }, stand) => {
    const parts = of.map((part) => holdsOf(part, stand));
    return (values) => parts.every((part) => part(values));
  },
  or: ({ of }, stand) => {
    const parts = of.map((part) => holdsOf(part, stand));
    return (values) => parts.some((part) => part(values));
  },
  not: ({ of }, stand) => {
    const part = holdsOf(of, { ...stand, positive: !stand.positive });
    return (values) => !part(values);
  },
  count: ({ of, operator, number }, stand) => {
    const parts = of.map((part) => holdsOf(part, stand));
    return (values) => {
      let count = 0;
      for (const part of parts) if (part(values)) count += 1;
      return compareValues(count, operator, number);
    };
  },
  "child-code": (condition, stand) =>
    factAbout(condition, [condition.child, condition.parent], stand),
  charset: formOf,
  format: formOf,
  separated: formOf,
  "in-list": (condition, stand) => {
    const { item, codeList } = condition;
    const facts = stand.space.layout.items.get(item.key);
    if (facts?.item.codeList !== codeList) return formOf(condition, stand);
    const cell = readCell(stand, item);
    const vacuous = vacuousIn(stand);
    return (values) => (values[cell] === "" ? vacuous : true);
  },
  flag: ({ name }, { space }) => {
    const fact = space.flag(name);
    return (values) => values[fact] === "true";
  },
  "row-filled": rowFilled,
  "any-row": looseFact,
  "every-row": looseFact,
  contiguous: looseFact,
  unique: looseFact,
  ordered: looseFact,
  numbered: looseFact,
  "no-overlap": looseFact,
  "unique-in-file": looseFact,
};

function presence(item: ItemRef, stand: Stand, filled: boolean): Holds {
  stand.presence.asked = true;
  const cell = readCell(stand, item);
  return (values) => (values[cell] !== "") === filled;
}

/** True where a cell of the row is known to be filled; else it may be so by the others. */
function rowFilled(
  condition: Condition & { kind: "row-filled" },
  { space, presence: asked }: Stand,
): Holds {
  asked.asked = true;
  const fact = space.fact(`row-filled ${condition.group}`, []);
  const size = space.layout.groups.get(condition.group)?.items ?? 0;
  return (values) => {
    const own = space.cells.filter(
      ({ ref, facts }) => facts?.group?.key === condition.group && ref.row === undefined,
    );
    if (own.some(({ number }) => values[number] !== "")) return true;
    return own.length < size && values[fact] === "true";
  };
}
