import { attributeWords, formatWords } from "./default/attributes.js";
import { charsets } from "./default/charsets.js";
import { changeMarks, requirementMarks } from "./default/marks.js";
import { tables } from "./default/tables.js";
import * as words from "./default/words.js";
import type { Profile } from "./profile.js";

/** The profile that a user's own one extends. */
export const defaultProfile: Profile = {
  tables,
  sheets: [],
  ignore: [],
  cells: [],
  layouts: [],
  changeMarks,
  hidden: { rows: "read", columns: "read", sheets: "ignore" },
  inlineCodes: ["inlineCodes", "codeListId"],
  conditionsInNotes: [],
  requirementMarks,
  ownRequirementMarks: {},
  attributes: attributeWords,
  formats: formatWords,
  charsets,
  ...words,
  rules: { words: {}, polarity: {} },
};
