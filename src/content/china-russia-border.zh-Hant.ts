import type { Translation } from '../lib/model/translate';

/** The words of `china-russia-border.ts` in Traditional Chinese, as Taiwan writes it; quotes and Western titles keep their own. */
export default {
  lang: 'zh-Hant',
  title: '中俄邊界，1689至2023年',
  summary: '十四個日期，依文件或聲明所寫，與紀錄所載之日對照。最早的五個，俄國所用的曆法晚了十至十二天。',
  sections: {},
  lanes: { treaties: '條約', dispute: '爭端與談判', ground: '實地與地圖' },
  kinds: {
    'renewed by': '重申於',
    'redrawn by': '改劃於',
    'leaves in common the land of': '留作共管之地，其後',
    'confirmed and completed by': '確認並補充於',
    'made Russian by': '劃歸俄國於',
    'invoked at': '援引於',
    'leads to': '促成',
    'leads, after 22 years, to': '22年後促成',
    'leaves two stretches to': '將兩段留待',
    'keeps the status quo until': '維持現狀直至',
    'invoked in': '援引',
    'ratified in': '批准於',
    'carried out in': '落實於',
    'set against': '對照',
    'answered by': '回應見於',
  },
  actors: {
    'Qing empire': '清朝',
    Russia: '俄羅斯',
    China: '中國',
    'Soviet Union': '蘇聯',
    'Zhou Enlai': '周恩來',
    'Alexei Kosygin': '柯錫金',
    'Maria Zakharova': '札哈羅娃',
  },
  notes: {
    'Dated 21 October 1727, but the copies were exchanged on 25 June 1728, eight months later.':
      '通行的日期是1727年10月21日，文本卻到1728年6月25日才互換，晚了八個月。',
  },
  events: {
    nerchinsk: {
      title: '尼布楚條約劃定首段邊界',
      gloss:
        '1689至1860年的日期依原文照錄，為儒略曆，並與紀錄並列。康熙帝與沙皇伊凡、彼得的使臣以格爾必齊河、額爾古納河及一道通到海邊的山嶺為界，條約有拉丁文、俄文與滿文本。擔任通譯的耶穌會士張誠在日記中寫道，文本於9月7日寫定、簽署並互換。',
      recordSources: [
        '俄文本8月27日：Russko-kitayskie dogovorno-pravovye akty，第1號',
        '俄羅斯總統圖書館，〈August 27 (September 6), 1689〉',
        '拉丁文本與滿文本為次日：Russko-kitayskie otnosheniya v XVII veke 第2卷編者註',
        '9月7日：張誠日記，載 Du Halde，Description de la Chine，第4卷',
      ],
      conflict:
        '8月27日是俄文本的日期，依儒略曆，即9月6日；拉丁文本與滿文本為次日，各家所記的簽署日有9月6日、7日、8日三說',
    },
    kyakhta: {
      title: '恰克圖條約將邊界西延',
      gloss:
        '條約重申尼布楚和約，並納入1727年8月在布拉河議定的界線，自額爾古納河向西至薩彥嶺，其中大段今為蒙古國邊界。一項檔案研究認為，10月那一天並未在恰克圖簽署任何文件。',
      recordSources: [
        '1728年6月14日的文本與標題：Russko-kitayskie dogovorno-pravovye akty，第5號',
        '1728年6月25日：mouluexue.com',
        '日期存疑：V. G. Datsyshen，〈Kyakhtinskiy traktat 21 oktyabrya 1727 g.〉',
        '1727年10月21日（11月1日）：俄羅斯總統圖書館',
      ],
      conflict:
        '通行的日期是1727年10月21日，有的依儒略曆，有的依格里曆；雙方在恰克圖河互換文本則是儒略曆1728年6月14日，即6月25日',
    },
    aigun: {
      title: '璦琿條約以黑龍江（阿穆爾河）為界',
      gloss:
        '黑龍江左岸歸俄國，右岸至烏蘇里江屬清朝，烏蘇里江至海之間的土地在定界前由兩國共管。俄國於1858年7月20日批准；清廷是否批准，則有兩種說法。',
      recordSources: [
        '文本記1858年5月16日：Russko-kitayskie dogovorno-pravovye akty，第12號',
        '5月28日：世界與日本資料庫，18580516.T1C',
        '俄曆「16 (28) May」：culture.ru',
        '俄國批准而清廷未批准：維基文庫',
        '1858年6月2日上諭批准：Buturlinov 與 Plotnikov，O sovetsko-kitayskoy granitse',
      ],
      conflict: '儒略曆5月16日，當時落後格里曆十二天，即5月28日',
    },
    vladivostok: {
      title: '俄軍在海參崴（符拉迪沃斯托克）設哨所',
      gloss:
        '士兵自運輸艦「滿洲號」登岸，當地依璦琿條約仍屬兩國共管；四個月後，另一條約才將它劃歸俄國。日誌記載登岸者為軍官1人、士官與士兵39人，他處則記士兵28人、士官2人。',
      derivation: '船上日誌所記之日，依俄國當時曆法',
      recordSources: [
        '舊曆6月20日，即7月2日：scientificrussia.ru',
        '當地紀念碑，「2 July (20 June) 1860」',
        '士兵28人、士官2人：俄新社，2013年7月2日',
      ],
      conflict: '儒略曆6月20日即7月2日',
    },
    peking: {
      title: '中俄北京條約以烏蘇里江為界',
      gloss:
        '界線順黑龍江而下，溯烏蘇里江而上，越興凱湖至圖們江，以東屬俄國。遊歷黑龍江的諾克斯（Thomas Knox，1835–1896）指出，條約對江中島嶼隻字未提。',
      recordSources: [
        'Russko-kitayskie dogovorno-pravovye akty，第15號',
        '1860年11月14日，俄曆11月2日：shijii.com',
        '「Nov. 2 (14), 1860」：《蘇聯大百科全書》',
      ],
      conflict: '儒略曆11月2日即11月14日',
    },
    zhenbao: {
      title: '珍寶島（達曼斯基島）武裝衝突',
      gloss: '雙方1969年3月2日的照會都說對方士兵越界並開火。3月15日再度交戰。',
      recordSources: [
        'Keesing’s Contemporary Archives，1969年4月，第23313頁',
        '中方3月2日照會，北京電臺日文稿',
        '中方3月15日照會，北京電臺日文稿',
        '蘇方3月2日照會：《真理報》，1969年3月4日',
      ],
    },
    airport: {
      title: '周恩來與柯錫金在北京機場會談',
      gloss:
        '兩人談了約三小時，同意邊界以談判解決，在此之前維持現狀。據通俗史著，談判於1969年10月20日在北京開始，但雙方對先前究竟同意了什麼，已各說各話。',
      recordSources: [
        '周恩來致柯錫金函，1969年9月18日：威爾遜中心數位檔案館',
        '蘇共中央關於會談的通報：威爾遜中心數位檔案館',
        '周恩來與毛雷爾談話紀錄，1969年9月11日：威爾遜中心數位檔案館',
        '周恩來1969年10月7日談話：威爾遜中心數位檔案館',
        '10月20日開始：y5000.com，通俗史著',
        '10月20日開始：cread.tw，通俗史著',
      ],
    },
    'east-1991': {
      title: '中蘇國界東段協定',
      gloss:
        '可通航的河流以主航道中心線為界，島嶼歸屬隨之而定；另有兩段留待續談。協定於1992年3月16日生效，當時蘇聯已由俄羅斯繼承。',
      recordSources: [
        'PA-X和平協議資料庫第1740號',
        '1991年5月16日簽署，1992年3月16日生效：協定文本，維基文庫',
      ],
    },
    'treaty-2001': {
      title: '中俄睦鄰友好合作條約：互無領土要求',
      gloss: '第六條載明兩國相互沒有領土要求，尚未協商一致的地段則維持現狀。條約於2002年2月28日生效。',
      derivation: '報導所指的星期一',
      recordSources: [
        '世界與日本資料庫，20010716.T1E',
        '第六條：Goncharov 與李丹慧，his.newdu.com',
        '第六條：1921.org.cn引《人民日報》，2001年7月17日',
        '2002年2月28日生效：twwiki.net，百科',
      ],
    },
    'supplement-2004': {
      title: '中俄國界東段補充協定簽署',
      gloss:
        '協定劃定額爾古納河上的阿巴該圖洲渚（博利紹伊島），以及黑龍江與烏蘇里江會合處諸島的界線，共約375平方公里，兩國大致平分。這正是1991年協定留下的兩段。',
      derivation: '2004年10月14日至16日訪問期間的星期四',
      recordSources: [
        '俄羅斯外交部條約目錄，第20040119號',
        'PA-X和平協議資料庫第1743號',
        '10月14日至16日訪問：weltalmanach.de',
        '面積：俄新社，2005年6月1日',
      ],
    },
    'in-force-2005': {
      title: '補充協定獲批准並生效',
      gloss:
        '中國立法機關於2005年4月27日批准，俄羅斯國會兩院於5月20日與25日通過；6月2日在海參崴（符拉迪沃斯托克）互換批准書，協定同日生效。',
      recordSources: [
        '中國網英文版，2005年6月，130903',
        '俄新社，2005年6月1日',
        '2005年6月2日生效：俄羅斯外交部條約目錄，第20040119號',
        '中國新聞社，2005年6月2日',
      ],
    },
    'markers-2008': {
      title: '大烏蘇里島（黑瞎子島）界樁揭幕',
      gloss:
        '兩國外交部官員為界樁揭幕，2008年7月21日的議定書同日生效。塔拉巴羅夫島（銀龍島）與大烏蘇里島（黑瞎子島）西部由中國管轄，中國邊防部隊開始巡邏。',
      recordSources: [
        '《中國日報》英文版，2008年10月15日',
        '國際文傳電訊社，2008年10月',
        '議定書生效：中國國際廣播電臺，2008年10月14日',
        '2008年7月21日簽署議定書：路透社，2008年7月21日',
      ],
    },
    'map-2023': {
      title: '中國公布2023年版標準地圖',
      gloss:
        '媒體認為圖上將整座大烏蘇里島（黑瞎子島）畫入中國。中國外交部稱發布地圖是例行做法；另一條時間軸所據的文章只說是「去年」。',
      recordSources: [
        '中國新聞社，2023年8月28日',
        'tdminews.com 報導',
        '「例行做法」：《環球時報》英文版，2023年8月30日',
        '該島：RBC，2023年8月31日',
      ],
    },
    'answer-2023': {
      title: '莫斯科：邊界問題已徹底解決',
      gloss:
        '俄羅斯外交部發言人札哈羅娃提到2005年的批准、2008年島上的勘界與2001年的條約。此前，1997、2004、2005與2008年都有報導稱邊界問題已經解決。',
      derivation: 'RT報導所指的星期五',
      recordSources: [
        'RBC，2023年8月31日',
        'gazeta.pl 報導',
        '《新聞週刊》與《華盛頓觀察家報》記為星期四',
        '星期五：RT',
        '1997年已解決：《洛杉磯時報》，1997年11月10日',
        '2004與2005年已解決：中國網',
        '2008年已解決：路透社，2008年7月21日',
      ],
      conflict: 'RT記為9月1日星期五；RBC等媒體記為8月31日星期四',
    },
  },
} satisfies Translation;
