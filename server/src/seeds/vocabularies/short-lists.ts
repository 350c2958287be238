/** Kept lists of a few entries: code lv | en. */
export const sectors = `
ICT Elektronisko un optisko iekārtu ražošanas, informācijas un komunikācijas tehnoloģijas nozare | Electronics and optics manufacturing, information and communication technology
BUSINESS Uzņēmējdarbības, finanšu, grāmatvedības, administrēšanas nozare | Business, finance, accounting and administration
CONSTRUCTION Būvniecības nozare | Construction
ENERGY Enerģētikas nozare | Energy
WOOD Kokrūpniecības un mežsaimniecības nozare | Wood industry and forestry
METAL Metālapstrādes, mašīnbūves un mašīnzinību nozare | Metalworking and mechanical engineering
FOOD Pārtikas rūpniecības un lauksaimniecības nozare | Food industry and agriculture
TRANSPORT Transporta un loģistikas nozare | Transport and logistics
HEALTH Veselības un sociālās aprūpes nozare | Health and social care
TOURISM Tūrisma un skaistumkopšanas nozare | Tourism and beauty care
CREATIVE Dizaina un radošo industriju nozare | Design and creative industries
`;

export const languages = `
lv Latviešu | Latvian
en Angļu | English
ru Krievu | Russian
uk Ukraiņu | Ukrainian
`;

/** code level lv | en; the level is that of the Latvian qualifications framework. */
export const qualifications = `
datorsistemu-tehnikis Datorsistēmu tehniķis | Computer systems technician
kiberdrosibas-tehnikis Kiberdrošības tehniķis | Cyber security technician
programmesanas-tehnikis Programmēšanas tehniķis | Programming technician
aprupetajs Aprūpētājs | Carer
pavars Pavārs | Cook
rokas-lokmetinatajs Rokas lokmetinātājs | Manual arc welder
gramatvedis Grāmatvedis | Accountant
elektrotehnikis Elektrotehniķis | Electrical technician
`;

/** Sections of the European classification of economic activities, revision 2. */
export const naceSections = `
A Lauksaimniecība, mežsaimniecība un zivsaimniecība | Agriculture, forestry and fishing
B Ieguves rūpniecība un karjeru izstrāde | Mining and quarrying
C Apstrādes rūpniecība | Manufacturing
D Elektroenerģija, gāzes apgāde, siltumapgāde un gaisa kondicionēšana | Electricity, gas, steam and air conditioning supply
E Ūdens apgāde; notekūdeņu un atkritumu apsaimniekošana | Water supply; sewerage and waste management
F Būvniecība | Construction
G Vairumtirdzniecība un mazumtirdzniecība; automobiļu un motociklu remonts | Wholesale and retail trade; repair of motor vehicles and motorcycles
H Transports un uzglabāšana | Transportation and storage
I Izmitināšana un ēdināšanas pakalpojumi | Accommodation and food service activities
J Informācijas un komunikācijas pakalpojumi | Information and communication
K Finanšu un apdrošināšanas darbības | Financial and insurance activities
L Operācijas ar nekustamo īpašumu | Real estate activities
M Profesionālie, zinātniskie un tehniskie pakalpojumi | Professional, scientific and technical activities
N Administratīvo un apkalpojošo dienestu darbība | Administrative and support service activities
O Valsts pārvalde un aizsardzība; obligātā sociālā apdrošināšana | Public administration and defence; compulsory social security
P Izglītība | Education
Q Veselība un sociālā aprūpe | Human health and social work
R Māksla, izklaide un atpūta | Arts, entertainment and recreation
S Citi pakalpojumi | Other service activities
T Mājsaimniecību kā darba devēju darbība | Activities of households as employers
U Ārpusteritoriālo organizāciju un institūciju darbība | Activities of extraterritorial organisations and bodies
`;

/** Levels of education: code, level of the Latvian and European qualifications framework, lv | en. */
export const educationLevels = `
BASIC 2 Pamatizglītība | Basic education
SECONDARY 4 Vispārējā vidējā izglītība | General secondary education
VOCATIONAL 4 Profesionālā vidējā izglītība | Vocational secondary education
FIRST_CYCLE_SHORT 5 Koledžas izglītība | College education
BACHELOR 6 Bakalaura grāds | Bachelor's degree
MASTER 7 Maģistra grāds | Master's degree
DOCTORAL 8 Doktora grāds | Doctoral degree
`;
