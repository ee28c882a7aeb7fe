/** 代理人・取次者（S201T, S202T, S203T） */
export declare const extensionNAgentsOfExtensionTTable: string;
