import type { ColumnRole } from '../draft';

type Names = Readonly<Partial<Record<ColumnRole, readonly string[]>>>;

/**
 * What columns are called in English, Chinese, Spanish, French, German, Russian and Ukrainian, without marks on letters: the likelier
 * names of each role first.
 */
export const HEADERS: Names = {
  start:
    'start,start date,startdate,date start,from,from date,begin,begins,begin date,beginning,start time,dtstart,timeflow start,inicio,comienzo,fecha inicio,fecha de inicio,fecha inicial,desde,debut,date debut,date de debut,beginn,anfang,startdatum,anfangsdatum,von,начало,дата начала,с,開始,开始,開始日期,开始日期,開始時間,开始时间,起始,起,початок,дата початку,від'.split(
      ',',
    ),
  end: 'end,end date,enddate,date end,to,to date,until,finish,finish date,due date,end time,dtend,timeflow end,fin,final,fecha fin,fecha de fin,fecha final,hasta,date fin,date de fin,ende,enddatum,bis,конец,дата окончания,дата конца,окончание,по,結束,结束,結束日期,结束日期,結束時間,结束时间,終,迄,кінець,дата кінця,завершення,дата завершення,до'.split(
    ',',
  ),
  date: 'date,dates,when,day and time,datetime,timestamp,date time,time,fecha,fechas,cuando,quand,datum,wann,zeit,zeitpunkt,дата,даты,когда,日期,時間,时间,年月日,date local,period,reign,periodo,periode,zeitraum,период,дати,коли'.split(
    ',',
  ),
  year: 'year,start year,year start,ano,ano inicio,ano inicial,annee,annee de debut,jahr,startjahr,год,год начала,年,年份,開始年,开始年,開始年份,开始年份,рік,рік початку'.split(
    ',',
  ),
  month:
    'month,start month,mes,mes inicio,mes inicial,mois,mois de debut,monat,startmonat,месяц,месяц начала,月,月份,開始月,开始月,місяць,місяць початку'.split(
      ',',
    ),
  day: 'day,start day,dia,dia inicio,dia inicial,jour,jour de debut,tag,starttag,день,день начала,日,開始日,开始日,день початку'.split(
    ',',
  ),
  time: 'start time,time,hora,hora inicio,heure,heure de debut,uhrzeit,zeit,startzeit,beginnt um,время,время начала,時間,时间,開始時間,开始时间'.split(
    ',',
  ),
  'end-year':
    'end year,year end,ano fin,ano final,ano de fin,annee fin,annee de fin,endjahr,год окончания,год конца,結束年,结束年,結束年份,结束年份'.split(
      ',',
    ),
  'end-month':
    'end month,mes fin,mes final,mes de fin,mois fin,mois de fin,endmonat,месяц окончания,месяц конца,結束月,结束月,結束月份,结束月份'.split(
      ',',
    ),
  'end-day':
    'end day,dia fin,dia final,dia de fin,jour fin,jour de fin,endtag,день окончания,день конца,結束日,结束日'.split(
      ',',
    ),
  'end-time':
    'end time,hora fin,hora final,hora de fin,heure fin,heure de fin,endzeit,endet um,время окончания,время конца,結束時間,结束时间'.split(
      ',',
    ),
  'shown-date':
    'display date,displaydate,display,shown date,date text,date display,fecha mostrada,fecha para mostrar,fecha visible,date affichee,anzeigedatum,angezeigtes datum,отображаемая дата,дата для показа,顯示日期,显示日期'.split(
      ',',
    ),
  precision: ['precision', 'time precision', 'timeprecision', 'date precision', 'dateprecision'],
  id: ['id', 'identifier', 'uid', 'key', 'slug'],
  title:
    'title,headline,event label,event name,name,label,event,subject,summary,what,content,battle,incident,titulo,titular,evento,nombre,titre,intitule,evenement,nom,titel,uberschrift,schlagzeile,betreff,ereignis,bezeichnung,name der,заголовок,название,событие,標題,标题,名稱,名称,事件,題目,назва,подія,заголовок'.split(
      ',',
    ),
  text: 'text,full text,description,details,detail,notes,note,body,story,summary,comment,intro,html,descripcion,texto,notas,texte,remarques,beschreibung,anmerkung,bemerkung,описание,текст,примечание,說明,说明,描述,內容,内容,備註,备注,опис,примітка,примітки,зміст'.split(
    ',',
  ),
  lane: 'lane,group,category,track,row,layer,series,tags,tag,type,event type,kind,topic,theme,grupo,categoria,tema,serie,tipo,groupe,categorie,gruppe,kategorie,thema,typ,группа,категория,тема,тип,分類,分类,類別,类别,組,组,категорія,група,вид,доріжка'.split(
    ',',
  ),
  actors:
    'actors,actor,people,person,persons,participants,who,personas,participantes,quien,personnes,acteurs,qui,personen,beteiligte,akteure,wer,участники,лица,кто,人物,參與者,参与者,учасники,особи,люди,хто'.split(
      ',',
    ),
  link: 'link,url,web,website,href,article,article en,more,enlace,lien,verweis,ссылка,連結,链接,網址,网址,посилання'.split(
    ',',
  ),
  source:
    'source,sources,citation,reference,references,fuente,fuentes,quelle,quellen,источник,источники,出處,来源,來源,джерело,джерела'.split(
      ',',
    ),
};

