/** The part of exceljs that reads and writes whole workbooks, without its stream classes: quicker to load. */
declare module "exceljs/lib/exceljs.bare.js" {
  import ExcelJS from "exceljs";
  // biome-ignore lint/style/noDefaultExport: this is how the module exports it
  export default ExcelJS;
}
