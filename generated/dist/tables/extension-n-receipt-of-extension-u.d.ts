/** 受領方法（S201U, S202U, S203U） */
export declare const extensionNReceiptOfExtensionUTable: string;
