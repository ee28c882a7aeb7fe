/** 受領方法（S201P, S202P, S203P） */
export declare const extensionNReceiptOfExtensionPTable: string;
