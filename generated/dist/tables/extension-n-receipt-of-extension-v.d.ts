/** 受領方法（S201V, S202V, S203V） */
export declare const extensionNReceiptOfExtensionVTable: string;
