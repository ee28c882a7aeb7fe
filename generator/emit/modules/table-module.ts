import { type Code, docComment, identifier, template } from "../nodes.js";
import type { TableModule } from "../plan/tables.js";
import type { TemplateContext } from "../template-context.js";

/** Context of the `table` template: the packed items of a section. */
export function tableContext({ name, packed, uses }: TableModule, banner: Code): TemplateContext {
  const layouts = uses.map(({ layout }) => layout.id).join(", ");
  return {
    banner,
    comment: docComment([`${uses[0]?.section.name ?? ""}（${layouts}）`], 0),
    name: identifier(name),
    packed: template(packed),
  };
}
