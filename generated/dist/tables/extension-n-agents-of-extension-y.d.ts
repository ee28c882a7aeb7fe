/** 代理人・取次者（S201Y, S202Y, S203Y） */
export declare const extensionNAgentsOfExtensionYTable: string;
