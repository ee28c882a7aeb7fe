/** 資格外活動（S302） */
export declare const activityTable: string;
