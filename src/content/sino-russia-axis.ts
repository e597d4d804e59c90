import type { ToldInput } from '../lib/model/chronology';

/**
 * An essay’s fourteen dated events, in the order in which the essay comes to them: what its own words support, and
 * what outside sources have on record.
 */
export default {
  version: 1,
  title: 'The Sino-Russia Axis in dates',
  summary: 'Fourteen moments that an essay dates, set beside what is on record. One is a year off.',
  lang: 'en',
  source: {
    noun: 'essay',
    authors: ['Kritika Rajput', 'Siddhartha Ghosh'],
    title: 'The Sino-Russia Axis after the Munich Security Conference',
    container: 'Prospects & Perspectives',
    publisher: 'Prospect Foundation',
    published: '2024-03~',
    url: 'https://www.pf.org.tw',
  },
  lanes: [
    { id: 'together', title: 'Drawing together' },
    { id: 'ground', title: 'Background' },
    { id: 'apart', title: 'Pulling apart' },
  ],
  events: [
    {
      id: 'munich-60',
      title: 'Munich 2024: Wang Yi defends Russia ties',
      claim: { edtf: '2024-02', basis: 'stated' },
      record: {
        edtf: '2024-02-16/2024-02-18',
        sources: [
          { text: 'Munich Security Conference, 60th edition, Munich, 16 to 18 February 2024' },
          { text: 'Ministry of Foreign Affairs of China, keynote of Wang Yi, 17 February 2024' },
        ],
      },
      quotes: [
        {
          exact:
            'The 60th edition of the Munich Security Conference 2024 (MSC), which focuses mostly on transatlantic security policy and European defence, was held in February.',
          section: 'Opening',
          marks: ['2024', 'was held in February'],
        },
        {
          exact: 'Chinese Foreign Minister Wang Yi defended China’s relations with Russia',
          section: 'Opening',
          marks: [],
        },
      ],
      gloss:
        'The conference met from 16 to 18 February 2024, a week short of two years after the invasion. On 17 February the Chinese foreign minister spoke of ties with Russia built on “non-alliance, non-confrontation and not targeting any third party”.',
      lane: 'together',
      actors: ['Wang Yi', 'China', 'Russia'],
      links: [{ to: 'gas-and-cars', kind: 'repeated in' }],
      weight: 0.9,
    },
    {
      id: 'minsk-at-munich',
      title: 'China invokes Minsk at Munich',
      claim: { edtf: '2023', basis: 'derived', derivation: 'the year before 2024' },
      record: {
        edtf: '2022-02-19',
        sources: [
          {
            text: 'Wang Yi to the 58th Munich Security Conference by video link: China International Development Cooperation Agency, 20 February 2022, from the Ministry of Foreign Affairs',
            url: 'http://en.cidca.gov.cn/2022-02/20/c_721425.htm',
          },
          { text: 'Press of 19 February 2022' },
        ],
        conflict:
          'the essay says 2023; the call found on record is of 19 February 2022, and it was for Minsk II, the agreement of February 2015',
      },
      quotes: [
        {
          exact: 'Last year at MSC, China had also emphasized the implementation of the Minsk Agreement',
          section: 'Opening',
          marks: ['Last year at MSC'],
        },
      ],
      gloss:
        'Wang Yi spoke to the 58th conference from Beijing, five days before the invasion. The Chinese accounts of the 59th, of 18 February 2023, speak of peace talks and a coming position paper; in what could be read of them, no call to return to Minsk was found.',
      lane: 'ground',
      actors: ['China', 'Wang Yi'],
      links: [{ to: 'munich-60', kind: 'at the same forum as' }],
      weight: 1,
    },
    {
      id: 'minsk-agreement',
      title: 'Minsk Agreement signed',
      claim: { edtf: '2014-09', basis: 'stated' },
      record: {
        edtf: '2014-09-05',
        sources: [
          {
            text: 'Protocol on the results of consultations of the Trilateral Contact Group, Minsk, 5 September 2014: PA-X Peace Agreements Database, no. 1363',
            url: 'https://pax.peaceagreements.org/agreements/1363',
          },
          { text: 'Ministry of Foreign Affairs of Ukraine' },
        ],
      },
      quotes: [
        {
          exact:
            'the Minsk Agreement — signed by Ukraine, Russia, and the OSCE special representative in September 2014',
          section: 'Opening',
          marks: ['in September 2014'],
        },
      ],
      gloss:
        'The protocol’s twelve points opened with a ceasefire in eastern Ukraine, which did not hold. A second agreement, Minsk II, followed on 12 February 2015.',
      lane: 'ground',
      actors: ['Ukraine', 'Russia', 'OSCE'],
      links: [{ to: 'minsk-at-munich', kind: 'invoked in' }],
      weight: 0.85,
    },
    {
      id: 'relations-in-the-making',
      title: 'Four decades of ties in the making',
      claim: {
        edtf: '1984~/2024-03~',
        basis: 'derived',
        derivation: 'forty years back from the time of writing',
      },
      quotes: [
        {
          exact: 'Although Sino-Russian relations have been in the making for four decades',
          section: 'Opening',
          marks: ['for four decades'],
        },
      ],
      gloss:
        'Counted back, the span begins about 1984, when China and the Soviet Union were still mending their split; they declared relations normal again in May 1989 (Los Angeles Times, 16 May 1989). A treaty of friendship between China and Russia followed on 16 July 2001 (text: The World and Japan Database).',
      lane: 'ground',
      actors: ['China', 'Russia'],
      weight: 0.5,
    },
    {
      id: 'invasion',
      title: 'Russia invades Ukraine',
      claim: { edtf: '2022', basis: 'derived', derivation: 'two years back from 2024' },
      record: {
        edtf: '2022-02-24',
        sources: [
          {
            text: 'United Nations General Assembly, resolution ES-11/1, “Aggression against Ukraine”, 2 March 2022',
          },
          {
            text: 'United Nations, press release GA/12407, 2 March 2022',
            url: 'https://press.un.org/en/2022/ga12407.doc.htm',
          },
        ],
      },
      quotes: [
        {
          exact: "China's continuous support of Russia after the invasion of Ukraine",
          section: 'Opening',
          marks: ['after the invasion of Ukraine'],
        },
        {
          exact: 'Two years after Ukraine crisis, due to the thriving Moscow-Beijing trade relationship',
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['Two years after Ukraine crisis'],
        },
      ],
      gloss:
        'The full-scale attack began on 24 February 2022. On 2 March the United Nations General Assembly deplored it by 141 votes to 5; China was among the 35 states that abstained.',
      lane: 'ground',
      actors: ['Russia', 'Ukraine'],
      links: [{ to: 'gas-and-trade', kind: 'leads to' }],
      weight: 0.95,
    },
    {
      id: 'no-limits',
      title: '“No limits” friendship announced',
      claim: { edtf: '2022-02', basis: 'stated' },
      record: {
        edtf: '2022-02-04',
        sources: [
          {
            text: 'Joint Statement of the Russian Federation and the People’s Republic of China on the International Relations Entering a New Era and the Global Sustainable Development, 4 February 2022, en.kremlin.ru/supplement/5770',
            url: 'http://en.kremlin.ru/supplement/5770',
          },
          { text: 'USC US-China Institute' },
        ],
      },
      quotes: [
        {
          exact:
            'During their February 2022 summit, Chinese leader Xi Jinping and Russian President Vladimir Putin announced a “no limits friendship,”',
          section: 'Opening',
          marks: ['During their February 2022 summit'],
        },
      ],
      gloss:
        'A long joint statement came out of Vladimir Putin’s visit to Beijing on 4 February 2022, the opening day of the Winter Olympics. The invasion of Ukraine followed twenty days later.',
      lane: 'together',
      actors: ['Xi Jinping', 'Vladimir Putin', 'China', 'Russia'],
      links: [{ to: 'invasion', kind: 'shortly before' }],
      weight: 0.95,
    },
    {
      id: 'gas-and-cars',
      title: 'Wang Yi: Russian gas, Chinese cars',
      claim: {
        edtf: '[2024-02..2024-03]',
        basis: 'derived',
        derivation: 'after the Munich conference, before the essay',
      },
      record: {
        edtf: '2024-03-07',
        source:
          'Wang Yi, foreign minister’s press conference at the National People’s Congress, Beijing, 7 March 2024',
      },
      quotes: [
        {
          exact:
            'After his big speech at MSC, recently, Wang Yi again showed clear support for Russia, saying that Russian natural gas was fueling Chinese households, while Chinese cars were driving on Russian roads',
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['After his big speech at MSC, recently'],
        },
      ],
      gloss:
        'The remark was made on 7 March 2024, at the foreign minister’s yearly meeting with the press in Beijing. The essay quotes it, so it was written on that day or later; nothing else that it cites is later still.',
      lane: 'together',
      actors: ['Wang Yi', 'China', 'Russia'],
      weight: 0.65,
    },
    {
      id: 'trade-level-2019',
      title: 'The import level Russia later regains',
      claim: { edtf: '2019-01-01/2019-12-31', basis: 'stated' },
      record: {
        edtf: '2019-01-01/2019-12-31',
        source:
          'Niels Graham, “Chinese exports have replaced the EU as the lifeline of Russia’s economy”, Atlantic Council, 22 February 2024 (“their 2019 average”)',
      },
      quotes: [
        {
          exact: "Russia's external trade has stabilized, with imports bouncing back to 2019 levels",
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['2019 levels'],
        },
      ],
      gloss:
        '2019 was the last full year before the pandemic, and so a common baseline for later trade. The essay gives no figure; an Atlantic Council note of 22 February 2024, in much the same words, sets imports against “their 2019 average”.',
      lane: 'ground',
      actors: ['Russia'],
      links: [{ to: 'gas-and-trade', kind: 'level regained in' }],
      weight: 0.3,
    },
    {
      id: 'gas-and-trade',
      title: 'Russian gas and trade turn to China',
      claim: {
        edtf: '2022/2024-03~',
        basis: 'derived',
        derivation: 'from the conflict to the time of writing',
      },
      quotes: [
        {
          exact: 'Since the conflict in Ukraine, Russia has increased its gas supplies to China',
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['Since the conflict in Ukraine'],
        },
      ],
      gloss:
        'Through the Power of Siberia pipeline, open since December 2019, Gazprom by its own count delivered 15.4 billion cubic metres in 2022 and 22.7 billion in 2023.',
      lane: 'together',
      actors: ['Russia', 'China'],
      links: [
        { to: 'vehicles', kind: 'includes' },
        { to: 'future', kind: 'adds to' },
      ],
      weight: 0.65,
    },
    {
      id: 'vehicles',
      title: 'China sells Russia over 841,000 vehicles',
      claim: { edtf: '2023-01-01/2023-12-31', basis: 'derived', derivation: 'the year before 2024' },
      record: {
        edtf: '2023-01-01/2023-11-30',
        source:
          'Chinese customs, January to November 2023 (about 840,000, trucks and buses included): CNN, 10 January 2024; Interfax, 12 January 2024. The whole year: China Association of Automobile Manufacturers, from customs: AP, 8 March 2024',
      },
      quotes: [
        {
          exact:
            'Last year, China sold over 841,000 vehicles to Russia, making it the largest export market for Chinese automakers',
          section: 'Sino-Russian relations reaping benefits of Ukraine crisis',
          marks: ['Last year'],
        },
      ],
      gloss:
        'Most Western, Japanese and Korean makers stopped building or selling cars in Russia in 2022 and sold their plants there in 2022 and 2023; Chinese brands took much of their place. The figure matches the Chinese customs count for January to November 2023, about 840,000; the whole year came to more than 900,000.',
      lane: 'together',
      actors: ['China', 'Russia'],
      weight: 0.55,
    },
    {
      id: 'future',
      title: 'The limits the alliance may meet',
      claim: { edtf: '2024-03~/..', basis: 'derived', derivation: 'open end from the time of writing' },
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
      gloss:
        'This is the authors’ forecast and has no end date, so no record can stand beside it. They point to rivalry over Central Asia and the Arctic, and to a trade in which Russia needs China more than the reverse.',
      lane: 'apart',
      actors: ['China', 'Russia'],
      weight: 0.6,
    },
    {
      id: 'standard-map',
      title: 'China publishes its “New Standard Map”',
      claim: { edtf: '2023', basis: 'derived', derivation: 'the year before 2024' },
      record: {
        edtf: '2023-08-28',
        sources: [
          {
            text: 'Ministry of Natural Resources of China, at Deqing, 28 August 2023: Global Times, 30 August 2023',
            url: 'https://globaltimes.cn/page/202308/1297264.shtml',
          },
          { text: 'People’s Daily, 29 August 2023' },
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
      gloss:
        'Press reports took the island to be Bolshoi Ussuriysky, or Heixiazi, which the two states had divided by agreement, carried out in 2008; Russia’s foreign ministry answered that the border question was settled. The eight Chinese names are those that the Chinese ministry’s map rules of February 2023 ask for.',
      lane: 'apart',
      actors: ['China', 'Russia'],
      links: [{ to: 'future', kind: 'points to' }],
      weight: 0.75,
    },
    {
      id: 'papers-reported',
      title: 'Secret Russian papers come to light',
      claim: {
        edtf: '[2024-01..2024-03]',
        basis: 'derived',
        derivation: 'shortly before the essay: taken as 2024',
      },
      record: {
        edtf: '2024-02-28',
        source:
          'Max Seddon and Chris Cook, “Leaked Russian military files reveal criteria for nuclear strike”, Financial Times, 28 February 2024; also “How Russia war-gamed a Chinese invasion”, Financial Times, February 2024',
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
      gloss:
        'The Financial Times wrote of them ten days after the Munich conference had closed, and said that experts had reviewed and verified the files. The Kremlin’s spokesman questioned whether they were genuine, and China played the matter down.',
      lane: 'apart',
      actors: ['Russia', 'China', 'Financial Times'],
      links: [{ to: 'future', kind: 'points to' }],
      weight: 0.7,
    },
    {
      id: 'secret-papers-drawn-up',
      title: 'Russian military drafts China scenarios',
      claim: { edtf: '2014~', basis: 'derived', derivation: 'ten years back from 2024' },
      record: {
        edtf: '2008/2014',
        source:
          'Max Seddon and Chris Cook, “Leaked Russian military files reveal criteria for nuclear strike”, Financial Times, 28 February 2024 (29 files drawn up between 2008 and 2014)',
      },
      quotes: [
        {
          exact:
            'decade old secret documents from the Russian military indicate the training scenarios and use of tactical nuclear weapons in case of a hypothetical invasion by China',
          section: "What the future holds for 'no limit' friendship?",
          marks: ['decade old secret documents'],
        },
      ],
      gloss:
        'The Financial Times counted 29 files, among them war games and presentations for naval officers. On record they begin in 2008, well before the decade that the essay names.',
      lane: 'apart',
      actors: ['Russia', 'China'],
      links: [{ to: 'papers-reported', kind: 'reported in' }],
      weight: 0.55,
    },
  ],
  notes: [
    {
      text: 'The essay says 2023. It was 19 February 2022, five days before the invasion.',
      at: 'minsk-at-munich',
    },
  ],
} satisfies ToldInput;
