/** 申請人に関する事項（S101M, S201M, S202M, S203M） */
export declare const coeMApplicantTable: string;
