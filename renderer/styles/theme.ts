// Mantine in the look of this app: one accent, neutral greys, compact controls, and the contrast its defaults lack.
import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Drawer,
  Input,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Menu,
  Modal,
  Notification,
  Popover,
  Radio,
  Tooltip,
  type VariantColorsResolver,
} from '@mantine/core';
import classes from './theme.module.css';

/** Shade 8 is the accent on light, shade 3 the accent on dark: the values of tokens.css. */
const accent: MantineColorsTuple = [
  '#ebf1fb',
  '#d3e3ff',
  '#a5c9ff',
  '#7fb2ff',
  '#a5c9ff',
  '#4a8cf0',
  '#3578dc',
  '#2a6ccd',
  '#1f5fbf',
  '#184c99',
];

/** Mantine's dark greys, tinted as the tokens are: 6 is what floats, 7 the panels, 8 the canvas. */
const dark: MantineColorsTuple = [
  '#e9ecef',
  '#cdd3d9',
  '#a9b1ba',
  '#8b949e',
  '#434b55',
  '#343b44',
  '#22272e',
  '#1c2026',
  '#15181c',
  '#101317',
];

/** Shade 8 is the red of tokens.css, so that white on it can be read. */
const red: MantineColorsTuple = [
  '#fff5f5',
  '#ffe3e3',
  '#ffc9c9',
  '#ff9b9b',
  '#ff8787',
  '#ff6b6b',
  '#fa5252',
  '#e03131',
  '#c92a2a',
  '#a61e1e',
];

type ThemeTexts = { readonly close: string };

/** The theme; the texts are for buttons that Mantine makes itself and would leave without a name. */
export function themeOf(texts: ThemeTexts): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': texts.close };
  const floating = { shadow: 'md', radius: 'lg', transitionProps: { duration: 150 } } as const;
  const dialog = {
    closeButtonProps,
    radius: 'lg',
    centered: true,
    padding: 'xl',
    classNames: { title: classes.dialogTitle, header: classes.dialogHeader },
    overlayProps: { backgroundOpacity: 0.32 },
    transitionProps: { duration: 150, transition: 'fade' },
  } as const;
  return createTheme({
    colors: { accent, dark, red },
    primaryColor: 'accent',
    primaryShade: { light: 8, dark: 3 },
    autoContrast: true,
    variantColorResolver: variantColours,
    respectReducedMotion: true,
    cursorType: 'pointer',
    defaultRadius: 'md',
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '22px' },
    lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
    spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
    radius: { xs: '4px', sm: '6px', md: '6px', lg: '10px', xl: '10px' },
    shadows: {
      xs: 'none',
      sm: 'var(--kk-shadow)',
      md: 'var(--kk-shadow)',
      lg: 'var(--kk-shadow)',
      xl: 'var(--kk-shadow)',
    },
    headings: {
      fontWeight: '600',
      sizes: { h1: { fontSize: '22px', lineHeight: '28px' }, h2: { fontSize: '16px', lineHeight: '24px' } },
    },
    components: {
      Modal: Modal.extend({ defaultProps: dialog }),
      Notification: Notification.extend({
        defaultProps: { closeButtonProps },
        classNames: { root: classes.notice, description: classes.noticeText },
      }),
      Drawer: Drawer.extend({ defaultProps: { closeButtonProps } }),
      Menu: Menu.extend({
        // Its placeholder is a focusable child that a menu may not have; without it the first item gets the focus.
        defaultProps: { ...floating, withInitialFocusPlaceholder: false },
        classNames: { dropdown: classes.menu, item: classes.menuItem, itemSection: classes.menuSection },
      }),
      Popover: Popover.extend({ defaultProps: floating }),
      Tooltip: Tooltip.extend({
        defaultProps: {
          openDelay: 300,
          events: { hover: true, focus: true, touch: false },
          transitionProps: { duration: 120 },
        },
      }),
      ActionIcon: ActionIcon.extend({ classNames: { root: classes.iconButton } }),
      Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--kk-on-accent)', radius: 'xs' } }),
      Radio: Radio.extend({ defaultProps: { iconColor: 'var(--kk-on-accent)' } }),
      Button: Button.extend({ vars: (_theme, props) => ({ root: props.size ? {} : compactButton }) }),
      InputWrapper: Input.Wrapper.extend({ classNames: { label: classes.label, description: classes.description } }),
      Input: Input.extend({
        vars: (_theme, props) => ({
          wrapper: {
            ...(!props.size && compactInput),
            ...((props.variant ?? 'default') === 'default' && !props.error && { '--input-bd': 'var(--kk-control)' }),
          },
        }),
      }),
    },
  });
}

const compactButton = { '--button-height': '32px', '--button-padding-x': '12px', '--button-fz': '14px' };
const compactInput = { '--input-height': '32px', '--input-fz': '14px' };

/** Mantine decides on the text of a filled control by its colour in light only; the tokens know both schemes. */
const variantColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colours, color: 'var(--kk-on-accent)' } : colours;
};

/** Hands the tokens to Mantine, so that a colour is written down once. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...tokens, '--mantine-color-placeholder': 'var(--kk-secondary)' },
  dark: { ...tokens, '--mantine-color-placeholder': 'var(--kk-secondary)' },
});

const tokens = {
  '--mantine-color-body': 'var(--kk-panel)',
  '--mantine-color-text': 'var(--kk-ink)',
  '--mantine-color-bright': 'var(--kk-ink)',
  '--mantine-color-dimmed': 'var(--kk-secondary)',
  '--mantine-color-error': 'var(--kk-danger)',
  '--mantine-color-anchor': 'var(--kk-accent)',
  '--mantine-color-default': 'var(--kk-panel)',
  '--mantine-color-default-hover': 'var(--kk-hover)',
  '--mantine-color-default-color': 'var(--kk-ink)',
  '--mantine-color-default-border': 'var(--kk-line)',
  '--mantine-color-accent-text': 'var(--kk-accent)',
  '--mantine-color-accent-outline': 'var(--kk-accent)',
  '--mantine-color-accent-light': 'var(--kk-accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--kk-accent-soft)',
  '--mantine-color-accent-light-color': 'var(--kk-accent)',
  '--mantine-color-disabled-color': 'var(--kk-secondary)',
};
