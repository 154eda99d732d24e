import { writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.mjs';
