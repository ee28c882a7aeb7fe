/** 受領方法（S101P） */
export declare const coeNReceiptOfCoePTable: string;
