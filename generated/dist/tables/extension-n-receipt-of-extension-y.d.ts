/** 受領方法（S201Y, S202Y, S203Y） */
export declare const extensionNReceiptOfExtensionYTable: string;
