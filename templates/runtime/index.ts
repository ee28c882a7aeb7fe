export type { CharacterReason } from "./character-advice.js";
export {
  check,
  type CheckFailed,
  type CheckPassed,
  type CheckResult,
  isSubmittable,
  type Submittable,
} from "./check.js";
export type { CheckWords, CheckWordTable } from "./check-words.js";
export type { CodeTable } from "./codes.js";
export { CellChange, CellSuggestion, type ShowOptions } from "./convert-report.js";
export type { ConvertTarget } from "./convert-target.js";
export { type Converter, type ConverterId, converters, safeConverters } from "./converters.js";
export { type DateInput, PartialDate } from "./date.js";
export type { Encoding } from "./encoding.js";
export {
  type ExplainContext,
  type ExplainedCheck,
  type ExplainedFact,
  type ExplainedInput,
  type Explanation,
  explain,
  type Verdict,
} from "./explain.js";
export { explainText } from "./explain-text.js";
export {
  type FieldLimits,
  type FieldType,
  type FormCodeList,
  type FormField,
  formMetadata,
  type FormMetadata,
  type FormNode,
  type FormSection,
  rowPath,
} from "./form-metadata.js";
export { Group, type Row } from "./group.js";
export {
  type AcknowledgedCheck,
  type ApplicantKey,
  type Attachment,
  type Handover,
  type HandoverFile,
  type HandoverRelation,
  handoverSummary,
} from "./handover.js";
export type { AttachmentLimits, FileProblem } from "./handover-files.js";
export type { InputHints } from "./input-hints.js";
export type { InputIssue } from "./input-issue.js";
export type { InputIssueKind } from "./input-message.js";
export {
  formatSpecCell,
  Issue,
  type IssueJson,
  type IssueKind,
  type RecordPosition,
} from "./issue.js";
export { issuesByPath, issuesByRecord, type PathIssues } from "./issue-groups.js";
export { compareIssues } from "./issue-order.js";
export {
  type CheckCount,
  type IssueReport,
  IssueReporter,
  type ReportLimits,
  reportIssues,
  reportSentence,
} from "./issue-report.js";
export { type JsonSchema, jsonSchema, type JsonSchemaOptions } from "./json-schema.js";
export {
  type Column,
  type ColumnCheck,
  type CsvDialect,
  Layout,
  type LayoutSummary,
  type RelatedCall,
  type RelatedCheckInfo,
  type Requirement,
  type SpecCell,
} from "./layout.js";
export type { LayoutModule } from "./layout-module.js";
export type { Language, Message, MessageTable, Severity } from "./message.js";
export { type Normalised, type NormaliseOptions, normalise } from "./normalise.js";
export { type CodeOption, type CodeOptions, options } from "./options.js";
export { type Path, pathKeys } from "./path.js";
export type { InputResult } from "./plain-input.js";
export { LineLeftError } from "./line-source.js";
export {
  type ByteStream,
  type ReadableByteStream,
  type Reading,
  type ReadLine,
  type ReadOptions,
  type ReadResult,
  type ReadStream,
  read,
} from "./read.js";
export {
  type PreparedSubmission,
  prepareSubmission,
  type Refusal,
  type SubmissionRequest,
} from "./prepare-submission.js";
export type { Provenance } from "./provenance.js";
export { RecordView } from "./record.js";
export { type FieldDemand, type FieldDemands, requiredNow } from "./required-now.js";
export type { ParentRecord, RuleContext } from "./rule-facts.js";
export {
  checkSubmission,
  type SubmissionContext,
  type SubmissionPart,
  type SubmissionRecord,
  type SubmissionRecordResult,
  type SubmissionResult,
} from "./submission.js";
export {
  type LayoutInput,
  type StandardIssue,
  type StandardProperties,
  type StandardResult,
  type StandardSchema,
  standardSchema,
} from "./standard-schema.js";
export { refusalText } from "./submission-message.js";
export type { StructureProblem } from "./submission-structure.js";
export type { CellCandidate, CandidateReason } from "./suggest.js";
export type { UndeterminedCheck } from "./undetermined.js";
export { type ValidationContext, type ValidationResult, validate } from "./validate.js";
export { type FileContext, validateFile } from "./validate-file.js";
export { CsvWriteError, type WriteOptions, write } from "./write.js";
