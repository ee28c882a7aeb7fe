/** 代理人・取次者（S303） */
export declare const extensionNAgentsOfReentryPermitTable: string;
