/** 代理人・取次者（S301） */
export declare const extensionNAgentsOfWorkQualificationTable: string;
