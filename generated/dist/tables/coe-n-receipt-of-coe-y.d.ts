/** 受領方法（S101Y） */
export declare const coeNReceiptOfCoeYTable: string;
