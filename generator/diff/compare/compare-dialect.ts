import { usualConventions } from "../../spec/conventions.js";
import type { SourceRef, SpecModel } from "../../spec/model.js";
import type { FactText, Subject } from "../change.js";
import type { ChangeRuleId } from "../registry.js";
import type { Comparison } from "./comparison.js";
import { side } from "./side.js";

/** What holds for every file. It is from the configuration, which has no cells. */
export function compareDialect({ before, after, collector }: Comparison): void {
  const report = (rule: ChangeRuleId, fact: (model: SpecModel) => FactText) => {
    const [one, other] = [fact(before), fact(after)];
    if (JSON.stringify(one) === JSON.stringify(other)) return;
    collector.add({
      rule,
      subject,
      before: side(one, configuration),
      after: side(other, configuration),
    });
  };
  report("dialect-encoding-changed", ({ dialect }) => dialect.encoding);
  report("dialect-bom-changed", ({ dialect }) => dialect.bom);
  report("dialect-newline-changed", ({ dialect }) => (dialect.newline === "\n" ? "LF" : "CRLF"));
  report("dialect-quoting-changed", ({ dialect }) => dialect.quoting);
  report("dialect-header-changed", ({ dialect }) => dialect.header);
  report("convention-unknown-dates-changed", ({ conventions = usualConventions }) =>
    Object.entries(conventions.unknownDates).map(([part, mark]) => `${part}=${mark ?? "—"}`),
  );
  report("convention-empty-changed", ({ conventions = usualConventions }) =>
    conventions.empty.map((text) => JSON.stringify(text)),
  );
  report("notice-changed", ({ notices }) => notices.join(" "));
}

const configuration: SourceRef = { file: "specgen.yaml", sheet: "", cell: "" };

const named = { id: "spec", name: "" };
const subject: Subject = { kind: "spec", before: named, after: named };
