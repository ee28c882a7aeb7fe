/** 扶養者等（S101R, S201R, S202R, S203R） */
export declare const supporterTable: string;
