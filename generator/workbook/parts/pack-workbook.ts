import { strToU8, zipSync } from "fflate";
import type { PreparedWorkbook } from "./prepare-workbook.js";

/**
 * The small archive that the library is given in place of the file, nothing compressed. Sheets are named
 * by their order: the library refuses or cuts some names that files have.
 */
export function packWorkbook({ sheets, sharedStrings, styles }: PreparedWorkbook): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const listed = numbers.map(
    (number) => `<sheet name="${number}" sheetId="${number}" r:id="r${number}"/>`,
  );
  const targets = numbers.map(
    (number) => `<Relationship Id="r${number}" Target="worksheets/sheet${number}.xml"/>`,
  );
  const relationshipsSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync(
    {
      "xl/workbook.xml": strToU8(
        `<workbook xmlns:r="${relationshipsSpace}"><sheets>${listed.join("")}</sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${targets.join("")}</Relationships>`),
      "xl/styles.xml": strToU8(styles),
      "xl/sharedStrings.xml": sharedStrings,
      ...Object.fromEntries(
        sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml]),
      ),
    },
    { level: 0 },
  );
}
