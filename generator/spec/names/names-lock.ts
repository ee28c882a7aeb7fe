import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { isIdentifier } from "./identifiers.js";

/** The kinds of names that are pinned. */
export const lockedKinds = ["layouts", "sections", "items", "codeLists", "codes"] as const;

export type LockedKind = (typeof lockedKinds)[number];

/** Identity -> identifier. A name once given stays, whatever becomes of the label. */
export type NamesLock = Readonly<Record<LockedKind, ReadonlyMap<string, string>>>;

export function emptyLock(): NamesLock {
  return {
    layouts: new Map(),
    sections: new Map(),
    items: new Map(),
    codeLists: new Map(),
    codes: new Map(),
  };
}

/** Reads `names.lock.json`. A lock that cannot be read is reported, and no name is pinned. */
export function parseNamesLock(text: string, file: string, sink: DiagnosticSink): NamesLock {
  const lock = emptyLock();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("spec-lock-unreadable", { at: { file }, args: { reason } });
    return lock;
  }
  for (const kind of lockedKinds) {
    const names: unknown = Object(data)[kind];
    for (const [identity, identifier] of Object.entries(Object(names))) {
      if (typeof identifier === "string" && isIdentifier(identifier)) {
        (lock[kind] as Map<string, string>).set(identity, identifier);
      } else {
        const args = { identity, found: String(identifier) };
        sink.report("spec-lock-identifier", { at: { file, key: `${kind}.${identity}` }, args });
      }
    }
  }
  return lock;
}

/** The lock as text, sorted, one name a line. */
export function printNamesLock(lock: NamesLock): string {
  const kinds = lockedKinds.map((kind) => {
    const names = [...lock[kind]].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const lines = names.map(
      ([identity, name]) => `    ${JSON.stringify(identity)}: ${JSON.stringify(name)}`,
    );
    const body = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
    return `  ${JSON.stringify(kind)}: ${body}`;
  });
  return `{\n  "version": 1,\n${kinds.join(",\n")}\n}\n`;
}
