/** 代理人・取次者（S201M, S202M, S203M） */
export declare const extensionNAgentsOfExtensionMTable: string;
