export type { CharacterReason } from "./character-advice.js";
export type { CodeTable } from "./codes.js";
export { CellChange, CellSuggestion, type ShowOptions } from "./convert-report.js";
export type { ConvertTarget } from "./convert-target.js";
export { type Converter, type ConverterId, converters, safeConverters } from "./converters.js";
export { type DateInput, PartialDate } from "./date.js";
export type { Encoding } from "./encoding.js";
export { Group, type Row } from "./group.js";
export { formatSpecCell, Issue, type IssueKind, type RecordPosition } from "./issue.js";
export {
  type Column,
  type ColumnCheck,
  type CsvDialect,
  Layout,
  type LayoutSummary,
  type RelatedCheckInfo,
  type Requirement,
  type SpecCell,
} from "./layout.js";
export type { LayoutModule } from "./layout-module.js";
export type { Language, Message, MessageTable, Severity } from "./message.js";
export { type Normalised, type NormaliseOptions, normalise } from "./normalise.js";
export { type CodeOption, type CodeOptions, options } from "./options.js";
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
export { RecordView } from "./record.js";
export { type FieldDemand, type FieldDemands, requiredNow } from "./required-now.js";
export type { ParentRecord, RuleContext } from "./rule-facts.js";
export type { CellCandidate, CandidateReason } from "./suggest.js";
export type { UndeterminedCheck } from "./undetermined.js";
export { type ValidationContext, type ValidationResult, validate } from "./validate.js";
export { type FileContext, validateFile } from "./validate-file.js";
export { CsvWriteError, type WriteOptions, write } from "./write.js";
