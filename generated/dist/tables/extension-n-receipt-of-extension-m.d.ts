/** 受領方法（S201M, S202M, S203M） */
export declare const extensionNReceiptOfExtensionMTable: string;
