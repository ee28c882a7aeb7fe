/** 所属機関等（S101N, S201N, S202N, S203N） */
export declare const coeNOrganizationTable: string;
