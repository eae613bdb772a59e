// node playground.mjs <playground url> <picture folder> < steps.json
// Drives the Agents Playground in a headless browser. Steps run in order; each is an object with one key:
//   { "say": "text" }              types a message and sends it
//   { "see": "text" }              waits until the newest message or card contains the text
//   { "click": "title" }           presses a button of the newest card that has it
//   { "pick": "option" }           chooses an option of the newest card that has it
//   { "tap": "text" }              taps a chip or list entry of the newest card that has it
//   { "type": "text", "into": "label" }  fills an input
//   { "picture": "name" }          saves name.png
// Ends with 0 when all steps worked; else says which did not, with a picture of that moment.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';

const patience = 20_000; // ms for one step; the first page view on a busy machine takes several seconds

const [url, folder] = process.argv.slice(2);
const steps = JSON.parse(readFileSync(0, 'utf8'));
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, locale: 'en-US' });
  page.setDefaultTimeout(patience);
  await openChat(page);
  for (const [index, step] of steps.entries()) {
    try {
      await run(page, step);
    } catch (error) {
      await page.screenshot({ path: join(folder, 'failed.png') });
      console.error(`Step ${index + 1}, ${JSON.stringify(step)}: ${error.message.split('\n')[0]}`);
      console.error(`The chat ends with: ${(await chat(page)).slice(-1500)}`);
      process.exitCode = 1;
      break;
    }
  }
} finally {
  await browser.close();
}

async function openChat(page) {
  await page.goto(url);
  await page.getByRole('textbox').first().waitFor();
  // What is said before the page has greeted the bot is lost; the log panel tells.
  await page.getByText('conversationUpdate').first().waitFor();
  // It repeats every text, so `see` would find what was said there before it is answered.
  await page.getByRole('button', { name: 'Hide log panel' }).click();
}

function run(page, step) {
  if ('say' in step) return say(page, step.say);
  if ('see' in step) return see(page, step.see);
  if ('click' in step) return newest(page, p => p.getByRole('button', { name: step.click })).click();
  if ('pick' in step) return pick(page, step.pick);
  if ('tap' in step) return newest(page, p => p.getByText(step.tap)).click();
  if ('type' in step) return page.locator('.ac-adaptiveCard').getByLabel(step.into).last().fill(step.type);
  if ('picture' in step) return page.screenshot({ path: join(folder, `${step.picture}.png`) });
  throw new Error('unknown step');
}

async function say(page, text) {
  const said = page.getByText(text, { exact: true });
  const before = await said.count();
  await page.getByRole('textbox').last().fill(text);
  await page.getByRole('button', { name: 'Send Message' }).click();
  await said.nth(before).waitFor();
}

// The text has to be in view at the end of the chat: cards that came before stay on the page.
function see(page, text) {
  return page.waitForFunction(wanted => {
    const cards = [...document.querySelectorAll('.ac-adaptiveCard')];
    const newest = cards.at(-1)?.innerText ?? '';
    return newest.includes(wanted) || document.body.innerText.slice(-2000).includes(wanted);
  }, text);
}

async function pick(page, option) {
  const list = page.locator('.ac-adaptiveCard select').last();
  if (await list.locator('option', { hasText: option }).count()) return list.selectOption({ label: option });
  // The Playground draws radio buttons and check boxes of its own; their words can be pressed.
  return newest(page, p => p.getByText(option, { exact: true })).click();
}

function newest(page, find) {
  return find(page.locator('.ac-adaptiveCard')).last();
}

function chat(page) {
  return page.evaluate(() => document.body.innerText);
}
