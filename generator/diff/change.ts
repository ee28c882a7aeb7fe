import type { SourceRef } from "../spec/model.js";
import type { ChangeRuleId } from "./registry.js";

/** One thing that differs between two revisions, in business terms. Plain data; texts are made by the reports. */
export interface Change {
  readonly rule: ChangeRuleId;
  readonly subject: Subject;
  /** Ids of the layouts it was seen in, in the order of the newer spec that has them; empty where it is of no layout. */
  readonly layouts: readonly string[];
  /** What the older spec says; null where it says nothing. */
  readonly before: Side | null;
  /** What the newer spec says; null where it says nothing. */
  readonly after: Side | null;
  /** Names in the generated package that it touches. */
  readonly symbols: readonly SymbolChange[];
  /** Why two things with different identities were taken for one; absent where their identity says so. */
  readonly evidence?: readonly EvidenceEntry[];
  /** Records that make the difference, for rules that catch more or fewer of them. */
  readonly examples?: RuleExamples;
  /** Twelve hexadecimal digits that depend on what changed, and on neither language, order nor cells. */
  readonly fingerprint: string;
}

/** A change before it has its fingerprint. */
export type BareChange = Omit<Change, "fingerprint">;

export type SubjectKind =
  | "spec"
  | "layout"
  | "section"
  | "item"
  | "code-list"
  | "code"
  | "item-check"
  | "related-check"
  | "message";

/** What a change is about, in both revisions. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Identity and name in the older spec; null for what it does not have. */
  readonly before: Named | null;
  /** Identity and name in the newer spec; null for what it does not have. */
  readonly after: Named | null;
}

export interface Named {
  /** Layout id, section key, item key, list id, `list:value`, check number or message id. */
  readonly id: string;
  /** As the spec words it; of a code, its label; of a check, empty or its sentence. */
  readonly name: string;
}

export interface Side {
  /** The fact, as the model has it; lists are joined by the reports. */
  readonly value: FactText;
  /** The cells that say so, each once; never empty. */
  readonly sources: readonly SourceRef[];
}

export type FactText = string | number | boolean | readonly string[];

/** A generated name before and after: `CoeN.identity.birthDate`, `Field.Care`, `validateCoeN`. */
export interface SymbolChange {
  readonly kind: "class" | "property" | "enum" | "member" | "function" | "flag" | "message";
  readonly before: string | null;
  readonly after: string | null;
}

export type EvidenceKind =
  | "confirmed"
  | "label"
  | "english"
  | "section"
  | "position"
  | "type"
  | "length"
  | "codes"
  | "sentence"
  | "targets"
  | "items";

/** One kind of likeness, from 0 (nothing alike) to 1 (the same). */
export interface EvidenceEntry {
  readonly kind: EvidenceKind;
  readonly score: number;
}

/** Values of records as `name＝value：label`. */
export interface RuleExamples {
  /** A record that passed before and fails now. */
  readonly caught?: string;
  /** A record that failed before and passes now. */
  readonly freed?: string;
}

/** Things that may be one, where the evidence does not decide: they are listed as removed and added. */
export interface Ambiguity {
  readonly kind: SubjectKind;
  readonly layouts: readonly string[];
  readonly before: Named & { readonly source: SourceRef };
  readonly candidates: readonly (Named & {
    readonly source: SourceRef;
    readonly evidence: readonly EvidenceEntry[];
  })[];
}
