import type { CodeList } from "../../spec/model.js";
import { fileNames } from "./file-names.js";
import { camelCase, pascalCase } from "./names.js";

/** The names of a code list's module. */
export interface CodeModule {
  readonly list: CodeList;
  readonly file: string;
  /** The enum. */
  readonly type: string;
  /** The code table. */
  readonly table: string;
  readonly guard: string;
  readonly fromLabel: string;
}

/** The modules of the code lists in the order of the spec. */
export function planCodeLists(lists: readonly CodeList[]): readonly CodeModule[] {
  const files = fileNames(lists);
  return lists.map((list) => {
    const type = pascalCase(list.identifier);
    const stem = camelCase(type);
    return {
      list,
      file: files.get(list.identifier) ?? "",
      type,
      table: `${stem}Codes`,
      guard: `is${type}`,
      fromLabel: `${stem}FromLabel`,
    };
  });
}
