/** Whether "Leave this page quickly" can lead there: a whole address of the web, with nothing in it that a browser would refuse to open. */
export function isExit(exit: string): boolean {
  return /^https?:\/\/[\w.-]+(:\d+)?([/?#]\S*)?$/i.test(exit);
}
