/** 申請人に関する事項（S101V, S201V, S202V, S203V） */
export declare const coeVApplicantTable: string;
