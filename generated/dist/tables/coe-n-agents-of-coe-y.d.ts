/** 代理人・取次者（S101Y） */
export declare const coeNAgentsOfCoeYTable: string;
