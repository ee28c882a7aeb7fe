/** 受領方法（S101N） */
export declare const coeNReceiptOfCoeNTable: string;
