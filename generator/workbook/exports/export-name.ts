/** Whether a name is that of a sheet exported as text. */
export function isExportName(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}
