/** 受領方法（S101R） */
export declare const coeNReceiptOfCoeRTable: string;
