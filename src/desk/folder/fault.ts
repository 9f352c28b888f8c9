/** Something in a content folder that a person has to put right. */
export interface FolderFault {
  /** The path of the file within the folder. */
  readonly file: string;
  /** From 1; absent where it is about the whole file. */
  readonly line?: number | undefined;
  readonly message: string;
}

/** `activities/amman-2022-11/en.md line 14: …` */
export const faultLine = ({ file, line, message }: FolderFault): string =>
  `${file}${line === undefined ? '' : ` line ${line}`}: ${message}`;

/** A fault within a file, before it is known which file that is. */
export type FaultInFile = Omit<FolderFault, 'file'>;
