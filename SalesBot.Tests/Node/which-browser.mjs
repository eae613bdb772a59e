// node which-browser.mjs: prints the browser that the tests would use, or nothing.
import { findBrowser } from './browser.mjs';

process.stdout.write(findBrowser() ?? '');
