import type { ToldInput } from '../lib/model/chronology';

/**
 * The border between China and Russia in fourteen events, without one text behind them. A claim is the date as a document
 * or a statement writes it: those of 1689 to 1860 by the Julian calendar, so that, read as Gregorian, they are ten to twelve
 * days early by design, and each has its conflict in words. The record is the day by outside sources.
 */
export default {
  version: 1,
  title: 'The border between China and Russia, 1689–2023',
  summary:
    'Fourteen dates as documents and statements write them, beside the days on record. In the oldest five, Russia’s calendar ran ten to twelve days behind.',
  lang: 'en',
  lanes: [
    { id: 'treaties', title: 'Treaties' },
    { id: 'dispute', title: 'Dispute and talks' },
    { id: 'ground', title: 'On the ground and on maps' },
  ],
  events: [
    {
      id: 'nerchinsk',
      title: 'Treaty of Nerchinsk sets a first border',
      claim: { edtf: '1689-08-27', basis: 'stated' },
      record: {
        edtf: '[1689-09-06..1689-09-08]',
        sources: [
          {
            text: 'Russian text of 27 August: Russko-kitayskie dogovorno-pravovye akty, no. 1',
            url: 'http://vostlit.info/Texts/Dokumenty/China/XVII/1680-1700/Rus_kit_dog_prav_akt/1-20/1.htm',
          },
          {
            text: 'Presidential Library, “August 27 (September 6), 1689”',
            url: 'https://prlib.ru/en/history/619514',
          },
          {
            text: 'Latin and Manchu texts of the next day: editors’ note in Russko-kitayskie otnosheniya v XVII veke, vol. 2',
            url: 'http://drevlit.ru/docs/kitay/XVII/1680-1700/Rus_kit2/pril1.php',
          },
          { text: '7 September: diary of Gerbillon, in Du Halde, Description de la Chine, vol. 4' },
        ],
        conflict:
          '27 August is the Russian text’s day, by the Julian calendar: 6 September. The Latin and Manchu texts are of the next day, and sources have the signing on the 6th, the 7th or the 8th',
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
      gloss:
        'Dates of 1689 to 1860 are given as written, by the Julian calendar, beside the record. Envoys of the Kangxi emperor and of the tsars Ivan and Peter drew the line along the rivers Gorbitsa and Argun and a mountain chain to the sea, in Latin, Russian and Manchu. By the diary of Gerbillon, a Jesuit who interpreted, the copies were written, signed and exchanged on 7 September.',
      lane: 'treaties',
      actors: ['Qing empire', 'Russia'],
      links: [
        { to: 'kyakhta', kind: 'renewed by' },
        { to: 'aigun', kind: 'redrawn by' },
      ],
      weight: 0.95,
    },
    {
      id: 'kyakhta',
      title: 'Treaty of Kyakhta carries the line west',
      claim: { edtf: '1727-10-21', basis: 'stated' },
      record: {
        edtf: '1728-06-25',
        sources: [
          { text: 'Text and heading of 14 June 1728: Russko-kitayskie dogovorno-pravovye akty, no. 5' },
          { text: '25 June 1728: mouluexue.com', url: 'http://mouluexue.com/tiaoyue/2020051487.html' },
          {
            text: 'Date in doubt: V. G. Datsyshen, “Kyakhtinskiy traktat 21 oktyabrya 1727 g.”',
            url: 'https://cyberleninka.ru/article/n/kyahtinskiy-traktat-21-oktyabrya-1727-g-problemy-teksta-i-datirovki',
          },
          {
            text: '21 October (1 November) 1727: Presidential Library',
            url: 'https://prlib.ru/en/history/619680',
          },
        ],
        conflict:
          'the prevailing date is 21 October 1727, counted by either calendar; the copies were exchanged on the Kyakhta on 14 June 1728 by the Julian calendar, which is 25 June',
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
      gloss:
        'It renewed the peace of Nerchinsk and took in the line agreed on the river Bura in August 1727, from the Argun west to the Sayan mountains; much of it is now Mongolia’s border. A study of the papers holds that nothing was signed at Kyakhta on the October day.',
      lane: 'treaties',
      actors: ['Qing empire', 'Russia'],
      weight: 0.7,
    },
    {
      id: 'aigun',
      title: 'Treaty of Aigun draws the line along the Amur',
      claim: { edtf: '1858-05-16', basis: 'stated' },
      record: {
        edtf: '1858-05-28',
        sources: [
          { text: 'Text, “16 May 1858”: Russko-kitayskie dogovorno-pravovye akty, no. 12' },
          {
            text: '28 May: The World and Japan Database, 18580516.T1C',
            url: 'http://worldjpn.net/documents/texts/pw/18580516.T1C.html',
          },
          { text: '“16 (28) May”: culture.ru', url: 'https://culture.ru/events/306078' },
          { text: 'Approved by Russia, not by the Qing court: Chinese Wikisource' },
          {
            text: 'Approved by an edict of 2 June 1858: Buturlinov and Plotnikov, O sovetsko-kitayskoy granitse',
          },
        ],
        conflict: '16 May by the Julian calendar, then twelve days behind, is 28 May',
      },
      quotes: [
        {
          exact:
            'the Treaty signed at the City of Aigun on May 16, 1858 (eighth year of Hsien Feng, 21st day of the Fourth Moon)',
          section: 'Treaty of 1860, article I, in English: chinaforeignrelations.net/node/234',
          marks: ['on May 16, 1858'],
        },
      ],
      gloss:
        'The left bank of the Amur is to be Russian, the right bank down to the Ussuri Chinese, and the land from the Ussuri to the sea held in common until a border is fixed. Russia approved it on 20 July 1858; whether the Qing court did is told in two ways.',
      lane: 'treaties',
      actors: ['Qing empire', 'Russia'],
      links: [
        { to: 'vladivostok', kind: 'leaves in common the land of' },
        { to: 'peking', kind: 'confirmed and completed by' },
      ],
      weight: 0.8,
    },
    {
      id: 'vladivostok',
      title: 'Russian post founded at Vladivostok',
      claim: {
        edtf: '1860-06-20',
        basis: 'derived',
        derivation: 'the day of the ship’s log, by the calendar then used in Russia',
      },
      record: {
        edtf: '1860-07-02',
        sources: [
          {
            text: '20 June by the Old Style, 2 July: scientificrussia.ru',
            url: 'https://scientificrussia.ru/historical-events/2-iula-1860-goda-byl-osnovan-vladivostok',
          },
          { text: 'Memorial at the place, “2 July (20 June) 1860”' },
          {
            text: '28 soldiers, two non-commissioned officers: RIA Novosti, 2 July 2013',
            url: 'https://ria.ru/20130702/946958405.html',
          },
        ],
        conflict: '20 June by the Julian calendar is 2 July',
      },
      quotes: [
        {
          exact:
            'Sent to shore this day: one officer, two noncoms and thirty-seven privates of 4th battalion to take up post.',
          section: 'The ship’s log, in English: fegi.ru/prim/flot/flot1_6.htm',
          marks: ['this day'],
        },
      ],
      gloss:
        'Soldiers came ashore from the transport Mandzhur in land that the treaty of Aigun still left in common; the treaty that made it Russian followed four months later. The log has an officer and 39 men, other accounts 28 soldiers and two non-commissioned officers.',
      lane: 'ground',
      actors: ['Russia'],
      links: [{ to: 'peking', kind: 'made Russian by' }],
      weight: 0.65,
    },
    {
      id: 'peking',
      title: 'Treaty of Peking draws the line along the Ussuri',
      claim: { edtf: '1860-11-02', basis: 'stated' },
      record: {
        edtf: '1860-11-14',
        sources: [
          { text: 'Russko-kitayskie dogovorno-pravovye akty, no. 15' },
          {
            text: '14 November 1860, by the Russian calendar 2 November: shijii.com',
            url: 'http://shijii.com/lishi/lishizhishi/1545.html',
          },
          { text: '“Nov. 2 (14), 1860”: Great Soviet Encyclopedia' },
        ],
        conflict: '2 November by the Julian calendar is 14 November',
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
      gloss:
        'The line goes down the Amur, up the Ussuri and across Lake Khanka to the Tumen, with Russia on its eastern side. Thomas Knox, a traveller on the Amur (1835–1896), remarked that the treaty says nothing of the islands in the river.',
      lane: 'treaties',
      actors: ['Qing empire', 'Russia'],
      links: [{ to: 'zhenbao', kind: 'invoked at' }],
      weight: 0.9,
    },
    {
      id: 'zhenbao',
      title: 'Fighting on Zhenbao (Damansky) Island',
      claim: { edtf: '1969-03', basis: 'stated' },
      record: {
        edtf: '{1969-03-02,1969-03-15}',
        sources: [
          {
            text: 'Keesing’s Contemporary Archives, April 1969, p. 23313',
            url: 'https://docslib.org/doc/13525978',
          },
          {
            text: 'Chinese note of 2 March, in Japanese from Radio Beijing',
            url: 'http://maoist.web.fc2.com/vsussr/zhe001.htm',
          },
          { text: 'Chinese note of 15 March, in Japanese from Radio Beijing' },
          {
            text: 'Soviet note of 2 March: Pravda, 4 March 1969',
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
      gloss:
        'Each side’s note of 2 March 1969 says that the other’s soldiers crossed the border and opened fire. A second battle followed on 15 March.',
      lane: 'dispute',
      actors: ['China', 'Soviet Union'],
      links: [{ to: 'airport', kind: 'leads to' }],
      weight: 1,
    },
    {
      id: 'airport',
      title: 'Zhou Enlai and Kosygin meet at Beijing airport',
      claim: { edtf: '1969-09-11', basis: 'stated' },
      record: {
        edtf: '1969-09-11',
        sources: [
          {
            text: 'Zhou Enlai to Kosygin, 18 September 1969: Wilson Center Digital Archive',
            url: 'https://digitalarchive.wilsoncenter.org/document/110475',
          },
          {
            text: 'Circular of the Soviet party’s Central Committee on the talk: Wilson Center Digital Archive',
            url: 'https://digitalarchive.wilsoncenter.org/document/information-about-kosygins-conversation-zhou-enlai-11-september-1969',
          },
          { text: 'Note of Zhou with Maurer, 11 September 1969: Wilson Center Digital Archive' },
          { text: 'Zhou Enlai’s talk of 7 October 1969: Wilson Center Digital Archive' },
          {
            text: 'Opened on 20 October: y5000.com, popular history',
            url: 'http://y5000.com/zgls/ghg/28036.html',
          },
          {
            text: 'Opened on 20 October: cread.tw, popular history',
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
      gloss:
        'In about three hours they agreed that the border should be settled by negotiation and kept as it was until then. Talks opened in Beijing on 20 October 1969, by popular histories; by then the two sides disagreed on what had been agreed.',
      lane: 'dispute',
      actors: ['Zhou Enlai', 'Alexei Kosygin', 'China', 'Soviet Union'],
      links: [{ to: 'east-1991', kind: 'leads, after 22 years, to' }],
      weight: 0.7,
    },
    {
      id: 'east-1991',
      title: 'Agreement on the eastern section',
      claim: { edtf: '1991-05-16', basis: 'stated' },
      record: {
        edtf: '1991-05-16',
        sources: [
          { text: 'PA-X Peace Agreements Database, no. 1740', url: 'https://peaceagreements.org/view/1740' },
          { text: 'Signed 16 May 1991, in force 16 March 1992: the agreement, Chinese Wikisource' },
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
      gloss:
        'On navigable rivers the line follows the middle of the main channel, which decides whose each island is; two stretches are left to further talks. It entered into force on 16 March 1992, with Russia in the Soviet Union’s place.',
      lane: 'treaties',
      actors: ['China', 'Soviet Union'],
      links: [{ to: 'supplement-2004', kind: 'leaves two stretches to' }],
      weight: 0.75,
    },
    {
      id: 'treaty-2001',
      title: 'Friendship treaty: no territorial claims',
      claim: { edtf: '2001-07-16', basis: 'derived', derivation: 'the Monday of the report' },
      record: {
        edtf: '2001-07-16',
        sources: [
          {
            text: 'The World and Japan Database, 20010716.T1E',
            url: 'http://worldjpn.grips.ac.jp/documents/texts/docs/20010716.T1E.html',
          },
          {
            text: 'Article 6: Goncharov and Li Danhui, his.newdu.com',
            url: 'http://his.newdu.com/a/201711/10/532715.html',
          },
          { text: 'Article 6: 1921.org.cn, quoting People’s Daily, 17 July 2001' },
          { text: 'In force 28 February 2002: twwiki.net, an encyclopaedia' },
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
      gloss:
        'Article 6 says that the two have no territorial claims on each other, and leaves as they are the stretches not yet agreed. The treaty entered into force on 28 February 2002.',
      lane: 'treaties',
      actors: ['China', 'Russia'],
      links: [
        { to: 'supplement-2004', kind: 'keeps the status quo until' },
        { to: 'answer-2023', kind: 'invoked in' },
      ],
      weight: 0.7,
    },
    {
      id: 'supplement-2004',
      title: 'Agreement on the last two stretches',
      claim: {
        edtf: '2004-10-14',
        basis: 'derived',
        derivation: 'the Thursday of the visit of 14 to 16 October 2004',
      },
      record: {
        edtf: '2004-10-14',
        sources: [
          { text: 'Russian foreign ministry, list of treaties, no. 20040119' },
          { text: 'PA-X Peace Agreements Database, no. 1743' },
          {
            text: 'Visit of 14 to 16 October: weltalmanach.de',
            url: 'https://weltalmanach.de/archiv/archiv_detail_id_1027/',
          },
          { text: 'Area: RIA Novosti, 1 June 2005', url: 'https://sputniknews.com/russia/2005060140456750/' },
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
      gloss:
        'It draws the line through Bolshoy (Abagaitu) on the Argun and among the islands where Amur and Ussuri meet: some 375 square kilometres, shared about equally. These are the two stretches that the agreement of 1991 had left open.',
      lane: 'treaties',
      actors: ['China', 'Russia'],
      links: [{ to: 'in-force-2005', kind: 'ratified in' }],
      weight: 0.75,
    },
    {
      id: 'in-force-2005',
      title: 'The agreement ratified and in force',
      claim: { edtf: '2005', basis: 'stated' },
      record: {
        edtf: '2005-04-27/2005-06-02',
        sources: [
          {
            text: 'english.china.org.cn/english/2005/Jun/130903.htm',
            url: 'http://english.china.org.cn/english/2005/Jun/130903.htm',
          },
          { text: 'RIA Novosti, 1 June 2005', url: 'https://sputniknews.com/russia/2005060140456750/' },
          { text: 'In force 2 June 2005: Russian foreign ministry, list of treaties, no. 20040119' },
          { text: 'China News Service, 2 June 2005' },
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
      gloss:
        'China’s legislature approved it on 27 April 2005, Russia’s two chambers on 20 and 25 May; the papers were exchanged in Vladivostok on 2 June, and from that day it was in force.',
      lane: 'treaties',
      actors: ['China', 'Russia'],
      links: [
        { to: 'markers-2008', kind: 'carried out in' },
        { to: 'answer-2023', kind: 'invoked in' },
      ],
      weight: 0.55,
    },
    {
      id: 'markers-2008',
      title: 'Boundary markers unveiled on the island',
      claim: { edtf: '2008', basis: 'stated' },
      record: {
        edtf: '2008-10-14',
        sources: [
          {
            text: 'China Daily, 15 October 2008',
            url: 'https://chinadaily.com.cn/china/2008-10/15/content_7105825.htm',
          },
          { text: 'Interfax, October 2008', url: 'https://interfax.ru/amp/39051' },
          {
            text: 'Protocol in force: China Radio International, 14 October 2008',
            url: 'https://news.sina.com.cn/c/2008-10-14/165216452541.shtml',
          },
          { text: 'Protocol signed on 21 July 2008: Reuters, 21 July 2008' },
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
      gloss:
        'Officials of both foreign ministries unveiled the markers, and the protocol of 21 July 2008 took effect. Tarabarov (Yinlong) and the western part of Bolshoy Ussuriysky (Heixiazi) came under China’s control, and its soldiers began to patrol there.',
      lane: 'ground',
      actors: ['China', 'Russia'],
      links: [
        { to: 'map-2023', kind: 'set against' },
        { to: 'answer-2023', kind: 'invoked in' },
      ],
      weight: 0.85,
    },
    {
      id: 'map-2023',
      title: 'China publishes its 2023 standard map',
      claim: { edtf: '2023-08-28', basis: 'stated' },
      record: {
        edtf: '2023-08-28',
        sources: [
          {
            text: 'China News Service, 28 August 2023',
            url: 'https://m.gmw.cn/2023-08/28/content_1303496859.htm',
          },
          { text: 'tdminews.com', url: 'https://tdminews.com/2023-edition-of-national-map-released' },
          {
            text: '“routine practice”: Global Times, 30 August 2023',
            url: 'https://globaltimes.cn/page/202308/1297264.shtml',
          },
          {
            text: 'The island: RBC, 31 August 2023',
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
      gloss:
        'Press reports read it as showing the whole of Bolshoy Ussuriysky (Heixiazi) as China’s. China’s foreign ministry called the release a routine practice; the companion essay dates it “last year”.',
      lane: 'ground',
      actors: ['China'],
      links: [{ to: 'answer-2023', kind: 'answered by' }],
      weight: 0.8,
    },
    {
      id: 'answer-2023',
      title: 'Moscow: the border question is settled',
      claim: { edtf: '2023-09-01', basis: 'derived', derivation: 'the Friday of RT’s report' },
      record: {
        edtf: '2023-08-31',
        sources: [
          { text: 'RBC, 31 August 2023', url: 'https://rbc.ru/politics/31/08/2023/64f0b5659a79472ca25564d3' },
          { text: 'gazeta.pl' },
          { text: 'Newsweek and Washington Examiner, “on Thursday”' },
          { text: 'Friday: RT', url: 'https://rt.com/russia/582175-china-border-island-map' },
          { text: 'Settled in 1997: Los Angeles Times, 10 November 1997' },
          { text: 'Settled in 2004 and 2005: china.org.cn' },
          { text: 'Settled in 2008: Reuters, 21 July 2008' },
        ],
        conflict:
          'RT has the statement on Friday, 1 September; RBC and other press have it on Thursday, 31 August',
      },
      quotes: [
        {
          exact:
            'The Russian and Chinese sides adhere to the common position that the border issue between our countries has been finally resolved',
          section: 'Russian foreign ministry, as given by Newsweek and Washington Examiner',
          marks: [],
        },
      ],
      gloss:
        'The foreign ministry’s spokeswoman named the ratification of 2005, the work on the island in 2008 and the treaty of 2001. Reports had called the border settled in 1997, 2004, 2005 and 2008.',
      lane: 'dispute',
      actors: ['Russia', 'Maria Zakharova'],
      weight: 0.75,
    },
  ],
  notes: [
    {
      text: 'Dated 21 October 1727, but the copies were exchanged on 25 June 1728, eight months later.',
      at: 'kyakhta',
    },
  ],
} satisfies ToldInput;
