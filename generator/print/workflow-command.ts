import { visible } from "../diagnostics/render.js";

/** What an annotation of a GitHub workflow can be. */
export type AnnotationKind = "error" | "warning" | "notice";

/** A command of a GitHub workflow, which becomes an annotation; properties that are null are left out. */
export function workflowCommand(
  kind: AnnotationKind,
  properties: Readonly<Record<string, string | number | null>>,
  text: string,
): string {
  const pairs = Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${commandProperty(String(value))}`],
  );
  return `::${kind}${pairs.length === 0 ? "" : ` ${pairs.join(",")}`}::${commandText(text)}\n`;
}

function commandText(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function commandProperty(text: string): string {
  return commandText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
