/** 入国予定（S101N, S101V, S101P, S101R, S101T, S101M, S101L, S101Y, S101U） */
export declare const entryTable: string;
