/** Words that have a capital in texts of the United Nations and name no person: of bodies, papers, places, days, peoples. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'a about advisory affairs africa agency agenda agreement aid all among an and annex annual arab area armed army asia assembly assistance at authority authorities ' +
    'bank board border brief briefing bureau by camp camps cedaw center central centre chair charter chief children christian church city civic civil co code college ' +
    'commission commissioner committee community communities conference conflict constitution constitutional consultation consultations contact convention coordination ' +
    'coordinator council country court covenant crescent crisis cross culture day decentralisation decentralization declaration decree defence defense delegation ' +
    'department deputy development director directorate document donor donors drive during east eastern economic economy education embassy emergency end english envoy ' +
    'euphrates europe european executive expert experts federal figure figures film finance food for force forces foreign forum foundation free from front fund gender ' +
    'general governance government governor governorate green group groups gulf head health her high his history hospital host house housing human humanitarian hybrid ' +
    'i iii ii inclusion independent information initiative institute interim interior international into islamic it its judicial justice key kingdom kurdish labour land ' +
    'law laws league legal letter levant liaison library lines local main major management map march may media mediation meeting meetings member members middle military ' +
    'minister ministry minority mission missions month muslim nation national nations network new news next no norms north northeast northern northwest note observatory of ' +
    'office officer official old on online open operation opening order organisation organization our outreach palace panel parliament part participants party peace ' +
    'people peoples permanent plan platform policy political population post president prime principles process programme program project property protection protocol ' +
    'provincial public recommendations reconciliation recovery red regional relief report reports representative republic research resident resolution resource response ' +
    'rights river road rome room round roundtable royal rural russian sanctions school sea second secretariat secretary section sector security senate senior service ' +
    'session she side since small social society south southeast southern southwest special state states statement status strategy street students study sub summary ' +
    'summit support supreme survey sustainable swiss syrian syrians system team technical term terms that the their thematic they third this those to today town track ' +
    'training transitional treaty tribunal turkish twg under union united unit universal university update upper valley view virtual voice war we web week west western ' +
    'while with women working workshop world year youth zone monday tuesday wednesday thursday friday saturday sunday january february april june july august september ' +
    'october november december jordanian lebanese iraqi iranian american british french german norwegian swedish islamic palestinian however when where after before as in ' +
    'ms mr mrs dr one two three four five six seven eight nine ten first palais hotel square hall ngo ngos cso csos un eu who unhcr unicef ocha ose cssr noref swisspeace'
  ).split(' '),
);

/** Whether a word with a capital is no name of a person. @param word as it stands, also with "’s" or a hyphen. */
export const isOrdinary = (word: string): boolean =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .split('-')
    .every((part) => WORDS.has(part)) || /^\p{Lu}{2,}s?$/u.test(word.replace(/[^\p{L}]/gu, ''));
