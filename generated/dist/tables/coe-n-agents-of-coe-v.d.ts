/** 代理人・取次者（S101V） */
export declare const coeNAgentsOfCoeVTable: string;
