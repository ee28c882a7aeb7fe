/** 受領方法（S302） */
export declare const extensionNReceiptOfActivityPermissionTable: string;
