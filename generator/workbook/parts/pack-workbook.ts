import { strToU8, zipSync } from "fflate";
import type { PreparedWorkbook } from "./prepare-workbook.js";

const workbook =
  '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheets><sheet name="values" sheetId="1" r:id="r1"/></sheets></workbook>';
const relationships =
  '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';

/** The small archive that the library is given in place of the file, nothing compressed. */
export function packWorkbook({ values, sharedStrings, styles }: PreparedWorkbook): Uint8Array {
  return zipSync(
    {
      "xl/workbook.xml": strToU8(workbook),
      "xl/_rels/workbook.xml.rels": strToU8(relationships),
      "xl/styles.xml": strToU8(styles),
      "xl/sharedStrings.xml": sharedStrings,
      "xl/worksheets/sheet1.xml": values,
    },
    { level: 0 },
  );
}
