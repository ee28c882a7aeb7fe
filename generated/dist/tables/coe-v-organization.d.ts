/** 特定技能所属機関等（S101V, S201V, S202V, S203V） */
export declare const coeVOrganizationTable: string;
