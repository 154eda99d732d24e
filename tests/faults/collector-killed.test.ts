import { killWhileReceiving } from '../../packages/collector/test/kill-while-receiving.ts';

killWhileReceiving(100);
