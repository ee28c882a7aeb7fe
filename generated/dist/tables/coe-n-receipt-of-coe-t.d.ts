/** 受領方法（S101T） */
export declare const coeNReceiptOfCoeTTable: string;
