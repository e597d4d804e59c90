import type { FindWords, TellingWords } from '../find';

const ANY = new Intl.ListFormat('zh-Hant', { type: 'disjunction' });

const countOf = (shown: number, all: number) => `${all}個事件中的${shown}個`;

export const find = {
  find: '尋找',
  heading: '尋找事件',
  filter: '篩選',
  actors: '人物與國家',
  actorsChosen: (names) => `人物與國家：${ANY.format(names)}`,
  tags: '標籤',
  tagsChosen: (names) => `標籤：${ANY.format(names)}`,
  conflict: (count) => `只看兩者不一致的（${count}）`,
  showAll: (all) => `顯示全部${all}個`,
  count: countOf,
  foundBy: (shown, all, { words, actors, isConflict }) =>
    [
      countOf(shown, all) + (words && `，含「${words}」`),
      ...(actors.length > 0 ? [`涉及${ANY.format(actors)}`] : []),
      ...(isConflict ? ['只列原文與紀錄不一致者'] : []),
    ].join('，'),
  none: ({ words, actors, isConflict }) =>
    words && actors.length === 0 && !isConflict ? `沒有事件含「${words}」。` : '沒有事件符合所有條件。',
  notAmong: (title) => `您仍在閱讀「${title}」，此事件不在其中。`,
  inFiles: (found) => `檔案只含目前顯示的事件：${found}。`,
} satisfies FindWords;

export const telling = {
  both: '對照',
  show: () => '：原文順序與時間',
  heading: () => '原文順序與時間對照',
  told: () => '原文順序',
  inTime: '時間順序',
  position: () => '在原文中的位置',
  at: (number, count, title, date) => `${count}個中的第${number}個：${title}，${date}`,
  nowhere: '不在任何事件上',
} satisfies TellingWords;
