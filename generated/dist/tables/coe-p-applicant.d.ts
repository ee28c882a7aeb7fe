/** 申請人に関する事項（S101P, S201P, S202P, S203P） */
export declare const coePApplicantTable: string;
