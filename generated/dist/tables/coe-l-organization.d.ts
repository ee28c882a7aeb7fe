/** 受入れ機関（S101L, S201L, S202L, S203L） */
export declare const coeLOrganizationTable: string;
