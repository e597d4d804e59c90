/** Every word of the first language: what is spoken where nobody asks for another. */
export { default } from './en';
