// A program of an application, compiled with every TypeScript that the package claims to work with.
import {
  type CodeTable,
  CoeN,
  type CoeNInit,
  CsvWriteError,
  type DateInput,
  type Issue,
  isLayoutId,
  type LayoutId,
  layouts,
  loadLayout,
  options,
  PartialDate,
  type RecordView,
  requiredNow,
  type Severity,
  type ValidationResult,
} from "zairyu-sample";
import { coeNLayout, readCoeN, validateCoeN, writeCoeN } from "zairyu-sample/layouts/coe-n";
import { isSex, Sex, sexCodes, sexFromLabel } from "zairyu-sample/codes/sex";
import {
  Record as Form,
  type ReentryPermitInit,
  validate,
} from "zairyu-sample/layouts/reentry-permit";
import { layouts as sameLayouts } from "zairyu-sample/registry";
import { formatSpecCell, type LayoutModule } from "zairyu-sample/runtime";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Fails to compile where its type argument is not `true`. */
function holds<_Claim extends true>(): void {}

const record = new CoeN({ identity: { sex: Sex.Female, dateOfBirth: "1999-05", familyName: "A" } });
holds<Equal<typeof record.identity.sex, Sex | null>>();
holds<Equal<typeof record.identity.dateOfBirth, PartialDate | null>>();
holds<Equal<typeof record.identity.familyName, string | null>>();

record.identity.dateOfBirth = PartialDate.of(1999, 5, 4);
record.identity.dateOfBirth = "1999-05-04";
const [relative] = record.relatives.members;
relative.name = "B";
const day: DateInput | null = relative.dateOfBirth;
const init: CoeNInit = record.toObject();
const typed: RecordView<CoeNInit> = record;

switch (record.identity.sex) {
  case Sex.Male:
  case Sex.Female:
  case null:
    break;
  default:
    holds<Equal<typeof record.identity.sex, never>>();
}

const unknownValue: unknown = "1";
if (isSex(unknownValue)) holds<Equal<typeof unknownValue, Sex>>();
const table: CodeTable<Sex> = sexCodes;
const found: Sex | undefined = sexFromLabel("男");

const result: ValidationResult = validateCoeN(record, { applicationDate: "2026-04-01" });
const severities: Severity[] = result.issues.map((issue: Issue) => issue.severity);
const places = result.issues.map(({ source }) => (source === null ? "" : formatSpecCell(source)));
const { required } = requiredNow(coeNLayout, record);
const { codes } = options(coeNLayout, "identity.sex", record);
const text: string | undefined = coeNLayout.messages.get("E1101")?.text;

try {
  const bytes: Uint8Array = writeCoeN([record], { encoding: "windows-31j" });
  const { records } = readCoeN(bytes);
  holds<Equal<(typeof records)[number], CoeN>>();
} catch (error) {
  if (error instanceof CsvWriteError) console.log(error.issues.length);
}

async function byId(id: string): Promise<void> {
  if (!isLayoutId(id)) return;
  holds<Equal<typeof id, LayoutId>>();
  const known = await loadLayout("S101N");
  const other: CoeN = new known.Record();
  const unknownLayout: LayoutModule = await loadLayout(id as string);
  console.log(other.identity.sex, unknownLayout.layout.id);
}

const reentry: ReentryPermitInit = {};
console.log(validate(new Form(reentry)).ok, sameLayouts === layouts, byId("S101N"));
console.log(day, init, typed, table, found, severities, places, required, codes, text);

// @ts-expect-error a code of another list
record.identity.sex = "3";
// @ts-expect-error no such item
record.identity.nothing = "1";
// @ts-expect-error a layout that there is not
loadLayout<"X">("X");
