import type { ShareWords } from '../share';

export const share = {
  share: 'Share',
  link: 'Link to this view',
  copyLink: 'Copy link',
  copyCode: 'Copy code',
  copied: 'Copied',
  embed: 'Embed it in',
  code: 'Embed code',
  preview: 'Preview of the embed',
  tools: {
    reveal: 'reveal.js',
    slidev: 'Slidev',
    quarto: 'Quarto',
    wordpress: 'WordPress',
    page: 'any page',
  },
  when: {
    reveal:
      'For a talk: the clicker steps through the events, then goes on to the next slide. Copy the code anew for each slide, and keep data-preload: the PDF and the speaker’s view need it.',
    slidev: 'For a talk: each click shows an event. Put these two files in the deck’s “components” folder:',
    quarto:
      'For slides made with Quarto: the timeline stays a live page, even when Quarto packs the rest into one file.',
    wordpress: 'For an article: paste it into a “Custom HTML” block.',
    page: 'For an article or a course: readers can use it as they do here.',
  },
  withHost: {
    reveal:
      'If your deck is on another site, add this line after reveal.js, so that the timeline keeps its step when the deck reloads:',
    quarto:
      'If your slides are on another site, add this line, so that the timeline keeps its step when they reload:',
    page: 'In a slide deck, add this line, so that the clicker still turns the pages after a click on the timeline:',
  },
  files: 'Files for Slidev',
  download: 'Download',
  downloads: {
    html: 'Offline copy',
    pptx: 'PowerPoint, editable',
    'pptx-pictures': 'PowerPoint, as pictures',
    svg: 'Picture as SVG',
    png: 'Picture as PNG, 1920 × 1080',
    'png-large': 'Picture as PNG, 3840 × 2160',
    zip: 'A picture of each event (ZIP)',
  },
  whenDownloaded: {
    html: 'For a room without a network: one file that opens in a browser or in a deck.',
    pptx: 'For PowerPoint, Keynote or Google Slides: shapes that can be edited, a slide for each event.',
    'pptx-pictures': 'If shapes come out wrong: each slide is a picture as it looks here, sharp at any size.',
    svg: 'For print or further drawing: what is on screen, with its text as text.',
    png: 'For a slide or a document: what is on screen, with its source.',
    'png-large': 'The same for large screens and posters.',
    zip: 'For a tool that takes only pictures: the overview and each event, in one ZIP file.',
  },
  look: 'Look',
  looks: { light: 'light', dark: 'dark' },
  shape: 'Slide shape',
  making: 'One moment …',
  failed: 'The file could not be made. Try again, or use another browser.',
} satisfies ShareWords;
