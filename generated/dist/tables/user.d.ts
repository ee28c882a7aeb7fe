/** 利用者情報（S901） */
export declare const userTable: string;
