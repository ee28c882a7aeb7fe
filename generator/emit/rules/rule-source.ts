import type { Expression } from "../../rules/expression.js";
import type { CsvDialect, RecordLayout, SourceRef } from "../../spec/model.js";
import type { LayoutPlaces } from "../plan/places.js";

/** Names of a generated code list that rules refer to. */
export interface CodeListNames {
  /** Name of the code table, such as `sexCodes`. */
  readonly table: string;
  /** Its module file without extension. */
  readonly file: string;
}

/** One check as it is to be emitted for one layout. */
export interface RuleSource {
  /** Index in the package's table of cross-item checks. */
  readonly index: number;
  readonly no: string;
  readonly sentence: string;
  readonly canonical: string;
  readonly messageId: string | null;
  readonly source: SourceRef;
  /** Each is evaluated on its own. */
  readonly expressions: readonly Expression[];
  /** Keys of the items it is listed under; the first gets the issue of an assertion that names no item. */
  readonly targets: readonly string[];
  readonly layout: RecordLayout;
  readonly places: LayoutPlaces;
  readonly codeList: (id: string) => CodeListNames | undefined;
  /** Number of a character set in the package; -1 where the spec has none of the id. */
  readonly charset: (id: string) => number;
  /** How an item of the main application that has the normalised name is printed, or its id. */
  readonly printedNames: (name: string) => readonly string[];
  readonly encoding: CsvDialect["encoding"];
}

/** What keeps a rule from being emitted; shown to the user with the check's cell. */
export class RuleProblem extends Error {
  override readonly name = "RuleProblem";

  constructor(
    readonly reason:
      | "unknown-item"
      | "unknown-group"
      | "row-out-of-range"
      | "no-code-list"
      | "no-charset"
      | "operand",
    readonly subject: string,
  ) {
    super(`${reason}: ${subject}`);
  }
}
