/** 受領方法（S101L） */
export declare const coeNReceiptOfCoeLTable: string;
