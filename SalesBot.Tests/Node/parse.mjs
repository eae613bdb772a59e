// node parse.mjs
// Reads a card as JSON from each line, parses it with the official renderer and answers with a line: a JSON array of
// what is wrong with it. The renderer never throws: what it does not know it drops and reports.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { contrastProblems } from './contrast.mjs';

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
  return [...[...parsing, ...validation].map(e => e.message), ...contrastProblems(json)];
}

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(JSON.stringify(problems(JSON.parse(line))) + '\n');
