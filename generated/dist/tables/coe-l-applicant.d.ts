/** 申請人に関する事項（S101L, S201L, S202L, S203L） */
export declare const coeLApplicantTable: string;
