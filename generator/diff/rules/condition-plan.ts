import type { Condition, Expression } from "../../rules/expression.js";
import { holdsOf } from "../../rules/lint/holds.js";
import { normalFormOf } from "../../rules/lint/normal-form.js";
import {
  compareValues,
  type Holds,
  readCell,
  type Stand,
  standIn,
  vacuousIn,
} from "../../rules/lint/stand.js";
import { comparisonTest } from "./comparison.js";
import { Diagrams } from "./diagram.js";
import { isNumeric } from "./operand-facts.js";
import { type Guarded, type Plan, planGuarded } from "./plan.js";
import type { RuleSpace } from "./rule-space.js";
import { oneOfTexts } from "./texts.js";

/** Plans the diagram of the combinations that fail a claim, and adds what it looks at to the space. */
export function planFailure({ when, assert }: Expression, rules: RuleSpace): Plan {
  const applies = when === undefined ? null : plan(when, standIn(rules.space, "when"), rules);
  const meets = planAssertion(assert, rules);
  return (diagrams, leaf) =>
    diagrams.and(
      applies === null ? Diagrams.yes : applies(diagrams, leaf),
      diagrams.not(meets(diagrams, leaf)),
    );
}

function planAssertion(assertion: Expression["assert"], rules: RuleSpace): Plan {
  const stand = standIn(rules.space, "assert");
  if (assertion.kind === "holds") return plan(assertion.condition, stand, rules);
  if (assertion.kind !== "required" && assertion.kind !== "prohibited") return () => Diagrams.yes;
  const kind = assertion.kind === "required" ? "filled" : "empty";
  const of = assertion.items.map((item): Condition => ({ kind, item }));
  return plan({ kind: "and", of }, stand, rules);
}

function plan(condition: Condition, stand: Stand, rules: RuleSpace): Plan {
  switch (condition.kind) {
    case "and": {
      const parts = condition.of.map((part) => plan(part, stand, rules));
      return (diagrams, leaf) =>
        parts.reduce((all, part) => diagrams.and(all, part(diagrams, leaf)), Diagrams.yes);
    }
    case "or": {
      const parts = condition.of.map((part) => plan(part, stand, rules));
      return (diagrams, leaf) =>
        parts.reduce((all, part) => diagrams.or(all, part(diagrams, leaf)), Diagrams.no);
    }
    case "not": {
      const part = plan(condition.of, { ...stand, positive: !stand.positive }, rules);
      return (diagrams, leaf) => diagrams.not(part(diagrams, leaf));
    }
    case "count": {
      const { operator, number } = condition;
      const parts = condition.of.map((part) => plan(part, stand, rules));
      return (diagrams, leaf) =>
        diagrams.count(
          parts.map((part) => part(diagrams, leaf)),
          (count) => compareValues(count, operator, number),
        );
    }
    case "row-filled":
      return planRowFilled(condition, stand);
    case "any-row":
    case "every-row":
      return planSomeRow(condition, stand, rules);
    default: {
      const { made, numbers } = rules.space.watch(() => testOf(condition, stand, rules));
      return typeof made === "function"
        ? (_, leaf) => leaf({ holds: made, numbers })
        : planGuarded(made);
    }
  }
}

/** Whether there is a row is a fact, which those of other conditions on rows may follow from. */
function planSomeRow(
  { kind, group, of }: Condition & { kind: "any-row" | "every-row" },
  stand: Stand,
  rules: RuleSpace,
): Plan {
  stand.space.loosen();
  const isAny = kind === "any-row";
  const inner = plan(of, stand, rules);
  // What a condition makes of empty cells and partial dates depends on where it stands.
  const key = `${kind} ${group} ${stand.part} ${stand.positive} ${normalFormOf(of)}`;
  const fact = stand.space.fact(key, []);
  rules.someRows.set(fact, {
    group,
    row: isAny ? inner : (diagrams, leaf) => diagrams.not(inner(diagrams, leaf)),
  });
  return (_, leaf) =>
    leaf({ holds: (values) => (values[fact] === "true") === isAny, numbers: [fact] });
}

/** A row with a filled cell that is looked at, or with any other one. */
function planRowFilled({ group }: Condition & { kind: "row-filled" }, { space }: Stand): Plan {
  const fact = space.fact(`row-filled ${group}`, []);
  return (diagrams, leaf) => {
    const own = space.cells.filter(
      ({ ref, facts }) => facts?.group?.key === group && ref.row === undefined,
    );
    const hasOthers = own.length < (space.layout.groups.get(group)?.items ?? 0);
    const tests = own.map(({ number }) => ({
      holds: (values: readonly string[]) => values[number] !== "",
      numbers: [number],
    }));
    const others = {
      holds: (values: readonly string[]) => hasOthers && values[fact] === "true",
      numbers: [fact],
    };
    return [...tests, others].map(leaf).reduce((all, each) => diagrams.or(all, each), Diagrams.no);
  };
}

function testOf(condition: Condition, stand: Stand, rules: RuleSpace): Holds | Guarded {
  switch (condition.kind) {
    case "compare":
      return comparisonTest(condition, stand, rules);
    case "one-of": {
      if (!isNumeric(condition.item, stand.space.layout)) return holdsOf(condition, stand);
      const cell = readCell(stand, condition.item);
      const isOne = oneOfTexts(condition.item, condition.values, stand);
      const vacuous = vacuousIn(stand);
      return (values) => (values[cell] === "" ? vacuous : isOne(values));
    }
    case "contiguous":
      rules.noteRows(condition.group, condition.kind);
      return factOf(`contiguous ${condition.group}`, stand);
    case "unique":
    case "ordered":
    case "numbered":
    case "no-overlap":
    case "unique-in-file":
      stand.space.loosen();
      return factOf(normalFormOf(condition), stand);
    default:
      return holdsOf(condition, stand);
  }
}

function factOf(key: string, { space }: Stand): Holds {
  const fact = space.fact(key, []);
  return (values) => values[fact] === "true";
}
