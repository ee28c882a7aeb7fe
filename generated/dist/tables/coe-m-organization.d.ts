/** 経営する機関（S101M, S201M, S202M, S203M） */
export declare const coeMOrganizationTable: string;
