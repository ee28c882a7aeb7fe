import type { Issue } from "./issue.js";

/** The issues that have to do with one field or section of a form. */
export interface PathIssues {
  /** Those at the field itself. */
  readonly own: readonly Issue[];
  /** Those at other fields whose check reads this one too. */
  readonly related: readonly Issue[];
  /** Those at the field and at everything below it: what the heading of a section shows. */
  readonly within: readonly Issue[];
}

/**
 * Issues by the path of the field they are at, such as `relatives[0].name`. The sections around a field
 * are there too: `relatives[0]`, `relatives`, and `""` for the record as a whole, which has the issues
 * without a path as its own. A path without issues is not in the map. Issues keep their order.
 */
export function issuesByPath(issues: Iterable<Issue>): ReadonlyMap<string, PathIssues> {
  const byPath = new Map<string, Record<keyof PathIssues, Issue[]>>();
  const at = (path: string) => {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const made = { own: [], related: [], within: [] };
    byPath.set(path, made);
    return made;
  };
  for (const issue of issues) {
    const path = issue.path ?? "";
    at(path).own.push(issue);
    for (const around of pathsAround(path)) at(around).within.push(issue);
    for (const related of new Set(issue.relatedPaths)) {
      if (related !== path) at(related).related.push(issue);
    }
  }
  return byPath;
}

/** Issues by the number of their record, null for those of no record. Records keep their order of appearance. */
export function issuesByRecord(
  issues: Iterable<Issue>,
): ReadonlyMap<number | null, readonly Issue[]> {
  const byRecord = new Map<number | null, Issue[]>();
  for (const issue of issues) {
    const known = byRecord.get(issue.record);
    if (known === undefined) byRecord.set(issue.record, [issue]);
    else known.push(issue);
  }
  return byRecord;
}

/** A path and those of everything around it: `a[0].b`, `a[0]`, `a`, and the empty one. */
function pathsAround(path: string): readonly string[] {
  const paths = [path];
  for (let end = path.length - 1; end > 0; end--) {
    if (path[end] === "." || path[end] === "[") paths.push(path.slice(0, end));
  }
  return path === "" ? paths : [...paths, ""];
}
