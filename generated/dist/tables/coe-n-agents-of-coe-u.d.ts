/** 代理人・取次者（S101U） */
export declare const coeNAgentsOfCoeUTable: string;
