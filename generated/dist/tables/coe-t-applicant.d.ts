/** 申請人に関する事項（S101T, S201T, S202T, S203T） */
export declare const coeTApplicantTable: string;
