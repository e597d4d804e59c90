import type { Document, Element } from '@xmldom/xmldom';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${level}pPr`);
const STYLE = ['a:defPPr', ...LEVELS, 'a:extLst'].map((name) => `${name}?`).join(' ');
const FILL = 'a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill?';
const EFFECT = 'a:effectLst|a:effectDag?';
const COLOUR = 'a:scrgbClr|a:srgbClr|a:hslClr|a:sysClr|a:schemeClr|a:prstClr';
const RUN = `a:ln? ${FILL} ${EFFECT} a:highlight? a:uLnTx|a:uLn? a:uFillTx|a:uFill? a:latin? a:ea? a:cs? a:sym? a:hlinkClick? a:hlinkMouseOver? a:rtl? a:extLst?`;
const PARAGRAPH =
  'a:lnSpc? a:spcBef? a:spcAft? a:buClrTx|a:buClr? a:buSzTx|a:buSzPct|a:buSzPts? a:buFontTx|a:buFont? a:buNone|a:buAutoNum|a:buChar|a:buBlip? a:tabLst? a:defRPr? a:extLst?';
const FONTS = 'a:latin a:ea a:cs a:font* a:extLst?';
const HEADERS = 'p:hf?';

/**
 * What each element may hold and in which order, as the schemas of ECMA-376 part 1 (pml.xsd, dml-main.xsd) have it, for the
 * elements that decks are made of: names one after the other, | between those of which one stands there, and ?, * and + as in a DTD.
 */
const MODELS: Readonly<Record<string, string>> = {
  'p:presentation':
    'p:sldMasterIdLst? p:notesMasterIdLst? p:handoutMasterIdLst? p:sldIdLst? p:sldSz? p:notesSz p:smartTags? p:embeddedFontLst? p:custShowLst? p:photoAlbum? p:custDataLst? p:kinsoku? p:defaultTextStyle? p:modifyVerifier? p:extLst?',
  'p:sldMasterIdLst': 'p:sldMasterId*',
  'p:notesMasterIdLst': 'p:notesMasterId?',
  'p:sldIdLst': 'p:sldId*',
  'p:sldLayoutIdLst': 'p:sldLayoutId*',
  'p:defaultTextStyle': STYLE,
  'p:sldMaster': `p:cSld p:clrMap p:sldLayoutIdLst? p:transition? p:timing? ${HEADERS} p:txStyles? p:extLst?`,
  'p:txStyles': 'p:titleStyle? p:bodyStyle? p:otherStyle? p:extLst?',
  'p:titleStyle': STYLE,
  'p:bodyStyle': STYLE,
  'p:otherStyle': STYLE,
  'p:notesStyle': STYLE,
  'p:sldLayout': `p:cSld p:clrMapOvr? p:transition? p:timing? ${HEADERS} p:extLst?`,
  'p:notesMaster': `p:cSld p:clrMap ${HEADERS} p:notesStyle? p:extLst?`,
  'p:notes': 'p:cSld p:clrMapOvr? p:extLst?',
  'p:sld': 'p:cSld p:clrMapOvr? p:transition|mc:AlternateContent? p:timing? p:extLst?',
  'mc:AlternateContent': 'mc:Choice+ mc:Fallback?',
  'mc:Choice': 'p:transition',
  'mc:Fallback': 'p:transition',
  'p:transition': 'p:fade|p159:morph? p:sndAc? p:extLst?',
  'p:cSld': 'p:bg? p:spTree p:custDataLst? p:controls? p:extLst?',
  'p:bg': 'p:bgPr|p:bgRef',
  'p:bgRef': COLOUR,
  'p:clrMapOvr': 'a:masterClrMapping|a:overrideClrMapping',
  'p:spTree': 'p:nvGrpSpPr p:grpSpPr p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic* p:extLst?',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:grpSpPr': `a:xfrm? ${FILL} ${EFFECT} a:scene3d? a:extLst?`,
  'p:sp': 'p:nvSpPr p:spPr p:style? p:txBody? p:extLst?',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cNvPr': 'a:hlinkClick? a:hlinkHover? a:extLst?',
  'p:cNvSpPr': 'a:spLocks? a:extLst?',
  'p:nvPr': 'p:ph? a:audioCd|a:wavAudioFile|a:audioFile|a:videoFile? p:custDataLst? p:extLst?',
  'p:spPr': `a:xfrm? a:custGeom|a:prstGeom? ${FILL} a:ln? ${EFFECT} a:scene3d? a:sp3d? a:extLst?`,
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style? p:extLst?',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:cNvPicPr': 'a:picLocks? a:extLst?',
  'p:blipFill': 'a:blip? a:srcRect? a:tile|a:stretch?',
  'a:blip': 'a:extLst?',
  'a:stretch': 'a:fillRect?',
  'a:extLst': 'a:ext*',
  'a:xfrm': 'a:off? a:ext? a:chOff? a:chExt?',
  'a:prstGeom': 'a:avLst?',
  'a:custGeom': 'a:avLst? a:gdLst? a:ahLst? a:cxnLst? a:rect? a:pathLst',
  'a:pathLst': 'a:path*',
  'a:path': 'a:close|a:moveTo|a:lnTo|a:arcTo|a:quadBezTo|a:cubicBezTo*',
  'a:moveTo': 'a:pt',
  'a:lnTo': 'a:pt',
  'a:quadBezTo': 'a:pt a:pt',
  'a:ln': `${FILL} a:prstDash|a:custDash? a:round|a:bevel|a:miter? a:headEnd? a:tailEnd? a:extLst?`,
  'a:solidFill': COLOUR,
  'a:highlight': COLOUR,
  'a:schemeClr': 'a:alpha|a:tint|a:shade|a:lumMod|a:satMod*',
  'a:srgbClr': 'a:alpha|a:tint|a:shade|a:lumMod|a:satMod*',
  'a:gradFill': 'a:gsLst? a:lin|a:path? a:tileRect?',
  'a:gsLst': 'a:gs a:gs+',
  'a:gs': COLOUR,
  'p:txBody': 'a:bodyPr a:lstStyle? a:p+',
  'a:bodyPr': 'a:prstTxWarp? a:noAutofit|a:normAutofit|a:spAutoFit? a:scene3d? a:sp3d|a:flatTx? a:extLst?',
  'a:lstStyle': STYLE,
  'a:p': 'a:pPr? a:r|a:br|a:fld* a:endParaRPr?',
  'a:pPr': PARAGRAPH,
  ...Object.fromEntries(LEVELS.map((level) => [level, PARAGRAPH])),
  'a:r': 'a:rPr? a:t',
  'a:fld': 'a:rPr? a:pPr? a:t?',
  'a:rPr': RUN,
  'a:defRPr': RUN,
  'a:theme': 'a:themeElements a:objectDefaults? a:extraClrSchemeLst? a:custClrLst? a:extLst?',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme a:extLst?',
  'a:clrScheme':
    'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink a:extLst?',
  ...Object.fromEntries(
    ['dk1', 'lt1', 'dk2', 'lt2', 'hlink', 'folHlink'].map((name) => [`a:${name}`, COLOUR]),
  ),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`a:accent${number}`, COLOUR])),
  'a:fontScheme': 'a:majorFont a:minorFont a:extLst?',
  'a:majorFont': FONTS,
  'a:minorFont': FONTS,
  'a:fmtScheme': 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst',
  // Of each at least three.
  'a:fillStyleLst': 'a:solidFill|a:gradFill a:solidFill|a:gradFill a:solidFill|a:gradFill+',
  'a:lnStyleLst': 'a:ln a:ln a:ln+',
  'a:effectStyleLst': 'a:effectStyle a:effectStyle a:effectStyle+',
  'a:effectStyle': `${EFFECT} a:scene3d? a:sp3d?`,
  'a:bgFillStyleLst': 'a:solidFill|a:gradFill a:solidFill|a:gradFill a:solidFill|a:gradFill+',
};
// What is in an extension is its owner's.
const ANYTHING = ['a:ext'];

/** A model as an expression of names, each with a space after it. */
function expression(model: string): RegExp {
  const steps = model.split(' ').map((step) => {
    const [, names = '', count = ''] = /^(.*?)([?*+]?)$/.exec(step) ?? [];
    return `(?:(?:${names}) )${count}`;
  });
  return new RegExp(`^${steps.join('')}$`);
}

const EXPRESSIONS = new Map(Object.entries(MODELS).map(([name, model]) => [name, expression(model)]));

function isInOrder(element: Element): boolean {
  const children = Array.from(element.childNodes).flatMap(({ nodeType, nodeName }) =>
    nodeType === element.nodeType ? [nodeName] : [],
  );
  if (ANYTHING.includes(element.nodeName)) return true;
  const known = EXPRESSIONS.get(element.nodeName);
  return known ? known.test(children.map((name) => `${name} `).join('')) : children.length === 0;
}

/** Elements of a part whose content is not as the schema has it, which PowerPoint would offer to repair; a line each kind. */
export function orderFaults(path: string, part: Document): string[] {
  const faulty = Array.from(part.getElementsByTagName('*')).filter((element) => !isInOrder(element));
  return [...new Set(faulty.map(({ nodeName }) => `${path}: what ${nodeName} holds is not of the schema`))];
}
