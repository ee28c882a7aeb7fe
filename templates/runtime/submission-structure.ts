import type { SubmissionPart } from "./submission.js";

/** Something in how the records of a submission belong together. Parts and records are numbered from 1. */
export type StructureProblem =
  /** There is no application, only what is made together with one. */
  | { readonly kind: "no-application" }
  | { readonly kind: "empty-part"; readonly part: number }
  | { readonly kind: "no-key"; readonly part: number; readonly record: number }
  | { readonly kind: "key-clash"; readonly key: string }
  /** A concurrent record does not say which application it goes with. */
  | { readonly kind: "no-parent"; readonly key: string }
  /** No application of the submission has the key that a concurrent record names. */
  | { readonly kind: "unknown-parent"; readonly key: string; readonly parent: string }
  /** An application says that it goes with another. */
  | { readonly kind: "surplus-parent"; readonly key: string };

/** Finds what keeps records from being a submission, whatever is in them. */
export function checkStructure(parts: readonly SubmissionPart[]): readonly StructureProblem[] {
  const isMain = ({ role }: SubmissionPart) => role === "application";
  const applications = new Set(
    parts.filter(isMain).flatMap(({ records }) => records.map(({ key }) => key)),
  );
  return [
    ...(parts.some(isMain) ? [] : [{ kind: "no-application" } as const]),
    ...parts.flatMap(({ records }, index): StructureProblem[] =>
      records.length === 0 ? [{ kind: "empty-part", part: index + 1 }] : [],
    ),
    ...keyProblems(parts),
    ...parts.flatMap((part) => parentProblems(part, applications)),
  ];
}

function keyProblems(parts: readonly SubmissionPart[]): readonly StructureProblem[] {
  const problems: StructureProblem[] = [];
  const counts = new Map<string, number>();
  parts.forEach(({ records }, part) => {
    records.forEach(({ key }, record) => {
      if (key === "") problems.push({ kind: "no-key", part: part + 1, record: record + 1 });
      else counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  });
  for (const [key, count] of counts) if (count > 1) problems.push({ kind: "key-clash", key });
  return problems;
}

function parentProblems(
  { role, records }: SubmissionPart,
  applications: ReadonlySet<string>,
): readonly StructureProblem[] {
  return records.flatMap(({ key, parent }): StructureProblem[] => {
    if (role === "application")
      return parent === undefined ? [] : [{ kind: "surplus-parent", key }];
    if (parent === undefined) return [{ kind: "no-parent", key }];
    return applications.has(parent) ? [] : [{ kind: "unknown-parent", key, parent }];
  });
}
