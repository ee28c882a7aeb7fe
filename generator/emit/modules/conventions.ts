import { type Code, code, statement, string } from "../nodes.js";
import type { WireConventions } from "../../spec/model.js";
import { list, propertyLiteral } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";

/** Module of the runtime that a spec with conventions of its own has another text of. */
export const conventionsPath = "src/runtime/wire-conventions.ts";

/** Context of the `conventions` template. */
export function conventionsContext(
  { empty, unknownDates }: WireConventions,
  banner: Code,
): TemplateContext {
  const { date, yearMonth, month, day } = unknownDates;
  return {
    banner,
    empty: statement(code`empty: ${list(empty.map(string))},`, 1),
    unknownDates: [
      unknown(code`date`, date),
      unknown(code`yearMonth`, yearMonth),
      unknown(code`month`, month),
      unknown(code`day`, day),
    ],
  };
}

function unknown(key: Code, text: string | null): Code {
  return statement(propertyLiteral(key, text === null ? code`null` : string(text)), 2);
}
