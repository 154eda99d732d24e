#!/usr/bin/env node
import { poet } from './poet.ts';

process.exitCode = await poet(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  hasColour: process.stdout.hasColors?.() ?? false,
});
