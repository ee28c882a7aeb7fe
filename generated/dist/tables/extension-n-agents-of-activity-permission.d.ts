/** 代理人・取次者（S302） */
export declare const extensionNAgentsOfActivityPermissionTable: string;
