/** 受領方法（S201N, S202N, S203N） */
export declare const extensionNReceiptOfExtensionNTable: string;
