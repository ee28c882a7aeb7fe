import type { TemplateName } from "./render.js";
import type { TemplateContext } from "./template-context.js";

/** A file of the package before it is rendered. */
export interface PlannedFile {
  readonly path: string;
  readonly template: TemplateName;
  readonly context: TemplateContext;
}
