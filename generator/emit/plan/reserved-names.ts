/** Names that no generated class or code list can have, because the generated modules use them. */

/** Words that cannot be declared in a module of strict TypeScript. */
const keywords =
  "await break case catch class const continue debugger default delete do else enum export extends " +
  "false finally for function if implements import in instanceof interface let new null package " +
  "private protected public return static super switch this throw true try typeof var void while " +
  "with yield arguments eval any bigint boolean never number object string symbol undefined unknown";

/** What the generated modules use of the language. */
const globals = "Iterable Map Number Object Promise Readonly ReadonlySet Uint8Array";

/** What the generated modules import from the runtime or declare, and what the index exports of it. */
const runtime =
  "ByteStream cell CharsetTable charsets CodeTable Column ColumnCheck CsvDialect CsvWriteError DateInput " +
  "DateInterval Encoding Group GroupConstructor Issue IssueKind Language Layout LayoutDefinition LayoutId LayoutModule " +
  "LayoutModules LayoutSummary LineLeftError Members Message MessageTable PartialDate ReadLine ReadOptions ReadResult ReadStream ReadableByteStream Reading Record " +
  "RecordClasses RecordPosition RecordView RelatedCheckInfo Requirement Row RuleScope Severity SpecCell " +
  "CodeOption CodeOptions FieldDemand FieldDemands FileContext ParentRecord RuleContext UndeterminedCheck ValidationContext ValidationResult WriteOptions ageAt contiguous definition defineCharsets " +
  "defineCodes defineCheckWords defineLayout defineMessages dialect CheckWords checkWords CheckWordTable CodeFromLabel CodeGuard codeFromLabel codeGuard formatSpecCell interval isLayoutId known layout layouts loaders " +
  "anyBad loadLayout may members messages must options packed read requiredNow relatedCheckTable relatedChecks rowCount " +
  "rowFilled rowValues shift unpack validate validateFile valueSet write CheckCount compareIssues " +
  "ExplainContext ExplainedCheck ExplainedFact ExplainedInput Explanation explain explainText " +
  "Verdict IssueJson IssueReport IssueReporter ReportLimits reportIssues reportSentence " +
  "issuesByPath issuesByRecord PathIssues RelatedCall relatedCalls Provenance provenance " +
  "AcknowledgedCheck ApplicantKey Attachment Handover HandoverFile HandoverRelation " +
  "handoverSummary AttachmentLimits FileProblem PreparedSubmission prepareSubmission Refusal " +
  "refusalText SubmissionRequest checkSubmission SubmissionContext SubmissionPart SubmissionRecord " +
  "SubmissionRecordResult SubmissionResult StructureProblem CandidateReason CellCandidate " +
  "CellChange CellSuggestion CharacterReason ConvertTarget Converter ConverterId Normalised " +
  "NormaliseOptions ShowOptions converters normalise safeConverters " +
  "check CheckFailed CheckPassed CheckResult FieldLimits FieldType FormCodeList FormField " +
  "FormMetadata FormNode FormSection formMetadata InputHints InputIssue InputIssueKind InputResult " +
  "isSubmittable JsonSchema JsonSchemaOptions jsonSchema LayoutInput Path pathKeys rowPath " +
  "StandardIssue StandardProperties StandardResult StandardSchema standardSchema Submittable";

/** All of them. A test holds the list against the generated modules. */
export const reservedNames: ReadonlySet<string> = new Set(
  [keywords, globals, runtime].flatMap((words) => words.split(" ")),
);
