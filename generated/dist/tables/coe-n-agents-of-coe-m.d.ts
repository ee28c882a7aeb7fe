/** 代理人・取次者（S101M） */
export declare const coeNAgentsOfCoeMTable: string;
