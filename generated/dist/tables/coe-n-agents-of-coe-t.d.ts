/** 代理人・取次者（S101T） */
export declare const coeNAgentsOfCoeTTable: string;
