import { readFileSync } from "node:fs";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { checkContext, type TemplateContext } from "./template-context.js";

/** The templates, each for one kind of module. A user's template replaces the one of its name. */
export const templateNames = [
  "charsets",
  "check-words",
  "code-table",
  "codes",
  "conventions",
  "index",
  "layout",
  "messages",
  "notice",
  "provenance",
  "readme",
  "record",
  "registry",
  "rule-support",
  "rules",
  "section",
  "table",
  "upgrade",
  "upgrade-records",
] as const;

/** Name of a template: its file without extension. */
export type TemplateName = (typeof templateNames)[number];

/** Renders a template; the text ends with one line feed. Null where a user's template fails, which is reported. */
export type Render = (template: TemplateName, context: TemplateContext) => Promise<string | null>;

const templateFolder = new URL("../../templates/", import.meta.url);

/** Text of a template that comes with the program. */
export function readTemplate(name: TemplateName): string {
  return readFileSync(new URL(`${name}.hbs`, templateFolder), "utf8");
}

/** Prepares the templates. Those of the user are formatted after rendering; ours are made canonical. */
export async function createRenderer(
  userTemplates: ReadonlyMap<string, string>,
  sink: DiagnosticSink,
): Promise<Render> {
  const { default: Handlebars } = await import("handlebars");
  const known: readonly string[] = templateNames;
  for (const file of userTemplates.keys()) {
    if (known.includes(file)) continue;
    sink.report("emit-template-unknown", { args: { file, known: known.join(", ") } });
  }
  const compiled = new Map<TemplateName, (context: TemplateContext) => string>();

  function compile(name: TemplateName): (context: TemplateContext) => string {
    const ready = compiled.get(name);
    if (ready !== undefined) return ready;
    const source = userTemplates.get(name) ?? readTemplate(name);
    const made = Handlebars.compile<TemplateContext>(source, { noEscape: true, strict: true });
    compiled.set(name, made);
    return made;
  }

  return async (name, context) => {
    checkContext(context, name);
    if (!userTemplates.has(name)) return endWithNewline(compile(name)(context));
    try {
      return await format(name, compile(name)(context));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      sink.report("emit-template-failed", { args: { file: `${name}.hbs`, reason } });
      return null;
    }
  };
}

async function format(name: TemplateName, text: string): Promise<string> {
  const { format: prettify } = await import("prettier");
  const parser = name === "readme" || name === "notice" ? "markdown" : "typescript";
  return prettify(text, { parser, printWidth: 100 });
}

function endWithNewline(text: string): string {
  return `${text.trimEnd()}\n`;
}
