import type { SpecModel } from "../spec/model.js";
import { englishIdentifier, isIdentifier } from "../spec/names/identifiers.js";
import { itemsOf } from "../spec/walk.js";

/** A name of the spec that a glossary may give an identifier. */
interface Name {
  readonly japanese: string;
  /** Made of the English that the spec prints; "" where it prints none. */
  readonly identifier: string;
  readonly scope: string;
  readonly count: number;
}

const header = "japanese,identifier,scope,note";

/**
 * A glossary with a line for each name that it does not have yet, the most frequent first. Lines without
 * an identifier are open: the spec's Japanese is used until one is written there.
 */
export function addNames(existing: string | null, model: SpecModel): string {
  const own = existing === null || existing.trim() === "" ? `${header}\n` : existing;
  const known = new Set(own.split(/\r?\n/).map((line) => keyOf(...firstCells(line))));
  const added = namesOf(model).filter(({ japanese, scope }) => !known.has(keyOf(japanese, scope)));
  const lines = added.map(({ japanese, identifier, scope, count }) =>
    [japanese, identifier, scope, `×${count}`].map(csvCell).join(","),
  );
  const start = own.endsWith("\n") ? own : `${own}\n`;
  return start + lines.map((line) => `${line}\n`).join("");
}

/** Layouts, code lists, sections and items; codes have labels enough of their own. */
function namesOf(model: SpecModel): readonly Name[] {
  const names = new Map<string, { english: string; count: number }>();
  const add = (japanese: string, english: string | undefined): void => {
    const entry = names.get(japanese) ?? { english: "", count: 0 };
    entry.count += 1;
    if (entry.english === "") entry.english = english ?? "";
    names.set(japanese, entry);
  };
  for (const layout of model.layouts) {
    const sections = new Set<string>();
    for (const { item, sections: path } of itemsOf(layout)) {
      add(item.name, item.nameEn);
      for (const { name } of path) sections.add(name);
    }
    for (const name of sections) add(name, undefined);
  }
  const listed = [...names].map(([japanese, { english, count }]) => ({
    japanese,
    identifier: identifierFrom(english, "camel"),
    scope: "",
    count,
  }));
  listed.sort((a, b) => b.count - a.count || (a.japanese < b.japanese ? -1 : 1));
  const whole = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => ({ japanese: name, identifier: "", scope: id, count: 1 }));
  return [...whole(model.layouts), ...whole(model.codeLists), ...listed];
}

function identifierFrom(english: string, style: "camel" | "pascal"): string {
  const identifier = englishIdentifier(english, style);
  return identifier !== null && isIdentifier(identifier) ? identifier : "";
}

function firstCells(line: string): [string, string] {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
  return [cells[0] ?? "", cells[2] ?? ""];
}

function keyOf(japanese: string, scope: string): string {
  return `${scope.trim()}\u0000${japanese.normalize("NFKC").replace(/\s+/gu, " ").trim()}`;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
