// How Teams sets a card: sizes, spacing and colours as published for its light and dark theme.
const light = {
  page: '#f5f5f5',
  text: pair('#252424', '#252424bf'),
  dark: pair('#252424', '#252424bf'),
  accent: pair('#6264a7', '#8b8cc7'),
  attention: pair('#c4314b', '#c4314be5'),
  separator: '#eeeeee',
  plain: '#ffffff',
  emphasis: '#f9f8f7',
  onTint: '#252424',
};

const dark = {
  page: '#1f1f1f',
  text: pair('#ffffff', '#ffffffbf'),
  dark: pair('#201f1f', '#2d2c2c'),
  accent: pair('#a6a7dc', '#8b8cc7'),
  attention: pair('#d74654', '#d74654e5'),
  separator: '#eeeeee', // glaring, as it is in Teams
  plain: '#2d2c2c',
  emphasis: '#292828',
  onTint: '#201f1f',
};

// Segoe UI is Windows's own; the others are as wide or nearly so, which matters for line breaks.
export const textFont =
  "'Segoe UI', 'Open Sans', 'Liberation Sans', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";

export const themes = { light, dark };

export function hostConfig(theme) {
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.separator },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: font(textFont),
      monospace: font('monospace'),
    },
    containerStyles: {
      default: container(theme, theme.plain),
      emphasis: container(theme, theme.emphasis),
      // The tinted ones stay pale in the dark theme too.
      accent: container(theme, '#c7def9', theme.onTint),
      good: container(theme, '#ccffcc', theme.onTint),
      attention: container(theme, '#ffc5b2', theme.onTint),
      warning: container(theme, '#ffe2b2', theme.onTint),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: 'bolder', wrap: true }, value: { wrap: true }, spacing: 16 },
  };
}

function pair(normal, subtle) {
  return { default: argb(normal), subtle: argb(subtle) };
}

// A host config writes colours with the alpha first: #aarrggbb.
function argb(css) {
  return css.length === 9 ? `#${css.slice(7)}${css.slice(1, 7)}` : css;
}

function font(fontFamily) {
  return {
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
  };
}

function container(theme, backgroundColor, text) {
  return {
    backgroundColor,
    foregroundColors: {
      default: text ? pair(text, text) : theme.text,
      dark: theme.dark,
      light: pair('#ffffff', '#ffffffbf'),
      accent: theme.accent,
      good: pair('#92c353', '#92c353e5'),
      warning: pair('#f8d22a', '#f8d22ae5'),
      attention: theme.attention,
    },
  };
}
