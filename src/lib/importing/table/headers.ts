import type { ColumnRole } from '../draft';

/**
 * What columns are called in English, Chinese, Spanish, French, German and Russian, without marks on letters: the likelier
 * names of each role first.
 */
export const HEADERS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  start:
    'start,start date,startdate,date start,from,begin,begins,beginning,start time,dtstart,timeflow start,inicio,fecha inicio,fecha de inicio,desde,debut,date debut,date de debut,beginn,anfang,startdatum,von,начало,дата начала,с,開始,开始,開始日期,开始日期,起始,起'.split(
      ',',
    ),
  end: 'end,end date,enddate,date end,to,until,finish,end time,dtend,timeflow end,fin,fecha fin,fecha de fin,hasta,date fin,date de fin,ende,enddatum,bis,конец,дата окончания,окончание,по,結束,结束,結束日期,结束日期,終,迄'.split(
    ',',
  ),
  date: 'date,dates,when,day and time,datetime,timestamp,date time,time,fecha,cuando,quand,datum,wann,zeit,дата,когда,日期,時間,时间,年月日,date local'.split(
    ',',
  ),
  year: 'year,start year,ano,annee,jahr,год,年,年份'.split(','),
  month: 'month,start month,mes,mois,monat,месяц,月,月份'.split(','),
  day: 'day,start day,dia,jour,tag,день,日'.split(','),
  time: 'start time,time,hora,heure,uhrzeit,время'.split(','),
  'end-year': ['end year', 'ano fin', 'annee fin', 'endjahr'],
  'end-month': ['end month', 'mes fin', 'mois fin', 'endmonat'],
  'end-day': ['end day', 'dia fin', 'jour fin', 'endtag'],
  'end-time': ['end time'],
  'shown-date': ['display date', 'displaydate', 'display', 'shown date', 'date text', 'date display'],
  precision: ['precision', 'time precision', 'timeprecision', 'date precision', 'dateprecision'],
  id: ['id', 'identifier', 'uid', 'key', 'slug'],
  title:
    'title,headline,event label,event name,name,label,event,subject,summary,what,content,battle,titulo,titular,evento,nombre,titre,evenement,nom,titel,ereignis,bezeichnung,name der,заголовок,название,событие,標題,标题,名稱,名称,事件,題目'.split(
      ',',
    ),
  text: 'text,description,details,detail,notes,note,body,story,summary,comment,descripcion,texto,notas,texte,remarques,beschreibung,anmerkung,bemerkung,описание,текст,примечание,說明,说明,描述,內容,内容,備註,备注'.split(
    ',',
  ),
  lane: 'lane,group,category,track,row,series,tags,tag,type,topic,theme,grupo,categoria,tema,serie,groupe,categorie,gruppe,kategorie,thema,группа,категория,тема,分類,分类,類別,类别,組,组'.split(
    ',',
  ),
  actors:
    'actors,actor,people,person,persons,participants,who,personas,participantes,quien,personnes,acteurs,qui,personen,beteiligte,akteure,wer,участники,лица,кто,人物,參與者,参与者'.split(
      ',',
    ),
  link: 'link,url,web,website,href,article,article en,more,enlace,lien,verweis,ссылка,連結,链接,網址,网址'.split(
    ',',
  ),
  source:
    'source,sources,citation,reference,fuente,fuentes,quelle,quellen,источник,источники,出處,来源,來源'.split(
      ',',
    ),
};

/** The last words of a header that is longer, such as “date of death”, and no other's. */
export const DATE_WORDS = ['date', 'fecha', 'datum', 'дата', '日期'];
