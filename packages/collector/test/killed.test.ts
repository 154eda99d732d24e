import { killWhileReceiving } from './kill-while-receiving.ts';

// A hundred of them: `tests/faults/collector-killed.test.ts`.
killWhileReceiving(10);
