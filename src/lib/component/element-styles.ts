import styles from 'virtual:anno-styles';

let sheet: CSSStyleSheet | undefined;

/** Gives a shadow root the styles of all that may be in it, by a sheet that all such roots have in common. */
export function adoptStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  root.adoptedStyleSheets = [sheet];
}
