import type { SourceWords } from '../source';

export const source = {
  loading: (kilobytes) => `Завантаження стрічки часу: уже ${kilobytes} кБ`,
  from: (host) => `з ${host}`,
  fromAddress: 'із самої адреси',
} satisfies SourceWords;
