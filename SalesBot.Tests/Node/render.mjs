// node render.mjs out-dir card1.json [card2.json ...]
// Draws each card as Teams would, light and dark, 440 px (desktop) and 320 px (phone) wide,
// to out-dir/<card>.<theme>.<width>.png. `--open` also opens the first "More" or "Why?" button.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { hostConfig, textFont, themes } from './host-config.mjs';

const { resolve } = createRequire(import.meta.url);
const widths = [440, 320];

// What Teams draws itself: buttons, inputs and links.
const style = `
  body { margin: 8px; }
  #card { border-radius: 4px; overflow: hidden; }
  .ac-pushButton, .ac-input { font-family: ${textFont}; border-radius: 4px; box-sizing: border-box; }
  .ac-pushButton, .ac-pushButton.subdued, .ac-pushButton.expanded { font-size: 14px; font-weight: 600;
    padding: 5px 12px; border: 1px solid #8888; background: transparent; color: light-dark(#252424, #fff); }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
  .ac-actionSet > * { flex-shrink: 0 !important; max-width: 100%; }
  .ac-pushButton.style-positive { background: #6264a7; border-color: #6264a7; color: #fff; }
  .ac-pushButton.style-destructive { color: light-dark(#c4314b, #f9526b); }
  .ac-pushButton.expandable::after { font: inherit; content: ' ▾'; }
  .ac-input { font-size: 14px; padding: 6px 8px; border: 1px solid #8886;
    background: light-dark(#f5f5f5, #292828); color: light-dark(#252424, #fff); }
  .ac-textInput, .ac-multichoiceInput, .ac-numberInput { width: 100%; }
  a { color: light-dark(#6264a7, #a6a7dc); }
  p { margin: 0; }`;

const open = process.argv.includes('--open');
const [outDir, ...files] = process.argv.slice(2).filter(argument => argument !== '--open');
if (files.length === 0) {
  console.error('usage: node render.mjs out-dir card1.json [card2.json ...] [--open]');
  process.exit(2);
}

mkdirSync(outDir, { recursive: true });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent('<!doctype html><meta charset="utf-8"><div id="card"></div>');
  for (const script of ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/browser']) {
    await page.addScriptTag({ path: resolve(script) });
  }
  await page.addStyleTag({ path: resolve('adaptivecards/dist/adaptivecards.css') });
  await page.addStyleTag({ content: style });
  for (const file of files) await draw(page, file);
} finally {
  await browser.close();
}

async function draw(page, file) {
  const json = JSON.parse(readFileSync(file, 'utf8'));
  for (const [name, theme] of Object.entries(themes)) {
    for (const width of widths) {
      await page.evaluate(show, { json, config: hostConfig(theme), width, page: theme.page, plain: theme.plain });
      if (open) await page.locator('.ac-pushButton.expandable').first().click({ timeout: 500 }).catch(() => {});
      const picture = join(outDir, `${basename(file, '.json')}.${name}.${width}.png`);
      await page.locator('#card').screenshot({ path: picture });
      console.log(picture);
    }
  }
}

// Runs inside the page.
function show({ json, config, width, page, plain }) {
  const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
  const markdown = window.markdownit();
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(config);
  card.parse(json);
  const frame = document.getElementById('card');
  document.body.style.background = page;
  frame.style.cssText = `width:${width}px;background:${plain};color-scheme:${plain === '#ffffff' ? 'light' : 'dark'}`;
  frame.replaceChildren(card.render());
}
