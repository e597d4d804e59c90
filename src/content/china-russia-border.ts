import type { ChronologyInput } from '../lib/model/chronology';

const QING_EMPIRE = { en: 'Qing empire', 'zh-Hant': '清朝' };
const RUSSIA = { en: 'Russia', 'zh-Hant': '俄羅斯' };
const CHINA = { en: 'China', 'zh-Hant': '中國' };
const SOVIET_UNION = { en: 'Soviet Union', 'zh-Hant': '蘇聯' };
const ZHOU_ENLAI = { en: 'Zhou Enlai', 'zh-Hant': '周恩來' };
const ALEXEI_KOSYGIN = { en: 'Alexei Kosygin', 'zh-Hant': '柯錫金' };
const INVOKED_IN = { en: 'invoked in', 'zh-Hant': '援引' };
const MARIA_ZAKHAROVA = { en: 'Maria Zakharova', 'zh-Hant': '札哈羅娃' };

/**
 * The border between China and Russia in fourteen events, without one text behind them. A claim is the date as a document
 * or a statement writes it: those of 1689 to 1860 by the Julian calendar, so that, read as Gregorian, they are ten to twelve
 * days early by design, and each has its conflict in words. The record is the day by outside sources.
 */
const border: ChronologyInput = {
  version: 1,
  title: { en: 'The border between China and Russia, 1689–2023', 'zh-Hant': '中俄邊界，1689至2023年' },
  summary: {
    en: 'Fourteen dates as documents and statements write them, beside the days on record. In the oldest five, Russia’s calendar ran ten to twelve days behind.',
    'zh-Hant': '十四個日期，依文件或聲明所寫，與紀錄所載之日對照。最早的五個，俄國所用的曆法晚了十至十二天。',
  },
  lang: 'en',
  lanes: [
    { id: 'treaties', title: { en: 'Treaties', 'zh-Hant': '條約' } },
    { id: 'dispute', title: { en: 'Dispute and talks', 'zh-Hant': '爭端與談判' } },
    { id: 'ground', title: { en: 'On the ground and on maps', 'zh-Hant': '實地與地圖' } },
  ],
  events: [
    {
      id: 'nerchinsk',
      title: { en: 'Treaty of Nerchinsk sets a first border', 'zh-Hant': '尼布楚條約劃定首段邊界' },
      claim: { edtf: '1689-08-27', basis: 'stated' },
      record: {
        edtf: '[1689-09-06..1689-09-08]',
        sources: [
          {
            text: {
              en: 'Russian text of 27 August: Russko-kitayskie dogovorno-pravovye akty, no. 1',
              'zh-Hant': '俄文本8月27日：Russko-kitayskie dogovorno-pravovye akty，第1號',
            },
            url: 'http://vostlit.info/Texts/Dokumenty/China/XVII/1680-1700/Rus_kit_dog_prav_akt/1-20/1.htm',
          },
          {
            text: {
              en: 'Presidential Library, “August 27 (September 6), 1689”',
              'zh-Hant': '俄羅斯總統圖書館，〈August 27 (September 6), 1689〉',
            },
            url: 'https://prlib.ru/en/history/619514',
          },
          {
            text: {
              en: 'Latin and Manchu texts of the next day: editors’ note in Russko-kitayskie otnosheniya v XVII veke, vol. 2',
              'zh-Hant': '拉丁文本與滿文本為次日：Russko-kitayskie otnosheniya v XVII veke 第2卷編者註',
            },
            url: 'http://drevlit.ru/docs/kitay/XVII/1680-1700/Rus_kit2/pril1.php',
          },
          {
            text: {
              en: '7 September: diary of Gerbillon, in Du Halde, Description de la Chine, vol. 4',
              'zh-Hant': '9月7日：張誠日記，載 Du Halde，Description de la Chine，第4卷',
            },
          },
        ],
        conflict: {
          en: '27 August is the Russian text’s day, by the Julian calendar: 6 September. The Latin and Manchu texts are of the next day, and sources have the signing on the 6th, the 7th or the 8th',
          'zh-Hant':
            '8月27日是俄文本的日期，依儒略曆，即9月6日；拉丁文本與滿文本為次日，各家所記的簽署日有9月6日、7日、8日三說',
        },
      },
      quotes: [
        {
          exact:
            'This treaty was signed on the 27th of August, in the year 1689, under the reign of Ivan and Peter Alexiewitch',
          section: 'William Coxe, Account of the Russian Discoveries between Asia and America',
          marks: ['on the 27th of August, in the year 1689'],
        },
        {
          exact:
            'Le 7 nous fûmes presque depuis le grand matin jusqu’au soir avec les plénipotentiaires moscovites',
          lang: 'fr',
          section: 'Gerbillon’s diary, in Du Halde, Description de la Chine, vol. 4',
          marks: ['Le 7'],
        },
      ],
      gloss: {
        en: 'Dates of 1689 to 1860 are given as written, by the Julian calendar, beside the record. Envoys of the Kangxi emperor and of the tsars Ivan and Peter drew the line along the rivers Gorbitsa and Argun and a mountain chain to the sea, in Latin, Russian and Manchu. By the diary of Gerbillon, a Jesuit who interpreted, the copies were written, signed and exchanged on 7 September.',
        'zh-Hant':
          '1689至1860年的日期依原文照錄，為儒略曆，並與紀錄並列。康熙帝與沙皇伊凡、彼得的使臣以格爾必齊河、額爾古納河及一道通到海邊的山嶺為界，條約有拉丁文、俄文與滿文本。擔任通譯的耶穌會士張誠在日記中寫道，文本於9月7日寫定、簽署並互換。',
      },
      lane: 'treaties',
      actors: [QING_EMPIRE, RUSSIA],
      links: [
        { to: 'kyakhta', kind: { en: 'renewed by', 'zh-Hant': '重申於' } },
        { to: 'aigun', kind: { en: 'redrawn by', 'zh-Hant': '改劃於' } },
      ],
      weight: 0.95,
    },
    {
      id: 'kyakhta',
      title: { en: 'Treaty of Kyakhta carries the line west', 'zh-Hant': '恰克圖條約將邊界西延' },
      claim: { edtf: '1727-10-21', basis: 'stated' },
      record: {
        edtf: '1728-06-25',
        sources: [
          {
            text: {
              en: 'Text and heading of 14 June 1728: Russko-kitayskie dogovorno-pravovye akty, no. 5',
              'zh-Hant': '1728年6月14日的文本與標題：Russko-kitayskie dogovorno-pravovye akty，第5號',
            },
          },
          {
            text: { en: '25 June 1728: mouluexue.com', 'zh-Hant': '1728年6月25日：mouluexue.com' },
            url: 'http://mouluexue.com/tiaoyue/2020051487.html',
          },
          {
            text: {
              en: 'Date in doubt: V. G. Datsyshen, “Kyakhtinskiy traktat 21 oktyabrya 1727 g.”',
              'zh-Hant': '日期存疑：V. G. Datsyshen，〈Kyakhtinskiy traktat 21 oktyabrya 1727 g.〉',
            },
            url: 'https://cyberleninka.ru/article/n/kyahtinskiy-traktat-21-oktyabrya-1727-g-problemy-teksta-i-datirovki',
          },
          {
            text: {
              en: '21 October (1 November) 1727: Presidential Library',
              'zh-Hant': '1727年10月21日（11月1日）：俄羅斯總統圖書館',
            },
            url: 'https://prlib.ru/en/history/619680',
          },
        ],
        conflict: {
          en: 'the prevailing date is 21 October 1727, counted by either calendar; the copies were exchanged on the Kyakhta on 14 June 1728 by the Julian calendar, which is 25 June',
          'zh-Hant':
            '通行的日期是1727年10月21日，有的依儒略曆，有的依格里曆；雙方在恰克圖河互換文本則是儒略曆1728年6月14日，即6月25日',
        },
      },
      quotes: [
        {
          exact:
            'The final treaty between Russia and China was signed and published on the frontiers on the 21st October 1727 (O.S.)',
          section: 'English periodical of the 19th century, Google Books -SYYAAAAYAAJ, p. 624',
          marks: ['on the 21st October 1727 (O.S.)'],
        },
        {
          exact: 'it was not ratified till the 14th June following, in the name of the Emperor Peter II.',
          section: 'The same, p. 624',
          marks: ['the 14th June following'],
        },
      ],
      gloss: {
        en: 'It renewed the peace of Nerchinsk and took in the line agreed on the river Bura in August 1727, from the Argun west to the Sayan mountains; much of it is now Mongolia’s border. A study of the papers holds that nothing was signed at Kyakhta on the October day.',
        'zh-Hant':
          '條約重申尼布楚和約，並納入1727年8月在布拉河議定的界線，自額爾古納河向西至薩彥嶺，其中大段今為蒙古國邊界。一項檔案研究認為，10月那一天並未在恰克圖簽署任何文件。',
      },
      lane: 'treaties',
      actors: [QING_EMPIRE, RUSSIA],
      weight: 0.7,
    },
    {
      id: 'aigun',
      title: {
        en: 'Treaty of Aigun draws the line along the Amur',
        'zh-Hant': '璦琿條約以黑龍江（阿穆爾河）為界',
      },
      claim: { edtf: '1858-05-16', basis: 'stated' },
      record: {
        edtf: '1858-05-28',
        sources: [
          {
            text: {
              en: 'Text, “16 May 1858”: Russko-kitayskie dogovorno-pravovye akty, no. 12',
              'zh-Hant': '文本記1858年5月16日：Russko-kitayskie dogovorno-pravovye akty，第12號',
            },
          },
          {
            text: {
              en: '28 May: The World and Japan Database, 18580516.T1C',
              'zh-Hant': '5月28日：世界與日本資料庫，18580516.T1C',
            },
            url: 'http://worldjpn.net/documents/texts/pw/18580516.T1C.html',
          },
          {
            text: { en: '“16 (28) May”: culture.ru', 'zh-Hant': '俄曆「16 (28) May」：culture.ru' },
            url: 'https://culture.ru/events/306078',
          },
          {
            text: {
              en: 'Approved by Russia, not by the Qing court: Chinese Wikisource',
              'zh-Hant': '俄國批准而清廷未批准：維基文庫',
            },
          },
          {
            text: {
              en: 'Approved by an edict of 2 June 1858: Buturlinov and Plotnikov, O sovetsko-kitayskoy granitse',
              'zh-Hant': '1858年6月2日上諭批准：Buturlinov 與 Plotnikov，O sovetsko-kitayskoy granitse',
            },
          },
        ],
        conflict: {
          en: '16 May by the Julian calendar, then twelve days behind, is 28 May',
          'zh-Hant': '儒略曆5月16日，當時落後格里曆十二天，即5月28日',
        },
      },
      quotes: [
        {
          exact:
            'the Treaty signed at the City of Aigun on May 16, 1858 (eighth year of Hsien Feng, 21st day of the Fourth Moon)',
          section: 'Treaty of 1860, article I, in English: chinaforeignrelations.net/node/234',
          marks: ['on May 16, 1858'],
        },
      ],
      gloss: {
        en: 'The left bank of the Amur is to be Russian, the right bank down to the Ussuri Chinese, and the land from the Ussuri to the sea held in common until a border is fixed. Russia approved it on 20 July 1858; whether the Qing court did is told in two ways.',
        'zh-Hant':
          '黑龍江左岸歸俄國，右岸至烏蘇里江屬清朝，烏蘇里江至海之間的土地在定界前由兩國共管。俄國於1858年7月20日批准；清廷是否批准，則有兩種說法。',
      },
      lane: 'treaties',
      actors: [QING_EMPIRE, RUSSIA],
      links: [
        { to: 'vladivostok', kind: { en: 'leaves in common the land of', 'zh-Hant': '留作共管之地，其後' } },
        { to: 'peking', kind: { en: 'confirmed and completed by', 'zh-Hant': '確認並補充於' } },
      ],
      weight: 0.8,
    },
    {
      id: 'vladivostok',
      title: { en: 'Russian post founded at Vladivostok', 'zh-Hant': '俄軍在海參崴（符拉迪沃斯托克）設哨所' },
      claim: {
        edtf: '1860-06-20',
        basis: 'derived',
        derivation: {
          en: 'the day of the ship’s log, by the calendar then used in Russia',
          'zh-Hant': '船上日誌所記之日，依俄國當時曆法',
        },
      },
      record: {
        edtf: '1860-07-02',
        sources: [
          {
            text: {
              en: '20 June by the Old Style, 2 July: scientificrussia.ru',
              'zh-Hant': '舊曆6月20日，即7月2日：scientificrussia.ru',
            },
            url: 'https://scientificrussia.ru/historical-events/2-iula-1860-goda-byl-osnovan-vladivostok',
          },
          {
            text: {
              en: 'Memorial at the place, “2 July (20 June) 1860”',
              'zh-Hant': '當地紀念碑，「2 July (20 June) 1860」',
            },
          },
          {
            text: {
              en: '28 soldiers, two non-commissioned officers: RIA Novosti, 2 July 2013',
              'zh-Hant': '士兵28人、士官2人：俄新社，2013年7月2日',
            },
            url: 'https://ria.ru/20130702/946958405.html',
          },
        ],
        conflict: { en: '20 June by the Julian calendar is 2 July', 'zh-Hant': '儒略曆6月20日即7月2日' },
      },
      quotes: [
        {
          exact:
            'Sent to shore this day: one officer, two noncoms and thirty-seven privates of 4th battalion to take up post.',
          section: 'The ship’s log, in English: fegi.ru/prim/flot/flot1_6.htm',
          marks: ['this day'],
        },
      ],
      gloss: {
        en: 'Soldiers came ashore from the transport Mandzhur in land that the treaty of Aigun still left in common; the treaty that made it Russian followed four months later. The log has an officer and 39 men, other accounts 28 soldiers and two non-commissioned officers.',
        'zh-Hant':
          '士兵自運輸艦「滿洲號」登岸，當地依璦琿條約仍屬兩國共管；四個月後，另一條約才將它劃歸俄國。日誌記載登岸者為軍官1人、士官與士兵39人，他處則記士兵28人、士官2人。',
      },
      lane: 'ground',
      actors: [RUSSIA],
      links: [{ to: 'peking', kind: { en: 'made Russian by', 'zh-Hant': '劃歸俄國於' } }],
      weight: 0.65,
    },
    {
      id: 'peking',
      title: {
        en: 'Treaty of Peking draws the line along the Ussuri',
        'zh-Hant': '中俄北京條約以烏蘇里江為界',
      },
      claim: { edtf: '1860-11-02', basis: 'stated' },
      record: {
        edtf: '1860-11-14',
        sources: [
          {
            text: {
              en: 'Russko-kitayskie dogovorno-pravovye akty, no. 15',
              'zh-Hant': 'Russko-kitayskie dogovorno-pravovye akty，第15號',
            },
          },
          {
            text: {
              en: '14 November 1860, by the Russian calendar 2 November: shijii.com',
              'zh-Hant': '1860年11月14日，俄曆11月2日：shijii.com',
            },
            url: 'http://shijii.com/lishi/lishizhishi/1545.html',
          },
          {
            text: {
              en: '“Nov. 2 (14), 1860”: Great Soviet Encyclopedia',
              'zh-Hant': '「Nov. 2 (14), 1860」：《蘇聯大百科全書》',
            },
          },
        ],
        conflict: {
          en: '2 November by the Julian calendar is 14 November',
          'zh-Hant': '儒略曆11月2日即11月14日',
        },
      },
      quotes: [
        {
          exact: 'заключенный 2-го ноября 1860 года в Пекине',
          lang: 'ru',
          section: 'Russko-kitayskie dogovorno-pravovye akty, no. 15',
          marks: ['2-го ноября 1860 года'],
        },
        {
          exact: 'Dated on the 14th of November, 1860, it says',
          section: 'Thomas W. Knox, Overland through Asia, chapter XV',
          marks: ['on the 14th of November, 1860'],
        },
        {
          exact: 'What is to be the nationality of the islands in the river?',
          section: 'Thomas W. Knox, Overland through Asia, chapter XV',
          marks: [],
        },
      ],
      gloss: {
        en: 'The line goes down the Amur, up the Ussuri and across Lake Khanka to the Tumen, with Russia on its eastern side. Thomas Knox, a traveller on the Amur (1835–1896), remarked that the treaty says nothing of the islands in the river.',
        'zh-Hant':
          '界線順黑龍江而下，溯烏蘇里江而上，越興凱湖至圖們江，以東屬俄國。遊歷黑龍江的諾克斯（Thomas Knox，1835–1896）指出，條約對江中島嶼隻字未提。',
      },
      lane: 'treaties',
      actors: [QING_EMPIRE, RUSSIA],
      links: [{ to: 'zhenbao', kind: { en: 'invoked at', 'zh-Hant': '援引於' } }],
      weight: 0.9,
    },
    {
      id: 'zhenbao',
      title: { en: 'Fighting on Zhenbao (Damansky) Island', 'zh-Hant': '珍寶島（達曼斯基島）武裝衝突' },
      claim: { edtf: '1969-03', basis: 'stated' },
      record: {
        edtf: '{1969-03-02,1969-03-15}',
        sources: [
          {
            text: {
              en: 'Keesing’s Contemporary Archives, April 1969, p. 23313',
              'zh-Hant': 'Keesing’s Contemporary Archives，1969年4月，第23313頁',
            },
            url: 'https://docslib.org/doc/13525978',
          },
          {
            text: {
              en: 'Chinese note of 2 March, in Japanese from Radio Beijing',
              'zh-Hant': '中方3月2日照會，北京電臺日文稿',
            },
            url: 'http://maoist.web.fc2.com/vsussr/zhe001.htm',
          },
          {
            text: {
              en: 'Chinese note of 15 March, in Japanese from Radio Beijing',
              'zh-Hant': '中方3月15日照會，北京電臺日文稿',
            },
          },
          {
            text: {
              en: 'Soviet note of 2 March: Pravda, 4 March 1969',
              'zh-Hant': '蘇方3月2日照會：《真理報》，1969年3月4日',
            },
            url: 'https://soviethistory.msu.edu/1968-2/the-chinese-border/the-chinese-border-texts/soviet-diplomatic-note/',
          },
        ],
      },
      quotes: [
        {
          exact:
            'in an area some 40 miles south of the major border clash at Damansky (Chen Pao) Island in March 1969',
          section: 'Foreign Relations of the United States, 1977–1980, vol. XIII, document 102',
          marks: ['in March 1969'],
        },
        {
          exact:
            'On 2 March at 4:10 Moscow time Chinese authorities organized an armed provocation on the Sino-Soviet border',
          section: 'Soviet note: Pravda, 4 March 1969, in English at soviethistory.msu.edu',
          marks: ['On 2 March at 4:10 Moscow time'],
        },
        {
          exact:
            'on march second, 1969, soviet frontier guards intruded into the area of chenpao island, heilungkiang province, china',
          section: 'Chinese report: Hsinhua, 3 March 1969, a telegram',
          marks: ['on march second, 1969'],
        },
      ],
      gloss: {
        en: 'Each side’s note of 2 March 1969 says that the other’s soldiers crossed the border and opened fire. A second battle followed on 15 March.',
        'zh-Hant': '雙方1969年3月2日的照會都說對方士兵越界並開火。3月15日再度交戰。',
      },
      lane: 'dispute',
      actors: [CHINA, SOVIET_UNION],
      links: [{ to: 'airport', kind: { en: 'leads to', 'zh-Hant': '促成' } }],
      weight: 1,
    },
    {
      id: 'airport',
      title: {
        en: 'Zhou Enlai and Kosygin meet at Beijing airport',
        'zh-Hant': '周恩來與柯錫金在北京機場會談',
      },
      claim: { edtf: '1969-09-11', basis: 'stated' },
      record: {
        edtf: '1969-09-11',
        sources: [
          {
            text: {
              en: 'Zhou Enlai to Kosygin, 18 September 1969: Wilson Center Digital Archive',
              'zh-Hant': '周恩來致柯錫金函，1969年9月18日：威爾遜中心數位檔案館',
            },
            url: 'https://digitalarchive.wilsoncenter.org/document/110475',
          },
          {
            text: {
              en: 'Circular of the Soviet party’s Central Committee on the talk: Wilson Center Digital Archive',
              'zh-Hant': '蘇共中央關於會談的通報：威爾遜中心數位檔案館',
            },
            url: 'https://digitalarchive.wilsoncenter.org/document/information-about-kosygins-conversation-zhou-enlai-11-september-1969',
          },
          {
            text: {
              en: 'Note of Zhou with Maurer, 11 September 1969: Wilson Center Digital Archive',
              'zh-Hant': '周恩來與毛雷爾談話紀錄，1969年9月11日：威爾遜中心數位檔案館',
            },
          },
          {
            text: {
              en: 'Zhou Enlai’s talk of 7 October 1969: Wilson Center Digital Archive',
              'zh-Hant': '周恩來1969年10月7日談話：威爾遜中心數位檔案館',
            },
          },
          {
            text: {
              en: 'Opened on 20 October: y5000.com, popular history',
              'zh-Hant': '10月20日開始：y5000.com，通俗史著',
            },
            url: 'http://y5000.com/zgls/ghg/28036.html',
          },
          {
            text: {
              en: 'Opened on 20 October: cread.tw, popular history',
              'zh-Hant': '10月20日開始：cread.tw，通俗史著',
            },
            url: 'http://cread.tw/book/668568/61369820.html',
          },
        ],
      },
      quotes: [
        {
          exact:
            'On 11 September 1969, our two sides agreed during our meeting at the Beijing airport: that the long-existing Sino-Soviet border disputes should be settled though peaceful negotiation without threats of any kind',
          section: 'Zhou Enlai to Kosygin, 18 September 1969, Wilson Center Digital Archive, 110475',
          marks: ['On 11 September 1969'],
        },
      ],
      gloss: {
        en: 'In about three hours they agreed that the border should be settled by negotiation and kept as it was until then. Talks opened in Beijing on 20 October 1969, by popular histories; by then the two sides disagreed on what had been agreed.',
        'zh-Hant':
          '兩人談了約三小時，同意邊界以談判解決，在此之前維持現狀。據通俗史著，談判於1969年10月20日在北京開始，但雙方對先前究竟同意了什麼，已各說各話。',
      },
      lane: 'dispute',
      actors: [ZHOU_ENLAI, ALEXEI_KOSYGIN, CHINA, SOVIET_UNION],
      links: [{ to: 'east-1991', kind: { en: 'leads, after 22 years, to', 'zh-Hant': '22年後促成' } }],
      weight: 0.7,
    },
    {
      id: 'east-1991',
      title: { en: 'Agreement on the eastern section', 'zh-Hant': '中蘇國界東段協定' },
      claim: { edtf: '1991-05-16', basis: 'stated' },
      record: {
        edtf: '1991-05-16',
        sources: [
          {
            text: { en: 'PA-X Peace Agreements Database, no. 1740', 'zh-Hant': 'PA-X和平協議資料庫第1740號' },
            url: 'https://peaceagreements.org/view/1740',
          },
          {
            text: {
              en: 'Signed 16 May 1991, in force 16 March 1992: the agreement, Chinese Wikisource',
              'zh-Hant': '1991年5月16日簽署，1992年3月16日生效：協定文本，維基文庫',
            },
          },
        ],
      },
      quotes: [
        {
          exact:
            'the Agreement signed by the Union of Soviet Socialist Republics and the People’s Republic of China on the Soviet-Chinese border in its Eastern part on May 16, 1991',
          section: 'Joint statement of both governments, 7 November 2016, Russian foreign ministry',
          marks: ['on May 16, 1991'],
        },
      ],
      gloss: {
        en: 'On navigable rivers the line follows the middle of the main channel, which decides whose each island is; two stretches are left to further talks. It entered into force on 16 March 1992, with Russia in the Soviet Union’s place.',
        'zh-Hant':
          '可通航的河流以主航道中心線為界，島嶼歸屬隨之而定；另有兩段留待續談。協定於1992年3月16日生效，當時蘇聯已由俄羅斯繼承。',
      },
      lane: 'treaties',
      actors: [CHINA, SOVIET_UNION],
      links: [{ to: 'supplement-2004', kind: { en: 'leaves two stretches to', 'zh-Hant': '將兩段留待' } }],
      weight: 0.75,
    },
    {
      id: 'treaty-2001',
      title: {
        en: 'Friendship treaty: no territorial claims',
        'zh-Hant': '中俄睦鄰友好合作條約：互無領土要求',
      },
      claim: {
        edtf: '2001-07-16',
        basis: 'derived',
        derivation: { en: 'the Monday of the report', 'zh-Hant': '報導所指的星期一' },
      },
      record: {
        edtf: '2001-07-16',
        sources: [
          {
            text: {
              en: 'The World and Japan Database, 20010716.T1E',
              'zh-Hant': '世界與日本資料庫，20010716.T1E',
            },
            url: 'http://worldjpn.grips.ac.jp/documents/texts/docs/20010716.T1E.html',
          },
          {
            text: {
              en: 'Article 6: Goncharov and Li Danhui, his.newdu.com',
              'zh-Hant': '第六條：Goncharov 與李丹慧，his.newdu.com',
            },
            url: 'http://his.newdu.com/a/201711/10/532715.html',
          },
          {
            text: {
              en: 'Article 6: 1921.org.cn, quoting People’s Daily, 17 July 2001',
              'zh-Hant': '第六條：1921.org.cn引《人民日報》，2001年7月17日',
            },
          },
          {
            text: {
              en: 'In force 28 February 2002: twwiki.net, an encyclopaedia',
              'zh-Hant': '2002年2月28日生效：twwiki.net，百科',
            },
          },
        ],
      },
      quotes: [
        {
          exact:
            'Chinese President Jiang Zemin and Russian President Vladimir Putin on Monday signed a good-neighborly treaty of friendship and cooperation.',
          section: 'Chinese foreign ministry, mfa.gov.cn/ce/ceno/eng/dtxw/t110017.htm',
          marks: ['on Monday'],
        },
      ],
      gloss: {
        en: 'Article 6 says that the two have no territorial claims on each other, and leaves as they are the stretches not yet agreed. The treaty entered into force on 28 February 2002.',
        'zh-Hant': '第六條載明兩國相互沒有領土要求，尚未協商一致的地段則維持現狀。條約於2002年2月28日生效。',
      },
      lane: 'treaties',
      actors: [CHINA, RUSSIA],
      links: [
        { to: 'supplement-2004', kind: { en: 'keeps the status quo until', 'zh-Hant': '維持現狀直至' } },
        { to: 'answer-2023', kind: INVOKED_IN },
      ],
      weight: 0.7,
    },
    {
      id: 'supplement-2004',
      title: { en: 'Agreement on the last two stretches', 'zh-Hant': '中俄國界東段補充協定簽署' },
      claim: {
        edtf: '2004-10-14',
        basis: 'derived',
        derivation: {
          en: 'the Thursday of the visit of 14 to 16 October 2004',
          'zh-Hant': '2004年10月14日至16日訪問期間的星期四',
        },
      },
      record: {
        edtf: '2004-10-14',
        sources: [
          {
            text: {
              en: 'Russian foreign ministry, list of treaties, no. 20040119',
              'zh-Hant': '俄羅斯外交部條約目錄，第20040119號',
            },
          },
          {
            text: { en: 'PA-X Peace Agreements Database, no. 1743', 'zh-Hant': 'PA-X和平協議資料庫第1743號' },
          },
          {
            text: {
              en: 'Visit of 14 to 16 October: weltalmanach.de',
              'zh-Hant': '10月14日至16日訪問：weltalmanach.de',
            },
            url: 'https://weltalmanach.de/archiv/archiv_detail_id_1027/',
          },
          {
            text: { en: 'Area: RIA Novosti, 1 June 2005', 'zh-Hant': '面積：俄新社，2005年6月1日' },
            url: 'https://sputniknews.com/russia/2005060140456750/',
          },
        ],
      },
      quotes: [
        {
          exact:
            'Foreign Minister Li Zhaoxing and his Russian counterpart Sergey Lavrov Thursday signed the supplementary agreement on the eastern section of the boundary between China and Russia',
          section: 'Chinese government portal, english.china.org.cn/english/international/109534.htm',
          marks: ['Thursday'],
        },
      ],
      gloss: {
        en: 'It draws the line through Bolshoy (Abagaitu) on the Argun and among the islands where Amur and Ussuri meet: some 375 square kilometres, shared about equally. These are the two stretches that the agreement of 1991 had left open.',
        'zh-Hant':
          '協定劃定額爾古納河上的阿巴該圖洲渚（博利紹伊島），以及黑龍江與烏蘇里江會合處諸島的界線，共約375平方公里，兩國大致平分。這正是1991年協定留下的兩段。',
      },
      lane: 'treaties',
      actors: [CHINA, RUSSIA],
      links: [{ to: 'in-force-2005', kind: { en: 'ratified in', 'zh-Hant': '批准於' } }],
      weight: 0.75,
    },
    {
      id: 'in-force-2005',
      title: { en: 'The agreement ratified and in force', 'zh-Hant': '補充協定獲批准並生效' },
      claim: { edtf: '2005', basis: 'stated' },
      record: {
        edtf: '2005-04-27/2005-06-02',
        sources: [
          {
            text: {
              en: 'english.china.org.cn/english/2005/Jun/130903.htm',
              'zh-Hant': '中國網英文版，2005年6月，130903',
            },
            url: 'http://english.china.org.cn/english/2005/Jun/130903.htm',
          },
          {
            text: { en: 'RIA Novosti, 1 June 2005', 'zh-Hant': '俄新社，2005年6月1日' },
            url: 'https://sputniknews.com/russia/2005060140456750/',
          },
          {
            text: {
              en: 'In force 2 June 2005: Russian foreign ministry, list of treaties, no. 20040119',
              'zh-Hant': '2005年6月2日生效：俄羅斯外交部條約目錄，第20040119號',
            },
          },
          { text: { en: 'China News Service, 2 June 2005', 'zh-Hant': '中國新聞社，2005年6月2日' } },
        ],
      },
      quotes: [
        {
          exact:
            'Its settlement was marked by the ratification in 2005 of the Supplementary Agreement on the Russian-Chinese state border on its eastern part',
          section:
            'Russian foreign ministry, statement of 2023, as given by Newsweek and Washington Examiner',
          marks: ['in 2005'],
        },
      ],
      gloss: {
        en: 'China’s legislature approved it on 27 April 2005, Russia’s two chambers on 20 and 25 May; the papers were exchanged in Vladivostok on 2 June, and from that day it was in force.',
        'zh-Hant':
          '中國立法機關於2005年4月27日批准，俄羅斯國會兩院於5月20日與25日通過；6月2日在海參崴（符拉迪沃斯托克）互換批准書，協定同日生效。',
      },
      lane: 'treaties',
      actors: [CHINA, RUSSIA],
      links: [
        { to: 'markers-2008', kind: { en: 'carried out in', 'zh-Hant': '落實於' } },
        { to: 'answer-2023', kind: INVOKED_IN },
      ],
      weight: 0.55,
    },
    {
      id: 'markers-2008',
      title: { en: 'Boundary markers unveiled on the island', 'zh-Hant': '大烏蘇里島（黑瞎子島）界樁揭幕' },
      claim: { edtf: '2008', basis: 'stated' },
      record: {
        edtf: '2008-10-14',
        sources: [
          {
            text: { en: 'China Daily, 15 October 2008', 'zh-Hant': '《中國日報》英文版，2008年10月15日' },
            url: 'https://chinadaily.com.cn/china/2008-10/15/content_7105825.htm',
          },
          {
            text: { en: 'Interfax, October 2008', 'zh-Hant': '國際文傳電訊社，2008年10月' },
            url: 'https://interfax.ru/amp/39051',
          },
          {
            text: {
              en: 'Protocol in force: China Radio International, 14 October 2008',
              'zh-Hant': '議定書生效：中國國際廣播電臺，2008年10月14日',
            },
            url: 'https://news.sina.com.cn/c/2008-10-14/165216452541.shtml',
          },
          {
            text: {
              en: 'Protocol signed on 21 July 2008: Reuters, 21 July 2008',
              'zh-Hant': '2008年7月21日簽署議定書：路透社，2008年7月21日',
            },
          },
        ],
      },
      quotes: [
        {
          exact: 'including in 2008 on Bolshoy Ussuriysky Island',
          section:
            'Russian foreign ministry, statement of 2023, as given by Newsweek and Washington Examiner',
          marks: ['in 2008'],
        },
      ],
      gloss: {
        en: 'Officials of both foreign ministries unveiled the markers, and the protocol of 21 July 2008 took effect. Tarabarov (Yinlong) and the western part of Bolshoy Ussuriysky (Heixiazi) came under China’s control, and its soldiers began to patrol there.',
        'zh-Hant':
          '兩國外交部官員為界樁揭幕，2008年7月21日的議定書同日生效。塔拉巴羅夫島（銀龍島）與大烏蘇里島（黑瞎子島）西部由中國管轄，中國邊防部隊開始巡邏。',
      },
      lane: 'ground',
      actors: [CHINA, RUSSIA],
      links: [
        { to: 'map-2023', kind: { en: 'set against', 'zh-Hant': '對照' } },
        { to: 'answer-2023', kind: INVOKED_IN },
      ],
      weight: 0.85,
    },
    {
      id: 'map-2023',
      title: { en: 'China publishes its 2023 standard map', 'zh-Hant': '中國公布2023年版標準地圖' },
      claim: { edtf: '2023-08-28', basis: 'stated' },
      record: {
        edtf: '2023-08-28',
        sources: [
          {
            text: { en: 'China News Service, 28 August 2023', 'zh-Hant': '中國新聞社，2023年8月28日' },
            url: 'https://m.gmw.cn/2023-08/28/content_1303496859.htm',
          },
          {
            text: { en: 'tdminews.com', 'zh-Hant': 'tdminews.com 報導' },
            url: 'https://tdminews.com/2023-edition-of-national-map-released',
          },
          {
            text: {
              en: '“routine practice”: Global Times, 30 August 2023',
              'zh-Hant': '「例行做法」：《環球時報》英文版，2023年8月30日',
            },
            url: 'https://globaltimes.cn/page/202308/1297264.shtml',
          },
          {
            text: { en: 'The island: RBC, 31 August 2023', 'zh-Hant': '該島：RBC，2023年8月31日' },
            url: 'https://rbc.ru/politics/31/08/2023/64f0b5659a79472ca25564d3',
          },
        ],
      },
      quotes: [
        {
          exact:
            'On August 28, the Ministry of Natural Resources of China released the 2023 edition of the standard map',
          section:
            'Chinese foreign ministry’s spokesman, 30 August 2023, as given by Manila Bulletin, 31 August 2023',
          marks: ['On August 28', '2023'],
        },
      ],
      gloss: {
        en: 'Press reports read it as showing the whole of Bolshoy Ussuriysky (Heixiazi) as China’s. China’s foreign ministry called the release a routine practice; the companion essay dates it “last year”.',
        'zh-Hant':
          '媒體認為圖上將整座大烏蘇里島（黑瞎子島）畫入中國。中國外交部稱發布地圖是例行做法；另一條時間軸所據的文章只說是「去年」。',
      },
      lane: 'ground',
      actors: [CHINA],
      links: [{ to: 'answer-2023', kind: { en: 'answered by', 'zh-Hant': '回應見於' } }],
      weight: 0.8,
    },
    {
      id: 'answer-2023',
      title: { en: 'Moscow: the border question is settled', 'zh-Hant': '莫斯科：邊界問題已徹底解決' },
      claim: {
        edtf: '2023-09-01',
        basis: 'derived',
        derivation: { en: 'the Friday of RT’s report', 'zh-Hant': 'RT報導所指的星期五' },
      },
      record: {
        edtf: '2023-08-31',
        sources: [
          {
            text: { en: 'RBC, 31 August 2023', 'zh-Hant': 'RBC，2023年8月31日' },
            url: 'https://rbc.ru/politics/31/08/2023/64f0b5659a79472ca25564d3',
          },
          { text: { en: 'gazeta.pl', 'zh-Hant': 'gazeta.pl 報導' } },
          {
            text: {
              en: 'Newsweek and Washington Examiner, “on Thursday”',
              'zh-Hant': '《新聞週刊》與《華盛頓觀察家報》記為星期四',
            },
          },
          {
            text: { en: 'Friday: RT', 'zh-Hant': '星期五：RT' },
            url: 'https://rt.com/russia/582175-china-border-island-map',
          },
          {
            text: {
              en: 'Settled in 1997: Los Angeles Times, 10 November 1997',
              'zh-Hant': '1997年已解決：《洛杉磯時報》，1997年11月10日',
            },
          },
          { text: { en: 'Settled in 2004 and 2005: china.org.cn', 'zh-Hant': '2004與2005年已解決：中國網' } },
          {
            text: {
              en: 'Settled in 2008: Reuters, 21 July 2008',
              'zh-Hant': '2008年已解決：路透社，2008年7月21日',
            },
          },
        ],
        conflict: {
          en: 'RT has the statement on Friday, 1 September; RBC and other press have it on Thursday, 31 August',
          'zh-Hant': 'RT記為9月1日星期五；RBC等媒體記為8月31日星期四',
        },
      },
      quotes: [
        {
          exact:
            'The Russian and Chinese sides adhere to the common position that the border issue between our countries has been finally resolved',
          section: 'Russian foreign ministry, as given by Newsweek and Washington Examiner',
          marks: [],
        },
      ],
      gloss: {
        en: 'The foreign ministry’s spokeswoman named the ratification of 2005, the work on the island in 2008 and the treaty of 2001. Reports had called the border settled in 1997, 2004, 2005 and 2008.',
        'zh-Hant':
          '俄羅斯外交部發言人札哈羅娃提到2005年的批准、2008年島上的勘界與2001年的條約。此前，1997、2004、2005與2008年都有報導稱邊界問題已經解決。',
      },
      lane: 'dispute',
      actors: [RUSSIA, MARIA_ZAKHAROVA],
      weight: 0.75,
    },
  ],
  notes: [
    {
      text: {
        en: 'Dated 21 October 1727, but the copies were exchanged on 25 June 1728, eight months later.',
        'zh-Hant': '通行的日期是1727年10月21日，文本卻到1728年6月25日才互換，晚了八個月。',
      },
      at: 'kyakhta',
    },
  ],
};

export default border;
