/** 技能実習（S101Y, S201Y, S202Y, S203Y） */
export declare const trainingTable: string;
