/** 関連項目チェック（番号・重大度・メッセージ・出所） */
export declare const relatedCheckTable: string;
