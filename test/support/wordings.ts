import type { Section, SpecModel } from "../../generator/spec/model.js";

/** The words of a spec by what they are: names of things, and sentences. */
export interface Wordings {
  readonly labels: readonly string[];
  readonly sentences: readonly string[];
}

/** Every text of a model that `text` may leave out, each once. */
export function wordingsOf(model: SpecModel): Wordings {
  const labels = new Set<string>();
  const sentences = new Set<string>();
  const add = (to: Set<string>, ...texts: readonly (string | undefined)[]) => {
    for (const text of texts) if (text !== undefined && text !== "") to.add(text);
  };
  const addSection = ({ name, members }: Section): void => {
    add(labels, name);
    for (const member of members) {
      if (member.kind === "section") {
        addSection(member.section);
        continue;
      }
      const { item } = member;
      add(labels, item.name, item.nameEn, item.attribute);
      add(sentences, item.note);
    }
  };
  for (const { name, procedure, sections } of model.layouts) {
    add(labels, name, procedure.name);
    sections.forEach(addSection);
  }
  for (const { name, codes } of model.codeLists) {
    add(labels, name);
    for (const { label, labelEn } of codes) add(labels, label, labelEn);
  }
  for (const { label } of model.charsets) add(labels, label);
  for (const { sentence, rule } of model.relatedChecks) {
    add(sentences, sentence);
    if ("readings" in rule) add(sentences, ...rule.readings.map(({ canonical }) => canonical));
  }
  for (const { text, remedy } of model.messages) add(sentences, text, remedy);
  for (const { text } of model.history) add(sentences, text);
  return { labels: [...labels], sentences: [...sentences] };
}
