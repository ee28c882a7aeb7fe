/** What becomes of one generated name. Plain data; the code that finds the names does not decide anything. */
export interface Fate {
  /** The name in the newer package, often the same; null where there is none that a program could choose. */
  readonly to: string | null;
  /** Why a person must look, as a marker says it; null where the change is mechanical. */
  readonly note: string | null;
  /** Where the property stands now, if in another section. */
  readonly move?: Move;
  /** Of a class that several layouts share: what holds in each of them, by the older class of the record. */
  readonly byRecord?: ReadonlyMap<string, Fate>;
}

/** The way to a property from the innermost section, or record, that both ways have in common. */
export interface Move {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a revision step does to the names of a generated package. Names that are not here stay as they are. */
export interface MigrationPlan {
  /** Of the exported names. */
  readonly names: ReadonlyMap<string, Fate>;
  /** Of properties and members of enums, as `memberKey` writes them. */
  readonly members: ReadonlyMap<string, Fate>;
  /** Modules by their path below `src`, without extension; null for those that are gone. */
  readonly modules: ReadonlyMap<string, string | null>;
  /** Of the ids of the layouts. */
  readonly layoutIds: ReadonlyMap<string, Fate>;
  /** See `changedPaths`. */
  readonly paths: ReadonlyMap<string, string | null>;
}

/** The key of a property or member in a plan: `CoeNIdentity.birthDate`. */
export function memberKey(container: string, member: string): string {
  return `${container}.${member}`;
}

/** Whether nothing is to be done about a name. */
export function isKept(name: string, fate: Fate): boolean {
  return (
    fate.to === name && fate.note === null && fate.move === undefined && fate.byRecord === undefined
  );
}
