/** 受領方法（S101U） */
export declare const coeNReceiptOfCoeUTable: string;
