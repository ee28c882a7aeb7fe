/** 受領方法（S201L, S202L, S203L） */
export declare const extensionNReceiptOfExtensionLTable: string;
