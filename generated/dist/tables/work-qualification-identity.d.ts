/** 身分事項（S301, S302, S303） */
export declare const workQualificationIdentityTable: string;
