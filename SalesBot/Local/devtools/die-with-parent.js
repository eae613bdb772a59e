// Preloaded into a tool (`node -r ./die-with-parent.js <tool>`) whose standard input is a pipe that the
// bot holds open. The kernel closes that pipe however the bot dies, SIGKILL included, and then the tool
// has to leave too.
//
// Azurite saves its tables every five seconds and flushes the rest only on SIGINT, so SIGINT is what it
// gets to see. It is emitted inside the process because Windows has no such signal to send.
'use strict';

const longestFlush = 30_000; // ms; a table file of 100 MB was seen to take 5 s

let leaving = false;

// Ctrl+C in a terminal reaches the tools at the same moment as the bot, which still has turns to finish
// and needs its tables for that. So SIGINT counts only once the bot has gone.
const emit = process.emit;
process.emit = function (event, ...rest) {
  return event === 'SIGINT' && !leaving ? true : emit.call(this, event, ...rest);
};
process.on('SIGINT', () => {});

function leave() {
  if (leaving) return;
  leaving = true;
  const toolCleansUp = process.listenerCount('SIGINT') > 1;
  if (!toolCleansUp) process.exit(0);
  process.emit('SIGINT');
  setTimeout(() => process.exit(1), longestFlush).unref();
}

// What the tools print last goes into a pipe that nobody reads any more.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, leave);
for (const end of ['end', 'close', 'error']) process.stdin.on(end, leave);
process.stdin.resume();
process.stdin.unref?.();
