/** Words that turn up in most articles, whatever they are about: sharing one says almost nothing. */
export const everydayWords: readonly string[] = (
  "come time last two day person people include year make know call see first three take begin four become look least try " +
  "find put place leave several later remain work news appear follow head week give think add report second number show hour " +
  "new next release end earlier turn feel bring early high run home old life ago start long public lead case name hand " +
  "continue official five cause man woman point past short ask recent help keep announce office return attempt business " +
  "allow part seem less member side want area use plan expect live spend problem need hard complete former little mean " +
  "receive despite fact likely believe six result enter half great far describe right support hope open order thing " +
  "reason decide certain nothing provide carry close hold monday tuesday wednesday thursday friday saturday sunday morning " +
  "afternoon evening night yesterday tonight noon midnight month date january february march april june july august " +
  "september october november december said statement source spokesman spokeswoman spokesperson reporter agency press media " +
  "according million hundred thousand seven eight nine ten dozen half third fourth own full big large small different " +
  "important possible available local national international current general special major main real true sure able bad " +
  "good final total whole single clear move stay stop change happen talk speak meet send let lose read hear watch stand set " +
  "sit walk wait word line group team world country city town state area center side front back inside outside north south " +
  "east west northern southern eastern western mr ms mrs dr tell reach offer ever confirm interview detail information " +
  "question answer comment story reported reportedly claim deny note refer involve relate matter issue fact evidence"
).split(" ");

/** Words of the trade: articles about quite different incidents of one kind share them. */
export const newsWords: readonly string[] = (
  "police officer officers authority suspect victim arrest charge court judge jury trial attorney lawyer prosecutor guilty " +
  "convict sentence prison jail crime criminal murder kill shoot gun wound injure hospital doctor death die dead body attack " +
  "fire bomb explode blast strike force military army soldier troop war rebel militant terrorist government president " +
  "minister prime leader party vote elect parliament law legal rule federal district county department chief director " +
  "manager executive company corporation market price share percent dollar money pay cost sale product industry service " +
  "deal agreement contract student school university child family father mother son daughter brother wife husband friend " +
  "house building street road car vehicle truck driver door water power storm flood earthquake quake damage destroy rescue " +
  "emergency crew worker staff safety security danger risk threat warn search investigate investigation identify witness " +
  "video photo picture camera television website internet phone computer game play player coach season win championship " +
  "league score match final fan film movie star actor actress singer music award role series character celebrity church " +
  "community resident neighbour neighbor neighborhood village capital region province border island coast sea ship boat " +
  "plane flight airport crash train passenger health disease drug patient treatment protest demonstrator crowd march " +
  "strike union job pound euro record size level rate age young black white red american british u.s. us united states " +
  "europe america washington london york california texas english spanish foreign conference meeting speech letter book " +
  "paper article newspaper sport event history future program programme project system technology science research study " +
  "expert professor relief aid victim survivor missing injured serious critical scene incident accident spot site station " +
  "hearing testify testimony allege accuse admit plead defend defense defence appeal bail bond custody felony count degree " +
  "weapon handgun rifle shot bullet fire armed robbery steal theft thief burglary gang street apartment block avenue " +
  "deputy sheriff detective sergeant lieutenant captain colonel general commander commissioner mayor governor senator " +
  "nominate resign retire replace appoint suspend dismiss hire sign buy acquire acquisition merge merger billion"
).split(" ");

/** Countries, their people and what is theirs: what is reported of one country shares them. */
export const nationWords: readonly string[] = (
  "afghanistan afghan albania algeria algerian america american arab arabia argentina argentine armenia australia australian austria " +
  "azerbaijan bahrain bangladesh belarus belgium belgian bolivia bosnia brazil brazilian britain british briton bulgaria burma " +
  "cambodia canada canadian chad chile chilean china chinese colombia colombian congo croatia cuba cuban cyprus czech " +
  "denmark danish dutch ecuador egypt egyptian england ethiopia ethiopian european finland france french georgia german " +
  "germany ghana greece greek haiti hungary india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel " +
  "israeli italy italian japan japanese jordan kazakhstan kenya kenyan korea korean kurd kurdish kuwait lebanon lebanese " +
  "libya libyan malaysia mali mexico mexican moroccan morocco mozambique myanmar nepal netherlands nigeria nigerian norway " +
  "oman pakistan pakistani palestine palestinian peru philippines poland polish portugal qatar romania russia russian rwanda " +
  "saudi scotland scottish serbia somalia somali spain sudan sudanese sweden swedish swiss switzerland syria syrian taiwan " +
  "thailand thai tunisia turkey turkish u.k. u.s. uganda ukraine ukrainian uzbekistan venezuela vietnam wales yemen yemeni zimbabwe"
).split(" ");
