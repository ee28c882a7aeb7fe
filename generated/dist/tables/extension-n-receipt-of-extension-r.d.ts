/** 受領方法（S201R, S202R, S203R） */
export declare const extensionNReceiptOfExtensionRTable: string;
