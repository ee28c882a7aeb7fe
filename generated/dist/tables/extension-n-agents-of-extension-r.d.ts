/** 代理人・取次者（S201R, S202R, S203R） */
export declare const extensionNAgentsOfExtensionRTable: string;
