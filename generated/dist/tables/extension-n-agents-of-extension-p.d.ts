/** 代理人・取次者（S201P, S202P, S203P） */
export declare const extensionNAgentsOfExtensionPTable: string;
