/** 受領方法（S201T, S202T, S203T） */
export declare const extensionNReceiptOfExtensionTTable: string;
