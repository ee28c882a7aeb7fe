/** 高度専門職ポイント（S101N, S201N, S202N, S203N） */
export declare const pointsTable: string;
