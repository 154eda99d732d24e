export { PoetFrame } from './poet-frame.ts';
