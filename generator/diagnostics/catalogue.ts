import { configProblems } from "./catalogue/config.js";
import { dataProblems } from "./catalogue/data.js";
import { diffProblems } from "./catalogue/diff.js";
import { emitProblems } from "./catalogue/emit.js";
import { initProblems } from "./catalogue/init.js";
import { inspectProblems } from "./catalogue/inspect.js";
import { migrateProblems } from "./catalogue/migrate.js";
import { overlayProblems } from "./catalogue/overlay.js";
import { exportProblems } from "./catalogue/exports.js";
import { previousProblems } from "./catalogue/previous.js";
import { profileProblems } from "./catalogue/profile.js";
import { renamesProblems } from "./catalogue/renames.js";
import { revisionProblems } from "./catalogue/revisions.js";
import { ruleLintProblems } from "./catalogue/rule-lints.js";
import { ruleProblems } from "./catalogue/rules.js";
import { specProblems } from "./catalogue/spec.js";
import { validateFileProblems } from "./catalogue/validate-file.js";
import { validatePackageProblems } from "./catalogue/validate-package.js";
import { workbookArchiveProblems } from "./catalogue/workbook-archive.js";
import { workbookLimitProblems } from "./catalogue/workbook-limits.js";
import { workbookProblems } from "./catalogue/workbook.js";

/** Every problem the program can report, by its stable code. */
export const problems = {
  ...configProblems,
  ...initProblems,
  ...workbookProblems,
  ...workbookArchiveProblems,
  ...workbookLimitProblems,
  ...exportProblems,
  ...profileProblems,
  ...inspectProblems,
  ...specProblems,
  ...overlayProblems,
  ...ruleProblems,
  ...ruleLintProblems,
  ...emitProblems,
  ...renamesProblems,
  ...revisionProblems,
  ...previousProblems,
  ...diffProblems,
  ...dataProblems,
  ...validatePackageProblems,
  ...validateFileProblems,
  ...migrateProblems,
};

export type ProblemCode = keyof typeof problems;
