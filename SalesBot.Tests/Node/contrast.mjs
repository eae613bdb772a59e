// What cannot be read in one of Teams's themes. Text needs 4.5 to 1 against what it stands on, large text and signs
// without letters 3 to 1 (WCAG 2.1, 1.4.3 and 1.4.11). In high contrast Teams sets its own colours everywhere, so
// nothing of a card may bring one along.
import { hostConfig, themes } from './host-config.mjs';

const configs = Object.entries(themes).map(([name, theme]) => [name, hostConfig(theme)]);
const large = 24;
const sign = /^[^\p{L}\p{N}]+$/u;

export function contrastProblems(card) {
  const problems = [];
  for (const [name, config] of configs) walk(card, 'default', name, config, problems);
  return [...new Set(problems)];
}

function walk(node, style, theme, config, problems) {
  if (Array.isArray(node)) return node.forEach(item => walk(item, style, theme, config, problems));
  if (node === null || typeof node !== 'object') return;
  if (node.backgroundImage !== undefined) problems.push('a background of its own, which high contrast does not show');
  const inside = node.type === 'Action.ShowCard' ? config.actions.showCard.style : config.containerStyles[node.style] ? node.style : style;
  const text = node.type === 'TextBlock' || node.type === 'TextRun' ? node.text : undefined;
  if (typeof text === 'string' && text.trim() !== '') {
    const { backgroundColor, foregroundColors } = config.containerStyles[style];
    const pair = foregroundColors[(node.color ?? 'default').toLowerCase()] ?? foregroundColors.default;
    const ratio = contrast(node.isSubtle ? pair.subtle : pair.default, backgroundColor);
    const size = config.fontTypes.default.fontSizes[lower(node.size ?? 'default')] ?? 14;
    if (ratio < (size >= large || sign.test(text) ? 3 : 4.5)) problems.push(`"${text}" has a contrast of ${ratio.toFixed(1)} in the ${theme} theme`);
  }
  for (const [key, value] of Object.entries(node)) if (key !== 'data' && key !== 'fallback') walk(value, inside, theme, config, problems);
}

const lower = name => name[0].toLowerCase() + name.slice(1);

function contrast(text, background) {
  const [, alpha, ...colour] = parts(text);
  const [, , ...ground] = parts(background);
  const mixed = colour.map((part, at) => part * alpha + ground[at] * (1 - alpha));
  const [one, other] = [luminance(mixed), luminance(ground)].sort((a, b) => b - a);
  return (one + 0.05) / (other + 0.05);
}

// #rrggbb, or #aarrggbb as a host config writes it.
function parts(colour) {
  const digits = colour.slice(1).padStart(8, 'f');
  const [alpha, ...rest] = [0, 2, 4, 6].map(at => parseInt(digits.slice(at, at + 2), 16) / 255);
  return [colour, alpha, ...rest];
}

function luminance(colour) {
  const [r, g, b] = colour.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
