/** 代理人・取次者（S201N, S202N, S203N） */
export declare const extensionNAgentsOfExtensionNTable: string;
