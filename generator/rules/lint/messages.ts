import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { Message, MessageArgument, SpecModel } from "../../spec/model.js";
import { placeOf } from "../../spec/read-context.js";
import { fixedArguments } from "../fixed-arguments.js";
import { itemRefsIn } from "./item-refs.js";
import type { ItemFacts } from "./layout-facts.js";
import type { RuleUnit, UnitsOfCheck } from "./rule-units.js";

/** Messages that want something of a check which it does not have. */
export function lintRuleMessages(
  model: SpecModel,
  checks: readonly UnitsOfCheck[],
  sink: DiagnosticSink,
): void {
  const messages = new Map(model.messages.map((message) => [message.id, message]));
  for (const { check, units } of checks) {
    const message = messages.get(check.messageId ?? "");
    if (message === undefined || !wantsSomething(message)) continue;
    const offers = units.map(offerOf);
    const details = { at: placeOf(check.source), related: [placeOf(message.source)] };
    const args = { check: check.no, message: message.id };
    const wanted = itemTokens(message).size;
    const found = Math.max(...offers.map(({ items }) => items));
    if (wanted > Math.max(1, found)) {
      sink.report("rule-message-too-many-items", { ...details, args: { ...args, wanted, found } });
    }
    for (const { token, argument } of distinctPlaceholders(message)) {
      // Items that are wanting have been counted.
      if (argument === "otherItem" && wanted > found) continue;
      if (offers.some((offer) => offer[argument])) continue;
      sink.report("rule-message-unfillable", { ...details, args: { ...args, token, argument } });
    }
  }
}

/** One item, and what every issue knows, can always be named. */
function wantsSomething(message: Message): boolean {
  return (
    itemTokens(message).size > 1 ||
    message.placeholders.some(({ argument }) => !always.includes(argument))
  );
}

const always: readonly MessageArgument[] = ["item", "charset", "checkNo", "record", "column"];

/** The placeholders for names of items, each counted once. */
function itemTokens({ placeholders }: Message): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const { token, argument } of placeholders) {
    if (argument === "item" || argument === "otherItem") tokens.add(token);
  }
  return tokens;
}

function distinctPlaceholders({ placeholders }: Message): Message["placeholders"] {
  return [...new Map(placeholders.map((each) => [each.token, each])).values()];
}

/** Which placeholders an issue with the check can fill, as the runtime does, and how many items it names. */
type Offer = Readonly<Record<MessageArgument, boolean>> & { readonly items: number };

function offerOf({ check, reading, facts }: RuleUnit): Offer {
  const keys = new Set(itemRefsIn(reading.expressions).map(({ key }) => key));
  const [target] = check.targets;
  if (target !== undefined) keys.add(target);
  const own: ItemFacts | undefined = facts.items.get(target ?? [...keys][0] ?? "");
  const fixed = fixedArguments(reading.expressions, (key) => wordsOf(facts.items.get(key)));
  const requires = reading.expressions.every(({ assert }) => assert.kind === "required");
  return {
    items: keys.size,
    item: true,
    otherItem: keys.size > 1,
    value: !requires || fixed.value !== undefined,
    length: own?.item.length !== undefined,
    charset: true,
    codeList: own?.codes !== null && own?.codes !== undefined,
    limit: fixed.limit !== undefined,
    checkNo: true,
    record: true,
    column: true,
    date: fixed.date !== undefined,
    count: fixed.count !== undefined,
  };
}

function wordsOf(facts: ItemFacts | undefined) {
  return facts === undefined ? undefined : { name: facts.item.name, codes: facts.codes };
}
