import type { Message } from "../../spec/model.js";
import type { Paired } from "../matching.js";
import type { Seen } from "./collector.js";
import type { Comparison } from "./comparison.js";
import { isRaised } from "./scope.js";
import { side, sideOf, subjectOf } from "./side.js";

export function compareMessages({ matching, collector }: Comparison): void {
  const { pairs, removed, added } = matching.messages;
  for (const message of added) collector.add(whole("message-added", null, message));
  for (const message of removed) collector.add(whole("message-removed", message, null));
  for (const pair of pairs) for (const seen of changesOf(pair)) collector.add(seen);
}

function facts(before: Message | null, after: Message | null) {
  return {
    subject: subjectOf("message", before, after, ({ id, text }) => ({ id, name: text })),
    symbols: [{ kind: "message", before: before?.id ?? null, after: after?.id ?? null }] as const,
  };
}

function whole(
  rule: "message-added" | "message-removed",
  before: Message | null,
  after: Message | null,
): Seen {
  return {
    rule,
    ...facts(before, after),
    before: before === null ? null : side(before.text, before.source),
    after: after === null ? null : side(after.text, after.source),
  };
}

function changesOf({ before, after }: Paired<Message>): readonly Seen[] {
  const change = (
    rule: Seen["rule"],
    fact: (message: Message) => string | undefined,
  ): readonly Seen[] =>
    fact(before) === fact(after)
      ? []
      : [
          {
            rule,
            ...facts(before, after),
            before: sideOf(fact(before), before.source),
            after: sideOf(fact(after), after.source),
          },
        ];
  const severity = isRaised(before.severity, after.severity)
    ? "message-severity-raised"
    : "message-severity-lowered";
  return [
    ...change("message-reworded", ({ text }) => text),
    ...change("message-arguments-changed", ({ placeholders }) =>
      placeholders.map(({ token, argument }) => `${token}:${argument}`).join(" "),
    ),
    ...change(severity, (message) => message.severity),
    ...change("message-remedy-reworded", ({ remedy }) => remedy),
  ];
}
