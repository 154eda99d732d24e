/** Why a file could not be written, as the file system says it, in words; `null` for an error of anything else. */
export function whyNotWritten(file: string, error: unknown): string | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null;
  return `"${file}" cannot be written: ${reasonFor(String(error.code))}. Choose another place.`;
}

function reasonFor(code: string): string {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'there is no space left';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'you may not write there';
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'its folder is not there' : code;
}
