/** 申請人に関する事項（S101U, S201U, S202U, S203U） */
export declare const coeUApplicantTable: string;
