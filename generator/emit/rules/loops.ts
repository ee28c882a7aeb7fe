import { type Code, code, identifier, number } from "../nodes.js";
import type { GroupPlace } from "../plan/places.js";
import type { Statement } from "./block.js";
import { currentRow, endOf, type FunctionState, groupStart, type Scope } from "./scope.js";

const variables = ["i", "j", "k", "l", "m", "n"];

/**
 * A loop over the rows of a group, and over the rows of the groups around it that no loop runs over
 * yet. `write` adds the statements of the body to the scope it is given.
 */
export function loopOverRows(
  scope: Scope,
  group: GroupPlace,
  write: (inside: Scope) => void,
): Statement {
  const outer = group.parent;
  if (outer !== null && currentRow(scope, outer) === undefined) {
    return loopOverRows(scope, outer, (between) => {
      between.statements.push(loopOverRows(between, group, write));
    });
  }
  const variable = freshVariable(scope.state);
  const inside: Scope = {
    state: scope.state,
    statements: [],
    rows: [...scope.rows, { group, variable }],
    constants: new Map(scope.constants),
  };
  const head = loopHead(variable, groupStart(scope, group), group);
  write(inside);
  return { kind: "for", head, body: inside.statements };
}

/** Another variable for each loop of the function, so that none hides another. */
function freshVariable({ names }: FunctionState): Code {
  const count = names.get("loop") ?? 0;
  names.set("loop", count + 1);
  return identifier(variables[count] ?? `i${count}`);
}

function loopHead(variable: Code, start: Code, group: GroupPlace): Code {
  const length = group.width * group.count;
  const end = endOf(start, length);
  return code`let ${variable} = ${start}; ${variable} < ${end}; ${variable} += ${number(group.width)}`;
}
