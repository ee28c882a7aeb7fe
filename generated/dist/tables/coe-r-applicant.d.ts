/** 申請人に関する事項（S101R, S201R, S202R, S203R） */
export declare const coeRApplicantTable: string;
