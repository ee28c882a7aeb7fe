import type { RecordLayout } from "../../spec/model.js";
import { type Code, docComment, identifier } from "../nodes.js";
import type { LayoutModule, LayoutSection } from "../plan/package-plan.js";
import type { TemplateContext } from "../template-context.js";
import { Imports } from "./imports.js";
import { groupAccessor, membersCall, packGroup } from "./section-module.js";
import { withId } from "./with-id.js";

/** Context of the `record` template: the class of a layout's records. */
export function recordContext(module: LayoutModule, banner: Code): TemplateContext {
  const { layout, sections, names } = module;
  const record = identifier(names.record);
  const init = identifier(names.init);
  const classes = [...new Set(sections.map((section) => section.module.classes[0].name))];
  return {
    banner,
    imports: recordImports(sections).print(),
    init,
    record,
    comment: docComment(describeLayout(layout), 0),
    members: membersCall(
      sections.map((section) => {
        const index = classes.indexOf(section.module.classes[0].name);
        return packGroup(section.property, index, section);
      }),
      classes,
    ),
    sections: sections.map(sectionContext),
  };
}

function recordImports(sections: readonly LayoutSection[]): Imports {
  const imports = new Imports()
    .types("../runtime/members.js", ["Members"])
    .values("../runtime/members.js", ["members"])
    .values("../runtime/record.js", ["RecordView"]);
  for (const { module } of sections) {
    const [{ name }] = module.classes;
    const path = `../sections/${module.file}.js`;
    imports.values(path, [name]).types(path, [`${name}Init`]);
  }
  return imports;
}

/** Lines of a doc comment: name, id and procedure, and the cell. */
export function describeLayout({
  id,
  name,
  procedure,
  formCategory,
  source,
}: RecordLayout): string[] {
  const category = formCategory === undefined ? "" : ` / 様式区分 ${formCategory}`;
  return [
    ...(name === id ? [] : [name]),
    `${id} / ${withId(procedure.name, procedure.code)}${category}`,
    `${source.file} ${source.sheet}!${source.cell}`,
  ];
}

function sectionContext(section: LayoutSection): TemplateContext {
  const [{ name, label }] = section.module.classes;
  return {
    ...groupAccessor(section, name),
    initComment: docComment([label], 1),
    comment: docComment([label], 1),
  };
}
