/** 受領方法（S301） */
export declare const extensionNReceiptOfWorkQualificationTable: string;
