import type { EmbeddedText } from "../spec/wording/embedded-text.js";
import type { EarlierRevisions } from "./plan/upgrades.js";

/** What shapes the generated package besides the model. */
export interface EmitOptions {
  /** Name in its package.json. */
  readonly packageName: string;
  /** Version of this program, for the banner. */
  readonly generatorVersion: string;
  /** `enum` for TypeScript enums, `const-object` for projects with `erasableSyntaxOnly`. */
  readonly enumStyle: "enum" | "const-object";
  /** How much of the spec's wording the package holds. */
  readonly text: EmbeddedText;
  /** Templates of the user by name without extension; each replaces the one of that name. */
  readonly templates: ReadonlyMap<string, string>;
  /** What the package has of earlier revisions; absent where it knows of none. */
  readonly earlier?: EarlierRevisions;
}
