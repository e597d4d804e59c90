/** The styles of every component in the element's bundle, as `scripts/package.js` builds it. */
declare module 'virtual:anno-styles' {
  const styles: string;
  export default styles;
}
