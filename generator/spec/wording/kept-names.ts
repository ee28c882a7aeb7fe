import type { SpecModel, Section } from "../model.js";

/** Identifiers that are themselves words of the spec, and so stay in every choice; each once, in the order of the model. */
export function keptNames(model: SpecModel): readonly string[] {
  const names = new Set<string>();
  const add = (...texts: readonly (string | undefined)[]) => {
    for (const text of texts) if (text !== undefined && !isPlain(text)) names.add(text);
  };
  const addSection = ({ identifier, members }: Section): void => {
    add(identifier);
    for (const member of members) {
      if (member.kind === "section") addSection(member.section);
      else add(member.item.itemId, member.item.identifier);
    }
  };
  for (const { id, identifier, procedure, formCategory, sections } of model.layouts) {
    add(id, identifier, procedure.code, formCategory);
    sections.forEach(addSection);
  }
  for (const { id, identifier, codes } of model.codeLists) {
    add(id, identifier, ...codes.map((code) => code.identifier));
  }
  for (const { id } of model.charsets) add(id);
  for (const { no, messageId } of [...model.itemChecks, ...model.relatedChecks]) add(no, messageId);
  for (const { rule } of model.relatedChecks) if ("flags" in rule) add(...rule.flags);
  return [...names];
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
