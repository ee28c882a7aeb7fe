/** 代理人・取次者（S201V, S202V, S203V） */
export declare const extensionNAgentsOfExtensionVTable: string;
