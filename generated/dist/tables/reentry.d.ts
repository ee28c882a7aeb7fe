/** 再入国（S303） */
export declare const reentryTable: string;
