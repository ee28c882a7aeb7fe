/** 代理人・取次者（S201U, S202U, S203U） */
export declare const extensionNAgentsOfExtensionUTable: string;
