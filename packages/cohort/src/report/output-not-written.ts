import { tmpdir } from 'node:os';

const textOf = (error: unknown): string => {
  const { code = '', message = '' } = error as Partial<NodeJS.ErrnoException>;
  return `${code} ${message}`;
};

/** The disk, a quota or a limit of the system leaves no room. Engines say it in their own texts. */
const isFull = (error: unknown): boolean =>
  /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large|out of disk/i.test(textOf(error));

/** Why files could not be written, in words for whoever asked for them. */
function reasonOf(error: unknown): string {
  const text = textOf(error);
  if (isFull(error)) return 'the disk is full; free some space, or name another folder';
  if (/EACCES|EPERM|permission denied/i.test(text)) return 'the folder may not be written to; name another one';
  if (/EROFS|read-only file system/i.test(text)) return 'the disk may only be read; name another folder';
  if (/ENOTDIR|EEXIST/.test(text)) return 'a file stands where the folder should be; name another folder';
  return 'the folder cannot be written to; name another one';
}

/** The output could not be written. Nothing of it is left, and what was in the folder before is still there. */
export class OutputNotWritten extends Error {
  constructor(cause: unknown) {
    super(`nothing was written: ${reasonOf(cause)}`, { cause });
  }
}

/** There was no room for what a run keeps while it works. */
export class NoRoomToWork extends Error {
  constructor(cause: unknown) {
    super(`no room for temporary files in ${tmpdir()}; free some space, or name another folder by TMPDIR`, { cause });
  }
}

/** The same error in words where the disk was full while working; any other as it is. */
export const inWords = (error: unknown): unknown =>
  error instanceof OutputNotWritten || !isFull(error) ? error : new NoRoomToWork(error);
