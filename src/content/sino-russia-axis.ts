import type { ChronologyInput } from '../lib/model/chronology';

const OPENING = { en: 'Opening', 'zh-Hant': '開頭' };
const WANG_YI = { en: 'Wang Yi', 'zh-Hant': '王毅' };
const CHINA = { en: 'China', 'zh-Hant': '中國' };
const RUSSIA = { en: 'Russia', 'zh-Hant': '俄羅斯' };
const UKRAINE = { en: 'Ukraine', 'zh-Hant': '烏克蘭' };
const OSCE = { en: 'OSCE', 'zh-Hant': '歐洲安全與合作組織' };
const XI_JINPING = { en: 'Xi Jinping', 'zh-Hant': '習近平' };
const VLADIMIR_PUTIN = { en: 'Vladimir Putin', 'zh-Hant': '普丁' };
const POINTS_TO = { en: 'points to', 'zh-Hant': '預示' };
const FINANCIAL_TIMES = { en: 'Financial Times', 'zh-Hant': '《金融時報》' };

/**
 * An essay’s fourteen dated events, in the order in which the essay comes to them: what its own words support, and
 * what outside sources have on record.
 */
const essay: ChronologyInput = {
  version: 1,
  title: { en: 'The Sino-Russia Axis in dates', 'zh-Hant': '中俄軸心年表' },
  summary: {
    en: 'Fourteen moments that an essay dates, set beside what is on record. One is a year off.',
    'zh-Hant': '一篇文章標定了十四個時刻，與查得到的紀錄對照，其中一個差了一年。',
  },
  lang: 'en',
  source: {
    noun: { en: 'essay', 'zh-Hant': '文章' },
    authors: ['Kritika Rajput', 'Siddhartha Ghosh'],
    title: 'The Sino-Russia Axis after the Munich Security Conference',
    container: 'Prospects & Perspectives',
    publisher: { en: 'Prospect Foundation', 'zh-Hant': '遠景基金會' },
    published: '2024-03~',
    url: 'https://www.pf.org.tw',
  },
  lanes: [
    { id: 'together', title: { en: 'Drawing together', 'zh-Hant': '彼此拉近' } },
    { id: 'ground', title: { en: 'Background', 'zh-Hant': '背景' } },
    { id: 'apart', title: { en: 'Pulling apart', 'zh-Hant': '彼此拉遠' } },
  ],
  events: [
    {
      id: 'munich-60',
      title: {
        en: 'Munich 2024: Wang Yi defends Russia ties',
        'zh-Hant': '慕尼黑安全會議：王毅為對俄關係辯護',
      },
      claim: { edtf: '2024-02', basis: 'stated' },
      record: {
        edtf: '2024-02-16/2024-02-18',
        sources: [
          {
            text: {
              en: 'Munich Security Conference, 60th edition, Munich, 16 to 18 February 2024',
              'zh-Hant': '慕尼黑安全會議第60屆會議，慕尼黑，2024年2月16日至18日',
            },
          },
          {
            text: {
              en: 'Ministry of Foreign Affairs of China, keynote of Wang Yi, 17 February 2024',
              'zh-Hant': '中國外交部，王毅主旨演說，2024年2月17日',
            },
          },
        ],
      },
      quotes: [
        {
          exact:
            'The 60th edition of the Munich Security Conference 2024 (MSC), which focuses mostly on transatlantic security policy and European defence, was held in February.',
          section: OPENING,
          marks: ['2024', 'was held in February'],
        },
        {
          exact: 'Chinese Foreign Minister Wang Yi defended China’s relations with Russia',
          section: OPENING,
          marks: [],
        },
      ],
      gloss: {
        en: 'The conference met from 16 to 18 February 2024, a week short of two years after the invasion. On 17 February the Chinese foreign minister spoke of ties with Russia built on “non-alliance, non-confrontation and not targeting any third party”.',
        'zh-Hant':
          '第60屆會議於2024年2月16日至18日舉行，距入侵屆滿兩年只差一週。2月17日，中國外長王毅發表演說，稱中俄關係建立在「不結盟、不對抗、不針對第三方」的基礎上。',
      },
      lane: 'together',
      actors: [WANG_YI, CHINA, RUSSIA],
      links: [{ to: 'gas-and-cars', kind: { en: 'repeated in', 'zh-Hant': '再次重申' } }],
      weight: 0.9,
    },
    {
      id: 'minsk-at-munich',
      title: { en: 'China invokes Minsk at Munich', 'zh-Hant': '中國在慕尼黑重提明斯克協議' },
      claim: {
        edtf: '2023',
        basis: 'derived',
        derivation: { en: 'the year before 2024', 'zh-Hant': '2024年的前一年' },
      },
      record: {
        edtf: '2022-02-19',
        sources: [
          {
            text: {
              en: 'Wang Yi to the 58th Munich Security Conference by video link: China International Development Cooperation Agency, 20 February 2022, from the Ministry of Foreign Affairs',
              'zh-Hant':
                '王毅以視訊出席第58屆慕尼黑安全會議：中國國家國際發展合作署，2022年2月20日，轉載中國外交部',
            },
            url: 'http://en.cidca.gov.cn/2022-02/20/c_721425.htm',
          },
          { text: { en: 'Press of 19 February 2022', 'zh-Hant': '2022年2月19日報導' } },
        ],
        conflict: {
          en: 'the essay says 2023; the call found on record is of 19 February 2022, and it was for Minsk II, the agreement of February 2015',
          'zh-Hant': '文章說是2023年；查到的紀錄是2022年2月19日，而且指的是2015年2月的《新明斯克協議》',
        },
      },
      quotes: [
        {
          exact: 'Last year at MSC, China had also emphasized the implementation of the Minsk Agreement',
          section: OPENING,
          marks: ['Last year at MSC'],
        },
      ],
      gloss: {
        en: 'Wang Yi spoke to the 58th conference from Beijing, five days before the invasion. The Chinese accounts of the 59th, of 18 February 2023, speak of peace talks and a coming position paper; in what could be read of them, no call to return to Minsk was found.',
        'zh-Hant':
          '王毅當時在北京以視訊向第58屆會議發言，距入侵只有五天。至於2023年2月18日的第59屆會議，在查閱得到的中方紀錄中，未見重返明斯克協議的呼籲。',
      },
      lane: 'ground',
      actors: [CHINA, WANG_YI],
      links: [{ to: 'munich-60', kind: { en: 'at the same forum as', 'zh-Hant': '同一會議' } }],
      weight: 1,
    },
    {
      id: 'minsk-agreement',
      title: { en: 'Minsk Agreement signed', 'zh-Hant': '《明斯克協議》簽署' },
      claim: { edtf: '2014-09', basis: 'stated' },
      record: {
        edtf: '2014-09-05',
        sources: [
          {
            text: {
              en: 'Protocol on the results of consultations of the Trilateral Contact Group, Minsk, 5 September 2014: PA-X Peace Agreements Database, no. 1363',
              'zh-Hant': '三方聯絡小組磋商結果議定書，明斯克，2014年9月5日：PA-X和平協議資料庫第1363號',
            },
            url: 'https://pax.peaceagreements.org/agreements/1363',
          },
          { text: { en: 'Ministry of Foreign Affairs of Ukraine', 'zh-Hant': '烏克蘭外交部' } },
        ],
      },
      quotes: [
        {
          exact:
            'the Minsk Agreement — signed by Ukraine, Russia, and the OSCE special representative in September 2014',
          section: OPENING,
          marks: ['in September 2014'],
        },
      ],
      gloss: {
        en: 'The protocol’s twelve points opened with a ceasefire in eastern Ukraine, which did not hold. A second agreement, Minsk II, followed on 12 February 2015.',
        'zh-Hant':
          '議定書共十二點，首要是在烏克蘭東部停火，但停火未能維持。第二份協議《新明斯克協議》於2015年2月12日達成。',
      },
      lane: 'ground',
      actors: [UKRAINE, RUSSIA, OSCE],
      links: [{ to: 'minsk-at-munich', kind: { en: 'invoked in', 'zh-Hant': '援引' } }],
      weight: 0.85,
    },
    {
      id: 'relations-in-the-making',
      title: { en: 'Four decades of ties in the making', 'zh-Hant': '四十年逐步成形的中俄關係' },
      claim: {
        edtf: '1984~/2024-03~',
        basis: 'derived',
        derivation: { en: 'forty years back from the time of writing', 'zh-Hant': '自寫作時間回溯四十年' },
      },
      quotes: [
        {
          exact: 'Although Sino-Russian relations have been in the making for four decades',
          section: OPENING,
          marks: ['for four decades'],
        },
      ],
      gloss: {
        en: 'Counted back, the span begins about 1984, when China and the Soviet Union were still mending their split; they declared relations normal again in May 1989 (Los Angeles Times, 16 May 1989). A treaty of friendship between China and Russia followed on 16 July 2001 (text: The World and Japan Database).',
        'zh-Hant':
          '往回推算，這段時間約始於1984年，當時中國與蘇聯仍在修補裂痕；1989年5月，雙方宣布關係恢復正常（《洛杉磯時報》，1989年5月16日）。2001年7月16日，中國與俄羅斯簽署《睦鄰友好合作條約》（條文：世界與日本資料庫）。',
      },
      lane: 'ground',
      actors: [CHINA, RUSSIA],
      weight: 0.5,
    },
    {
      id: 'invasion',
      title: { en: 'Russia invades Ukraine', 'zh-Hant': '俄羅斯入侵烏克蘭' },
      claim: {
        edtf: '2022',
        basis: 'derived',
        derivation: { en: 'two years back from 2024', 'zh-Hant': '自2024年回溯兩年' },
      },
      record: {
        edtf: '2022-02-24',
        sources: [
          {
            text: {
              en: 'United Nations General Assembly, resolution ES-11/1, “Aggression against Ukraine”, 2 March 2022',
              'zh-Hant': '聯合國大會ES-11/1號決議〈對烏克蘭的侵略〉，2022年3月2日',
            },
          },
          {
            text: {
              en: 'United Nations, press release GA/12407, 2 March 2022',
              'zh-Hant': '聯合國新聞稿GA/12407，2022年3月2日',
            },
            url: 'https://press.un.org/en/2022/ga12407.doc.htm',
          },
        ],
      },
      quotes: [
        {
          exact: "China's continuous support of Russia after the invasion of Ukraine",
          section: OPENING,
          marks: ['after the invasion of Ukraine'],
        },
        {
          exact: 'Two years after Ukraine crisis, due to the thriving Moscow-Beijing trade relationship',
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['Two years after Ukraine crisis'],
        },
      ],
      gloss: {
        en: 'The full-scale attack began on 24 February 2022. On 2 March the United Nations General Assembly deplored it by 141 votes to 5; China was among the 35 states that abstained.',
        'zh-Hant':
          '全面進攻始於2022年2月24日。3月2日，聯合國大會以141票對5票通過決議，予以譴責；包括中國在內的35國棄權。',
      },
      lane: 'ground',
      actors: [RUSSIA, UKRAINE],
      links: [{ to: 'gas-and-trade', kind: { en: 'leads to', 'zh-Hant': '促成' } }],
      weight: 0.95,
    },
    {
      id: 'no-limits',
      title: { en: '“No limits” friendship announced', 'zh-Hant': '中俄宣布「無上限」友誼' },
      claim: { edtf: '2022-02', basis: 'stated' },
      record: {
        edtf: '2022-02-04',
        sources: [
          {
            text: {
              en: 'Joint Statement of the Russian Federation and the People’s Republic of China on the International Relations Entering a New Era and the Global Sustainable Development, 4 February 2022, en.kremlin.ru/supplement/5770',
              'zh-Hant':
                '《中華人民共和國和俄羅斯聯邦關於新時代國際關係和全球可持續發展的聯合聲明》，2022年2月4日，en.kremlin.ru/supplement/5770',
            },
            url: 'http://en.kremlin.ru/supplement/5770',
          },
          { text: { en: 'USC US-China Institute', 'zh-Hant': '南加州大學美中學院' } },
        ],
      },
      quotes: [
        {
          exact:
            'During their February 2022 summit, Chinese leader Xi Jinping and Russian President Vladimir Putin announced a “no limits friendship,”',
          section: OPENING,
          marks: ['During their February 2022 summit'],
        },
      ],
      gloss: {
        en: 'A long joint statement came out of Vladimir Putin’s visit to Beijing on 4 February 2022, the opening day of the Winter Olympics. The invasion of Ukraine followed twenty days later.',
        'zh-Hant':
          '2022年2月4日，北京冬季奧運開幕當天，普丁訪問北京，雙方發表長篇聯合聲明。二十天後，俄軍入侵烏克蘭。',
      },
      lane: 'together',
      actors: [XI_JINPING, VLADIMIR_PUTIN, CHINA, RUSSIA],
      links: [{ to: 'invasion', kind: { en: 'shortly before', 'zh-Hant': '緊接在前' } }],
      weight: 0.95,
    },
    {
      id: 'gas-and-cars',
      title: { en: 'Wang Yi: Russian gas, Chinese cars', 'zh-Hant': '王毅：俄國天然氣、中國汽車' },
      claim: {
        edtf: '[2024-02..2024-03]',
        basis: 'derived',
        derivation: {
          en: 'after the Munich conference, before the essay',
          'zh-Hant': '慕尼黑會議之後、文章寫成之前',
        },
      },
      record: {
        edtf: '2024-03-07',
        source: {
          en: 'Wang Yi, foreign minister’s press conference at the National People’s Congress, Beijing, 7 March 2024',
          'zh-Hant': '王毅，全國人民代表大會外交部長記者會，北京，2024年3月7日',
        },
      },
      quotes: [
        {
          exact:
            'After his big speech at MSC, recently, Wang Yi again showed clear support for Russia, saying that Russian natural gas was fueling Chinese households, while Chinese cars were driving on Russian roads',
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['After his big speech at MSC, recently'],
        },
      ],
      gloss: {
        en: 'The remark was made on 7 March 2024, at the foreign minister’s yearly meeting with the press in Beijing. The essay quotes it, so it was written on that day or later; nothing else that it cites is later still.',
        'zh-Hant':
          '這番話出自2024年3月7日外交部長在北京的年度記者會。文章既然引用，寫成時間必在當天或之後；文中沒有引用更晚的事。',
      },
      lane: 'together',
      actors: [WANG_YI, CHINA, RUSSIA],
      weight: 0.65,
    },
    {
      id: 'trade-level-2019',
      title: { en: 'The import level Russia later regains', 'zh-Hant': '俄羅斯日後恢復的進口水準' },
      claim: { edtf: '2019-01-01/2019-12-31', basis: 'stated' },
      record: {
        edtf: '2019-01-01/2019-12-31',
        source: {
          en: 'Niels Graham, “Chinese exports have replaced the EU as the lifeline of Russia’s economy”, Atlantic Council, 22 February 2024 (“their 2019 average”)',
          'zh-Hant':
            'Niels Graham，〈Chinese exports have replaced the EU as the lifeline of Russia’s economy〉，大西洋理事會，2024年2月22日（「2019年平均」）',
        },
      },
      quotes: [
        {
          exact: "Russia's external trade has stabilized, with imports bouncing back to 2019 levels",
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['2019 levels'],
        },
      ],
      gloss: {
        en: '2019 was the last full year before the pandemic, and so a common baseline for later trade. The essay gives no figure; an Atlantic Council note of 22 February 2024, in much the same words, sets imports against “their 2019 average”.',
        'zh-Hant':
          '2019年是疫情前最後一個完整年度，因此常作為比較貿易的基準。文章沒有給數字；大西洋理事會2024年2月22日的短文用語相近，以「2019年平均」為準。',
      },
      lane: 'ground',
      actors: [RUSSIA],
      links: [{ to: 'gas-and-trade', kind: { en: 'level regained in', 'zh-Hant': '恢復此水準' } }],
      weight: 0.3,
    },
    {
      id: 'gas-and-trade',
      title: { en: 'Russian gas and trade turn to China', 'zh-Hant': '俄國天然氣與貿易轉向中國' },
      claim: {
        edtf: '2022/2024-03~',
        basis: 'derived',
        derivation: { en: 'from the conflict to the time of writing', 'zh-Hant': '自戰事爆發至寫作之時' },
      },
      quotes: [
        {
          exact: 'Since the conflict in Ukraine, Russia has increased its gas supplies to China',
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['Since the conflict in Ukraine'],
        },
      ],
      gloss: {
        en: 'Through the Power of Siberia pipeline, open since December 2019, Gazprom by its own count delivered 15.4 billion cubic metres in 2022 and 22.7 billion in 2023.',
        'zh-Hant':
          '「西伯利亞力量」天然氣管線於2019年12月啟用；據俄羅斯天然氣工業公司（Gazprom）統計，經此輸往中國的天然氣，2022年為154億立方公尺，2023年為227億立方公尺。',
      },
      lane: 'together',
      actors: [RUSSIA, CHINA],
      links: [
        { to: 'vehicles', kind: { en: 'includes', 'zh-Hant': '包含' } },
        { to: 'future', kind: { en: 'adds to', 'zh-Hant': '加深' } },
      ],
      weight: 0.65,
    },
    {
      id: 'vehicles',
      title: { en: 'China sells Russia over 841,000 vehicles', 'zh-Hant': '中國售予俄羅斯逾84.1萬輛車' },
      claim: {
        edtf: '2023-01-01/2023-12-31',
        basis: 'derived',
        derivation: { en: 'the year before 2024', 'zh-Hant': '2024年的前一年' },
      },
      record: {
        edtf: '2023-01-01/2023-11-30',
        source: {
          en: 'Chinese customs, January to November 2023 (about 840,000, trucks and buses included): CNN, 10 January 2024; Interfax, 12 January 2024. The whole year: China Association of Automobile Manufacturers, from customs: AP, 8 March 2024',
          'zh-Hant':
            '中國海關2023年1月至11月統計（約84萬輛，含卡車與大客車）：CNN，2024年1月10日；國際文傳電訊社，2024年1月12日。全年：中國汽車工業協會依海關數字，美聯社，2024年3月8日',
        },
      },
      quotes: [
        {
          exact:
            'Last year, China sold over 841,000 vehicles to Russia, making it the largest export market for Chinese automakers',
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['Last year'],
        },
      ],
      gloss: {
        en: 'Most Western, Japanese and Korean makers stopped building or selling cars in Russia in 2022 and sold their plants there in 2022 and 2023; Chinese brands took much of their place. The figure matches the Chinese customs count for January to November 2023, about 840,000; the whole year came to more than 900,000.',
        'zh-Hant':
          '多數歐美、日本與韓國車廠在2022年停止在俄羅斯生產或銷售，工廠則於2022與2023年陸續出售，中國品牌填補了大半空缺。這個數字與中國海關2023年1月至11月約84萬輛的統計相符；全年則超過90萬輛。',
      },
      lane: 'together',
      actors: [CHINA, RUSSIA],
      weight: 0.55,
    },
    {
      id: 'future',
      title: { en: 'The limits the alliance may meet', 'zh-Hant': '中俄聯盟可能遇到的限制' },
      claim: {
        edtf: '2024-03~/..',
        basis: 'derived',
        derivation: { en: 'open end from the time of writing', 'zh-Hant': '自寫作之時起，終點未定' },
      },
      quotes: [
        {
          exact:
            'This competition for the sphere of influence and increasing power asymmetry may restrict the long-term alliance in future.',
          suffix: ' Despite Russia being the largest trading partner for China',
          section: "What the future holds for 'no limit' friendship?",
          marks: ['in future'],
        },
        {
          exact:
            "It is highly likely that in the long term, the West will continue to be China's primary trade partner",
          section: "What the future holds for 'no limit' friendship?",
          marks: ['in the long term'],
        },
      ],
      gloss: {
        en: 'This is the authors’ forecast and has no end date, so no record can stand beside it. They point to rivalry over Central Asia and the Arctic, and to a trade in which Russia needs China more than the reverse.',
        'zh-Hant':
          '這是作者的預測，沒有結束日期，也就沒有紀錄可供對照。他們指出雙方在中亞與北極的競爭，以及在貿易上，俄羅斯需要中國甚於中國需要俄羅斯。',
      },
      lane: 'apart',
      actors: [CHINA, RUSSIA],
      weight: 0.6,
    },
    {
      id: 'standard-map',
      title: { en: 'China publishes its “New Standard Map”', 'zh-Hant': '中國公布新版標準地圖' },
      claim: {
        edtf: '2023',
        basis: 'derived',
        derivation: { en: 'the year before 2024', 'zh-Hant': '2024年的前一年' },
      },
      record: {
        edtf: '2023-08-28',
        sources: [
          {
            text: {
              en: 'Ministry of Natural Resources of China, at Deqing, 28 August 2023: Global Times, 30 August 2023',
              'zh-Hant':
                '中國自然資源部，2023年版標準地圖，2023年8月28日於浙江德清發布：《環球時報》英文版，2023年8月30日',
            },
            url: 'https://globaltimes.cn/page/202308/1297264.shtml',
          },
          { text: { en: 'People’s Daily, 29 August 2023', 'zh-Hant': '《人民日報》客戶端，2023年8月29日' } },
        ],
      },
      quotes: [
        {
          exact:
            'last year, China released its "New Standard Map" in which it claimed an island in Eastern Russia along the border with China',
          section: "What the future holds for 'no limit' friendship?",
          marks: ['last year'],
        },
      ],
      gloss: {
        en: 'Press reports took the island to be Bolshoi Ussuriysky, or Heixiazi, which the two states had divided by agreement, carried out in 2008; Russia’s foreign ministry answered that the border question was settled. The eight Chinese names are those that the Chinese ministry’s map rules of February 2023 ask for.',
        'zh-Hant':
          '媒體認為文中的島是黑龍江與烏蘇里江交會處的大烏蘇里島（中國稱黑瞎子島），兩國已協議分界，並於2008年完成；俄羅斯外交部回應，邊界問題早已解決。文章提到的八個中文地名，是中國自然資源部2023年2月的地圖規範所要求的。',
      },
      lane: 'apart',
      actors: [CHINA, RUSSIA],
      links: [{ to: 'future', kind: POINTS_TO }],
      weight: 0.75,
    },
    {
      id: 'papers-reported',
      title: { en: 'Secret Russian papers come to light', 'zh-Hant': '俄軍機密文件曝光' },
      claim: {
        edtf: '[2024-01..2024-03]',
        basis: 'derived',
        derivation: {
          en: 'shortly before the essay: taken as 2024',
          'zh-Hant': '「最近」：取2024年初至文章寫成之間',
        },
      },
      record: {
        edtf: '2024-02-28',
        source: {
          en: 'Max Seddon and Chris Cook, “Leaked Russian military files reveal criteria for nuclear strike”, Financial Times, 28 February 2024; also “How Russia war-gamed a Chinese invasion”, Financial Times, February 2024',
          'zh-Hant':
            'Max Seddon、Chris Cook，〈Leaked Russian military files reveal criteria for nuclear strike〉，《金融時報》，2024年2月28日；另見該報〈How Russia war-gamed a Chinese invasion〉，2024年2月',
        },
      },
      quotes: [
        {
          exact: 'the recently leaked decade old secret documents',
          section: "What the future holds for 'no limit' friendship?",
          marks: ['recently leaked'],
        },
        {
          exact: "The leaked documents revealed the deep suspicions of China among Moscow's security elite.",
          section: "What the future holds for 'no limit' friendship?",
          marks: [],
        },
      ],
      gloss: {
        en: 'The Financial Times wrote of them ten days after the Munich conference had closed, and said that experts had reviewed and verified the files. The Kremlin’s spokesman questioned whether they were genuine, and China played the matter down.',
        'zh-Hant':
          '慕尼黑會議閉幕十天後，《金融時報》披露這批文件，並稱已由專家檢視、查證。克里姆林宮發言人質疑文件真偽，中國則淡化此事。',
      },
      lane: 'apart',
      actors: [RUSSIA, CHINA, FINANCIAL_TIMES],
      links: [{ to: 'future', kind: POINTS_TO }],
      weight: 0.7,
    },
    {
      id: 'secret-papers-drawn-up',
      title: { en: 'Russian military drafts China scenarios', 'zh-Hant': '俄軍擬定「中國入侵」想定' },
      claim: {
        edtf: '2014~',
        basis: 'derived',
        derivation: { en: 'ten years back from 2024', 'zh-Hant': '自2024年回溯十年' },
      },
      record: {
        edtf: '2008/2014',
        source: {
          en: 'Max Seddon and Chris Cook, “Leaked Russian military files reveal criteria for nuclear strike”, Financial Times, 28 February 2024 (29 files drawn up between 2008 and 2014)',
          'zh-Hant':
            'Max Seddon、Chris Cook，〈Leaked Russian military files reveal criteria for nuclear strike〉，《金融時報》，2024年2月28日（29份檔案，寫於2008年至2014年間）',
        },
      },
      quotes: [
        {
          exact:
            'decade old secret documents from the Russian military indicate the training scenarios and use of tactical nuclear weapons in case of a hypothetical invasion by China',
          section: "What the future holds for 'no limit' friendship?",
          marks: ['decade old secret documents'],
        },
      ],
      gloss: {
        en: 'The Financial Times counted 29 files, among them war games and presentations for naval officers. On record they begin in 2008, well before the decade that the essay names.',
        'zh-Hant':
          '《金融時報》清點出29份檔案，包括兵推想定與供海軍軍官使用的簡報。檔案最早寫於2008年，遠早於文章所說的「十年前」。',
      },
      lane: 'apart',
      actors: [RUSSIA, CHINA],
      links: [{ to: 'papers-reported', kind: { en: 'reported in', 'zh-Hant': '見報' } }],
      weight: 0.55,
    },
  ],
  notes: [
    {
      text: {
        en: 'The essay says 2023. It was 19 February 2022, five days before the invasion.',
        'zh-Hant': '文章說是2023年。其實是2022年2月19日，入侵前五天。',
      },
      at: 'minsk-at-munich',
    },
  ],
};

export default essay;
