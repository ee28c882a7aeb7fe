/** 受領方法（S101M） */
export declare const coeNReceiptOfCoeMTable: string;
