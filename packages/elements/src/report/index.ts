export { PoetReport } from './poet-report.ts';
