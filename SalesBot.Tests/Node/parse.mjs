// node parse.mjs < cards.json
// Reads [{ "name", "card" }], parses each card with the official renderer and writes
// [{ "name", "problems": [text] }]. The renderer never throws: what it does not know it drops and reports.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

globalThis.self = globalThis; // the bundle expects a browser's global object
const { AdaptiveCard, CardElement, SerializationContext } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

// Its pattern for `lang` is global and so remembers where it stopped: every second right value would fail.
CardElement.langProperty.regEx = new RegExp(CardElement.langProperty.regEx.source, 'i');

function problems(json) {
  const context = new SerializationContext();
  const card = new AdaptiveCard();
  card.parse(json, context);
  const parsing = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  const validation = card.validateProperties().validationEvents;
  return [...parsing, ...validation].map(e => e.message);
}

const cards = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(cards.map(({ name, card }) => ({ name, problems: problems(card) }))));
