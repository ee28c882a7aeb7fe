/** 代理人・取次者（S101P） */
export declare const coeNAgentsOfCoePTable: string;
