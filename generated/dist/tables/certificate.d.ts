/** 就労資格証明（S301） */
export declare const certificateTable: string;
