/** 受領方法（S101V） */
export declare const coeNReceiptOfCoeVTable: string;
