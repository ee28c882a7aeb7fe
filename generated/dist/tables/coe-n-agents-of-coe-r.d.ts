/** 代理人・取次者（S101R） */
export declare const coeNAgentsOfCoeRTable: string;
