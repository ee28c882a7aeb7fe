import { type Code, code, identifier, number, string } from "../nodes.js";
import { call } from "../shapes.js";
import { callTest, type Formula, test } from "./formula.js";
import type { Scope } from "./scope.js";

/** What a rule needs and no record holds: the application passes it, or the check is undetermined. */

/** A date that the application passes; without it the check is undetermined. */
export function contextDate(scope: Scope, name: "applicationDate" | "today"): Code {
  const local = contextNames[name];
  return fetchFact(scope, { local, fetch: code`c.${local}`, absent: code`null`, name });
}

const contextNames = { applicationDate: code`applicationDate`, today: code`today` } as const;

/** A fact that the application passes by name; without it the check is undetermined. */
export function flag(scope: Scope, name: string): Formula {
  const { state } = scope;
  if (!state.flags.includes(name)) state.flags.push(name);
  const local = identifier(`flag${state.flags.indexOf(name) + 1}`);
  const fetch = call(code`c.flag`, [string(name)]);
  return callTest(fetchFact(scope, { local, fetch, absent: code`undefined`, name }));
}

/** The file that the record is in; without it the check is undetermined. */
export function file(scope: Scope): Code {
  const local = code`file`;
  return fetchFact(scope, { local, fetch: code`c.file`, absent: code`null`, name: "file" });
}

/** The text of an item of the main application; where there is none the check is undetermined. */
export function parentItem(scope: Scope, name: string): Code {
  const { rule, parentItems } = scope.state;
  if (!parentItems.includes(name)) parentItems.push(name);
  const local = identifier(`parent${parentItems.indexOf(name) + 1}`);
  const fetch = call(code`c.parent`, rule.printedNames(name).map(string));
  return fetchFact(scope, { local, fetch, absent: code`null`, name: "parent" });
}

/** Fetches what the application passes, once per scope, and leaves the function where it is absent. */
function fetchFact(
  scope: Scope,
  fact: {
    readonly local: Code;
    readonly fetch: Code;
    readonly absent: Code;
    readonly name: string;
  },
): Code {
  const { local, fetch, absent, name } = fact;
  const key = `fact ${local}`;
  if (scope.constants.has(key)) return local;
  scope.constants.set(key, local);
  const undetermined = call(code`c.undetermined`, [number(scope.state.rule.index), string(name)]);
  scope.statements.push(
    { kind: "line", content: code`const ${local} = ${fetch};` },
    {
      kind: "guard",
      test: test(code`${local} === ${absent}`, code`${local} !== ${absent}`),
      run: code`return ${undetermined};`,
    },
  );
  return local;
}
