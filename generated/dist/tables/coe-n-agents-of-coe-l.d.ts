/** 代理人・取次者（S101L） */
export declare const coeNAgentsOfCoeLTable: string;
