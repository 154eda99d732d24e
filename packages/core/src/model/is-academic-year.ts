/** Whether six digits are two years that follow one another, the first whole and of the second its last two digits: `202526`. */
export function isAcademicYear(digits: string): boolean {
  return /^(?:19|2[01])\d{4}$/.test(digits) && (Number(digits.slice(0, 4)) + 1) % 100 === Number(digits.slice(4));
}