/** How a longer name of a column ends, as “Event description” does: such a name is taken where no other column has the role. */
export const ENDINGS: Names = {
  start: ['start', 'start date', 'begin date', '開始日期', '开始日期'],
  end: ['end', 'end date', '結束日期', '结束日期'],
  date: ['date', 'fecha', 'datum', 'дата', '日期'],
  title: 'title,headline,titulo,titre,titel,заголовок,название,標題,标题,名稱,名称'.split(','),
  text: 'description,text,details,notes,summary,descripcion,texto,texte,beschreibung,описание,текст,描述,說明,说明'.split(
    ',',
  ),
  lane: 'category,group,type,categoria,grupo,tipo,categorie,groupe,kategorie,gruppe,категория,группа,類別,类别,分類,分类'.split(
    ',',
  ),
};

/** How such a name begins instead. */
export const BEGINNINGS: Names = {
  date: ['date of', 'fecha de', 'fecha del', 'date de', 'date du', 'datum der', 'datum des', 'дата'],
  title: [
    'name of',
    'title of',
    'nombre de',
    'nombre del',
    'nom de',
    'nom du',
    'name der',
    'name des',
    'название',
  ],
};

/** Two columns that say one thing together: a life, a whole name. */
export const PAIRS: readonly (readonly [
  first: readonly [ColumnRole, readonly string[]],
  second: readonly [ColumnRole, readonly string[]],
])[] = [
  [
    [
      'start',
      'born,birth,birthdate,birth date,date of birth,birth year,year of birth,nacimiento,fecha de nacimiento,naissance,date de naissance,geboren,geburtsdatum,geburtsjahr,рождение,дата рождения,родился,год рождения,出生,出生日期,生'.split(
        ',',
      ),
    ],
    [
      'end',
      'died,death,deathdate,death date,date of death,death year,year of death,muerte,fallecimiento,fecha de muerte,fecha de fallecimiento,deces,mort,date de deces,date de mort,gestorben,todesdatum,sterbedatum,todesjahr,смерть,дата смерти,умер,год смерти,去世,逝世,死亡日期,卒'.split(
        ',',
      ),
    ],
  ],
  [
    ['title', 'first name,firstname,given name,forename,vorname,nombre,prenom,имя'.split(',')],
    [
      'title',
      'last name,lastname,surname,family name,nachname,apellido,apellidos,nom,nom de famille,фамилия'.split(
        ',',
      ),
    ],
  ],
];

/** Columns of lists. */
export const TAGS =
  'tag,tags,keyword,keywords,labels,topics,categories,etiquetas,schlagworter,mots cles,теги,標籤,标签'.split(
    ',',
  );

/** What stands for an end that is none yet; without marks. */
export const GOES_ON =
  'present,now,today,current,currently,ongoing,on going,continues,heute,laufend,jetzt,gegenwart,aujourd hui,en cours,actualidad,actualmente,hoy,en curso,presente,настоящее время,н в,сейчас,至今,现在,現在,今'.split(
    ',',
  );
/** What stands for an end that nobody knows. */
export const UNKNOWN =
  'unknown,unbekannt,inconnu,inconnue,desconocido,desconocida,неизвестно,不明,不詳,不详'.split(',');

/** What sheets are called that have no name of their own, but a number. */
export const COUNTED = ['sheet', 'tabelle', 'hoja', 'feuil', 'лист', '工作表'];
