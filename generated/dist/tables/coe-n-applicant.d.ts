/** 申請人に関する事項（S101N, S201N, S202N, S203N） */
export declare const coeNApplicantTable: string;
