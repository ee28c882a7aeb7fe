// Runs in every runtime: makes, validates, writes and reads a record, and prints what came of it.
import { layouts, loadLayout, PartialDate } from "zairyu-sample";
import { sexCodes } from "zairyu-sample/codes/sex";
import { layout, Record, read, validate, write } from "zairyu-sample/layouts/coe-n";

const record = new Record({
  identity: { sex: "2", dateOfBirth: "1999-05", familyName: "NGUYEN", placeOfBirth: "髙﨑①～" },
});
const { issues } = validate(record, { applicationDate: "2026-04-01", today: "2026-04-01" });

const files = {};
for (const encoding of ["utf-8", "windows-31j"]) {
  const bytes = write([record], { encoding, allowErrors: true });
  const { records, issues: problems } = read(bytes, { encoding });
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  files[encoding] = {
    sha256: [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    same: JSON.stringify(records[0].$row) === JSON.stringify(record.$row),
    partial: records[0].identity.dateOfBirth instanceof PartialDate,
    problems: problems.length,
  };
}

const decoder = new TextDecoder("shift_jis", { fatal: true });
let refused = false;
try {
  decoder.decode(new Uint8Array([0x81]));
} catch {
  refused = true;
}

export const result = {
  layouts: layouts.length,
  lazily: (await loadLayout("S101N")).layout === layout,
  label: sexCodes.labelOf("2"),
  invalid: read(new Uint8Array([0x81, 0x0a]), { encoding: "windows-31j" }).issues.length > 0,
  refused,
  files,
  messages: issues.map(({ path, message }) => `${path} ${message}`),
};
