import type { Section, SpecModel } from "../../../generator/spec/model.js";

/** An item in one row of each repeating section around it, by names that both revisions have. */
export type Address = string;

/** The addresses of all columns of the first layout, in their order. */
export function addressesOf({ layouts: [layout] }: SpecModel): readonly Address[] {
  return layout?.sections.flatMap((section) => ofSection(section, "")) ?? [];
}

function ofSection({ key, repeat, members }: Section, prefix: string): readonly Address[] {
  return Array.from({ length: repeat ?? 1 }, (_, row) => row).flatMap((row) =>
    members.flatMap((member) => {
      const inner = repeat === undefined ? prefix : `${prefix}${key}#${row}/`;
      return member.kind === "item" ? [inner + member.item.key] : ofSection(member.section, inner);
    }),
  );
}
