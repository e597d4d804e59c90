import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `Завантаження стрічки часу: уже ${kilobytes} кБ`,
  from: (host) => `з ${host}`,
  fromAddress: 'із самої адреси',
} satisfies SourceWords;

export const open = {
  title: 'Відкрити стрічку часу',
  purpose:
    'Ця сторінка показує стрічку часу з файла у форматі Anno, хоч би де він був: її можна читати й гортати, нею можна поділитися або взяти її із собою.',
  label: 'Адреса файла',
  open: 'Відкрити',
  terms:
    'Сайт, на якому лежить файл, має дозволяти іншим читати його (CORS). Файл читається в цьому браузері й нікуди не надсилається.',
  noscript: 'Щоб прочитати файл, цій сторінці потрібен JavaScript.',
  rights: 'Слова й дати належать тому, хто написав файл.',
} satisfies OpenWords;
