import type { Translation } from '../lib/model/translate';

/** The words of `sino-russia-axis.ts` in Traditional Chinese, as Taiwan writes it; quotes and Western titles keep their own. */
export default {
  lang: 'zh-Hant',
  title: '中俄軸心年表',
  summary: '一篇文章標定了十四個時刻，與查得到的紀錄對照，其中一個差了一年。',
  source: { noun: '文章', publisher: '遠景基金會' },
  sections: { Opening: '開頭' },
  lanes: {
    together: '彼此拉近',
    ground: '背景',
    apart: '彼此拉遠',
  },
  kinds: {
    'repeated in': '再次重申',
    'at the same forum as': '同一會議',
    'invoked in': '援引',
    'shortly before': '緊接在前',
    'leads to': '促成',
    includes: '包含',
    'level regained in': '恢復此水準',
    'reported in': '見報',
    'adds to': '加深',
    'points to': '預示',
  },
  actors: {
    'Wang Yi': '王毅',
    China: '中國',
    Russia: '俄羅斯',
    Ukraine: '烏克蘭',
    OSCE: '歐洲安全與合作組織',
    'Xi Jinping': '習近平',
    'Vladimir Putin': '普丁',
    'Financial Times': '《金融時報》',
  },
  notes: {
    'The essay says 2023. It was 19 February 2022, five days before the invasion.':
      '文章說是2023年。其實是2022年2月19日，入侵前五天。',
  },
  events: {
    'munich-60': {
      title: '慕尼黑安全會議：王毅為對俄關係辯護',
      gloss:
        '第60屆會議於2024年2月16日至18日舉行，距入侵屆滿兩年只差一週。2月17日，中國外長王毅發表演說，稱中俄關係建立在「不結盟、不對抗、不針對第三方」的基礎上。',
      recordSources: [
        '慕尼黑安全會議第60屆會議，慕尼黑，2024年2月16日至18日',
        '中國外交部，王毅主旨演說，2024年2月17日',
      ],
    },
    'minsk-at-munich': {
      title: '中國在慕尼黑重提明斯克協議',
      gloss:
        '王毅當時在北京以視訊向第58屆會議發言，距入侵只有五天。至於2023年2月18日的第59屆會議，在查閱得到的中方紀錄中，未見重返明斯克協議的呼籲。',
      derivation: '2024年的前一年',
      recordSources: [
        '王毅以視訊出席第58屆慕尼黑安全會議：中國國家國際發展合作署，2022年2月20日，轉載中國外交部',
        '2022年2月19日報導',
      ],
      conflict: '文章說是2023年；查到的紀錄是2022年2月19日，而且指的是2015年2月的《新明斯克協議》',
    },
    'minsk-agreement': {
      title: '《明斯克協議》簽署',
      gloss:
        '議定書共十二點，首要是在烏克蘭東部停火，但停火未能維持。第二份協議《新明斯克協議》於2015年2月12日達成。',
      recordSources: [
        '三方聯絡小組磋商結果議定書，明斯克，2014年9月5日：PA-X和平協議資料庫第1363號',
        '烏克蘭外交部',
      ],
    },
    'relations-in-the-making': {
      title: '四十年逐步成形的中俄關係',
      gloss:
        '往回推算，這段時間約始於1984年，當時中國與蘇聯仍在修補裂痕；1989年5月，雙方宣布關係恢復正常（《洛杉磯時報》，1989年5月16日）。2001年7月16日，中國與俄羅斯簽署《睦鄰友好合作條約》（條文：世界與日本資料庫）。',
      derivation: '自寫作時間回溯四十年',
    },
    invasion: {
      title: '俄羅斯入侵烏克蘭',
      gloss:
        '全面進攻始於2022年2月24日。3月2日，聯合國大會以141票對5票通過決議，予以譴責；包括中國在內的35國棄權。',
      derivation: '自2024年回溯兩年',
      recordSources: [
        '聯合國大會ES-11/1號決議〈對烏克蘭的侵略〉，2022年3月2日',
        '聯合國新聞稿GA/12407，2022年3月2日',
      ],
    },
    'no-limits': {
      title: '中俄宣布「無上限」友誼',
      gloss:
        '2022年2月4日，北京冬季奧運開幕當天，普丁訪問北京，雙方發表長篇聯合聲明。二十天後，俄軍入侵烏克蘭。',
      recordSources: [
        '《中華人民共和國和俄羅斯聯邦關於新時代國際關係和全球可持續發展的聯合聲明》，2022年2月4日，en.kremlin.ru/supplement/5770',
        '南加州大學美中學院',
      ],
    },
    'gas-and-cars': {
      title: '王毅：俄國天然氣、中國汽車',
      gloss:
        '這番話出自2024年3月7日外交部長在北京的年度記者會。文章既然引用，寫成時間必在當天或之後；文中沒有引用更晚的事。',
      derivation: '慕尼黑會議之後、文章寫成之前',
      recordSource: '王毅，全國人民代表大會外交部長記者會，北京，2024年3月7日',
    },
    'trade-level-2019': {
      title: '俄羅斯日後恢復的進口水準',
      gloss:
        '2019年是疫情前最後一個完整年度，因此常作為比較貿易的基準。文章沒有給數字；大西洋理事會2024年2月22日的短文用語相近，以「2019年平均」為準。',
      recordSource:
        'Niels Graham，〈Chinese exports have replaced the EU as the lifeline of Russia’s economy〉，大西洋理事會，2024年2月22日（「2019年平均」）',
    },
    'gas-and-trade': {
      title: '俄國天然氣與貿易轉向中國',
      gloss:
        '「西伯利亞力量」天然氣管線於2019年12月啟用；據俄羅斯天然氣工業公司（Gazprom）統計，經此輸往中國的天然氣，2022年為154億立方公尺，2023年為227億立方公尺。',
      derivation: '自戰事爆發至寫作之時',
    },
    vehicles: {
      title: '中國售予俄羅斯逾84.1萬輛車',
      gloss:
        '多數歐美、日本與韓國車廠在2022年停止在俄羅斯生產或銷售，工廠則於2022與2023年陸續出售，中國品牌填補了大半空缺。這個數字與中國海關2023年1月至11月約84萬輛的統計相符；全年則超過90萬輛。',
      derivation: '2024年的前一年',
      recordSource:
        '中國海關2023年1月至11月統計（約84萬輛，含卡車與大客車）：CNN，2024年1月10日；國際文傳電訊社，2024年1月12日。全年：中國汽車工業協會依海關數字，美聯社，2024年3月8日',
    },
    future: {
      title: '中俄聯盟可能遇到的限制',
      gloss:
        '這是作者的預測，沒有結束日期，也就沒有紀錄可供對照。他們指出雙方在中亞與北極的競爭，以及在貿易上，俄羅斯需要中國甚於中國需要俄羅斯。',
      derivation: '自寫作之時起，終點未定',
    },
    'standard-map': {
      title: '中國公布新版標準地圖',
      gloss:
        '媒體認為文中的島是黑龍江與烏蘇里江交會處的大烏蘇里島（中國稱黑瞎子島），兩國已協議分界，並於2008年完成；俄羅斯外交部回應，邊界問題早已解決。文章提到的八個中文地名，是中國自然資源部2023年2月的地圖規範所要求的。',
      derivation: '2024年的前一年',
      recordSources: [
        '中國自然資源部，2023年版標準地圖，2023年8月28日於浙江德清發布：《環球時報》英文版，2023年8月30日',
        '《人民日報》客戶端，2023年8月29日',
      ],
    },
    'papers-reported': {
      title: '俄軍機密文件曝光',
      gloss:
        '慕尼黑會議閉幕十天後，《金融時報》披露這批文件，並稱已由專家檢視、查證。克里姆林宮發言人質疑文件真偽，中國則淡化此事。',
      derivation: '「最近」：取2024年初至文章寫成之間',
      recordSource:
        'Max Seddon、Chris Cook，〈Leaked Russian military files reveal criteria for nuclear strike〉，《金融時報》，2024年2月28日；另見該報〈How Russia war-gamed a Chinese invasion〉，2024年2月',
    },
    'secret-papers-drawn-up': {
      title: '俄軍擬定「中國入侵」想定',
      gloss:
        '《金融時報》清點出29份檔案，包括兵推想定與供海軍軍官使用的簡報。檔案最早寫於2008年，遠早於文章所說的「十年前」。',
      derivation: '自2024年回溯十年',
      recordSource:
        'Max Seddon、Chris Cook，〈Leaked Russian military files reveal criteria for nuclear strike〉，《金融時報》，2024年2月28日（29份檔案，寫於2008年至2014年間）',
    },
  },
} satisfies Translation;
