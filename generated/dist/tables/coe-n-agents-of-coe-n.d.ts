/** 代理人・取次者（S101N） */
export declare const coeNAgentsOfCoeNTable: string;
