import { hydrate } from 'svelte';
import Embed from '../lib/embedding/Embed.svelte';
import { readOptions } from '../lib/embedding/options';
import { en } from '../lib/messages/en';
import { zhHant } from '../lib/messages/zh-Hant';
import type { Chronology } from '../lib/model/chronology';
import './embed.css';
import { showSource } from './elsewhere.svelte';

const target = document.getElementById('anno');
const data = document.getElementById('anno-chronology')?.textContent;
if (!target || !data) throw new Error('expected the elements #anno and #anno-chronology, found no such page');
// Each language has its own page, so that its words are there before any script.
const { lang, src, limit } = readOptions(location.search).options;
const paths: Record<string, string> = { 'zh-Hant': './zh-Hant/', en: '../' };
const messages = document.documentElement.lang === zhHant.lang ? zhHant : en;

if (lang !== 'auto' && lang !== document.documentElement.lang) {
  location.replace(`${paths[lang] ?? ''}${location.search}${location.hash}`);
} else if (src === '') {
  const chronology: Chronology = JSON.parse(data);
  hydrate(Embed, { target, props: { chronology, messages } });
} else {
  void showSource(src, limit, { target, messages });
}
