/** Keeps a spreadsheet program from taking a cell for a formula. A number stays as it is. */
export declare function protectFormula(cell: string): string;
