import { defaultRules as rulesOfProtection } from '../protect/rules.ts';
import type { ReportRules } from '../model/report.ts';

/**
 * By which rules a report is made, unless it is told otherwise. 30 and 100 are those of Sport England and of the adult POET for councils; q is the share
 * of false alarms among the differences that are reported; 80 is the threshold at which areas were counted in 2014. The others are those of disclosure control.
 */
export const defaultRules: ReportRules = {
  minimum: rulesOfProtection.minimum,
  rounded: rulesOfProtection.rounded,
  compareFrom: 30,
  careBelow: 100,
  authorities: rulesOfProtection.authorities,
  largestShare: rulesOfProtection.largestShare,
  confidence: 0.95,
  q: 0.05,
  threshold: 80,
  decimals: 0,
};
