/** 代理人・取次者（S201L, S202L, S203L） */
export declare const extensionNAgentsOfExtensionLTable: string;
