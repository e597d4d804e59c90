import type { MediaWords } from '../media';

export const media = {
  show: (host) => `顯示來自 ${host} 的圖片`,
  tells: (host) => `${host} 會得知您看了這張圖片。`,
  broken: '這張圖片無法顯示。',
  unnamed: (title) => `圖片：${title}`,
  linked: {
    video: (host) => `${host} 上的影片`,
    sound: (host) => `${host} 上的聲音`,
    map: (host) => `${host} 上的地圖`,
    page: (host) => `${host} 上的網頁`,
  },
} satisfies MediaWords;
