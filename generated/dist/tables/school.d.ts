/** 教育機関等（S101P, S201P, S202P, S203P） */
export declare const schoolTable: string;
