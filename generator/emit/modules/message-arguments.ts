import type { SpecModel } from "../../spec/model.js";
import { type FixedArguments, fixedArguments } from "../../rules/fixed-arguments.js";
import { makeLayoutFacts } from "../../rules/lint/layout-facts.js";
import type { CompiledCheck } from "../plan/rules.js";

/**
 * Makes what a check puts into the placeholders of its message whatever the record holds: name and
 * text in turn, only of those that the message has.
 */
export function messageArgumentsOf(
  model: SpecModel,
): (compiled: CompiledCheck) => readonly string[] {
  const layouts = makeLayoutFacts(model);
  const wanted = new Map(
    model.messages.map(({ id, placeholders }) => [
      id,
      new Set<string>(placeholders.map(({ argument }) => argument)),
    ]),
  );
  return ({ check, reading }) => {
    const names = wanted.get(check.messageId ?? "");
    const layout = layouts.get(reading.layouts[0] ?? "");
    if (names === undefined || names.size === 0 || layout === undefined) return [];
    const texts = fixedArguments(reading.expressions, (key) => {
      const facts = layout.items.get(key);
      return facts === undefined ? undefined : { name: facts.item.name, codes: facts.codes };
    });
    return (Object.entries(texts) as [keyof FixedArguments, string][])
      .filter(([name]) => names.has(name))
      .flat();
  };
}
