import type {
  Code,
  CodeList,
  ItemCheck,
  Message,
  RecordLayout,
  RelatedCheck,
  Section,
} from "../spec/model.js";
import type { PlacedItem } from "../spec/walk.js";
import type { Ambiguity, EvidenceEntry } from "./change.js";

/** What of one revision is what of the other. */
export interface Pairing<Thing, Pair extends Paired<Thing> = Paired<Thing>> {
  /** In the order of the newer spec. */
  readonly pairs: readonly Pair[];
  readonly removed: readonly Thing[];
  readonly added: readonly Thing[];
}

export interface Paired<Thing> {
  readonly before: Thing;
  readonly after: Thing;
  /** Why they are taken for one; null where their identity says so. */
  readonly evidence: readonly EvidenceEntry[] | null;
}

export interface LayoutPair extends Paired<RecordLayout> {
  readonly items: Pairing<PlacedItem>;
  /** Sections whose items are the same. */
  readonly sections: readonly Paired<Section>[];
  /** Items whose id means another item in the other revision, by that id. */
  readonly reassigned: readonly Paired<PlacedItem>[];
}

export interface CodeListPair extends Paired<CodeList> {
  readonly codes: Pairing<Code>;
  /** One code that became several. */
  readonly splits: readonly { readonly before: Code; readonly after: readonly Code[] }[];
  /** Several codes that became one. */
  readonly merges: readonly { readonly before: readonly Code[]; readonly after: Code }[];
  /** Values that mean something else. */
  readonly reassigned: readonly Paired<Code>[];
}

export interface Matching {
  readonly layouts: Pairing<RecordLayout, LayoutPair>;
  readonly codeLists: Pairing<CodeList, CodeListPair>;
  readonly itemChecks: Pairing<ItemCheck>;
  readonly relatedChecks: Pairing<RelatedCheck>;
  readonly messages: Pairing<Message>;
  readonly ambiguous: readonly Ambiguity[];
}
