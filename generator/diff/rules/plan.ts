import type { Holds } from "../../rules/lint/stand.js";
import type { Diagrams, Root } from "./diagram.js";

/** A test of some variables, by their numbers. */
export interface Leaf {
  readonly holds: Holds;
  readonly numbers: readonly number[];
}

/** Makes a diagram of something when all variables are known. */
export type Plan = (diagrams: Diagrams, leaf: (leaf: Leaf) => Root) => Root;
