/**
 * Some programmes of the other hosted sources, so that the catalogue shows every one of them. The published report gives
 * no list for these; only titles and figures of 2.3.1.4.i are measured.
 *
 * Columns as in imk-universities.ts, with the funding source before them; PAST: left the catalogue and keeps its page.
 */
export const otherSources = `
IKT RTU SD ICT 400 420.00 26 REMOTE 6 3.4,5.1,5.3 programming
lv Pašvadītas mācības: programmatūras izstrādātājs | izstrādāt lietotnes komandā pēc darba devēju uzdevumiem | patstāvīgs darbs savā tempā; mentora konsultācijas; darba devēju uzdevumi; koda pārskates; noslēguma projekts
en Self-directed learning: software developer | develop applications in a team on tasks set by employers | working at your own pace; advice from a mentor; tasks set by employers; code reviews; final project

IKT VIA SD ICT 360 410.00 18 REMOTE 6 1.3,3.4,5.2 data
lv Pašvadītas mācības: datu analītiķis | analizēt datus pēc darba devēju uzdevumiem | patstāvīgs darbs savā tempā; SQL un Python; datu paneļi; mentora konsultācijas; noslēguma projekts
en Self-directed learning: data analyst | analyse data on tasks set by employers | working at your own pace; SQL and Python; dashboards; advice from a mentor; final project

IKT ETV SD ICT 320 390.00 21 REMOTE 5 3.4,5.1,5.2 testing
lv Pašvadītas mācības: programmatūras testētājs | pārbaudīt programmatūru un automatizēt testus | testēšanas pamati; testu automatizācija; kļūdu apraksti; mentora konsultācijas; darba devēju uzdevumi
en Self-directed learning: software tester | check software and automate tests | testing basics; test automation; describing defects; advice from a mentor; tasks set by employers

IKT BDA SD ICT 380 440.00 16 REMOTE 6 4.1,5.1,5.2 cloud
lv Pašvadītas mācības: mākoņpakalpojumu administrators | uzturēt mākoņpakalpojumus pēc darba devēju uzdevumiem | mākoņplatformas; konteineri un automatizācija; uzraudzība; mentora konsultācijas; noslēguma projekts
en Self-directed learning: cloud administrator | maintain cloud services on tasks set by employers | cloud platforms; containers and automation; monitoring; advice from a mentor; final project

IKT ALFA SD ICT 340 400.00 14 REMOTE 5 3.1,3.4,5.3 web
lv Pašvadītas mācības: tīmekļa izstrādātājs | izveidot tīmekļa vietnes un lietotnes | HTML, CSS un JavaScript; React un Node.js; versiju kontrole; mentora konsultācijas; darba devēju uzdevumi
en Self-directed learning: web developer | make websites and web applications | HTML, CSS and JavaScript; React and Node.js; version control; advice from a mentor; tasks set by employers

IKT BUTS SD ICT 400 430.00 12 REMOTE 6 4.1,4.2,5.1 cyber
lv Pašvadītas mācības: kiberdrošības speciālists | pamanīt un novērst drošības incidentus | tīklu un sistēmu drošība; uzbrukumu analīze; drošības uzraudzība; mentora konsultācijas; laboratorijas uzdevumi
en Self-directed learning: cyber security specialist | notice and stop security incidents | network and system security; analysing attacks; security monitoring; advice from a mentor; laboratory tasks

VARAM LMC NF ICT 24 96.00 212 ON_SITE 1 1.1,2.1,4.1 basics
lv Digitālās pamatprasmes: dators un internets no nulles | ieslēgt datoru, atrast informāciju un nosūtīt e-pastu | datora un tālruņa lietošana; meklēšana internetā; e-pasts; droša pārlūkošana
en Basic digital skills: computer and internet from zero | switch on a computer, find information and send an e-mail | using a computer and a phone; searching the internet; e-mail; safe browsing

VARAM RT NF ICT 16 64.00 184 ON_SITE 1 2.3,2.6,4.2 basics
lv E-pakalpojumi iedzīvotājam: eParaksts, e-adrese, latvija.lv | nokārtot valsts pakalpojumus internetā | eID karte un eParaksts mobile; e-adrese; pakalpojumi latvija.lv; e-veselība
en Public services online: eParaksts, e-address, latvija.lv | use public services online | eID card and eParaksts mobile; the e-address; services at latvija.lv; e-health

VARAM JTT NF ICT 20 80.00 143 ON_SITE 2 4.1,4.2,2.6 basics
lv Drošība internetā ikdienā | pasargāt sevi no krāpniekiem internetā | drošas paroles; krāpnieku zvani un vēstules; internetbanka; bērnu drošība
en Staying safe online every day | protect yourself from fraud online | safe passwords; fraudulent calls and letters; online banking; children's safety

VARAM PLUS NF ICT 30 120.00 166 HYBRID 2 1.1,3.1,2.2 basics
lv Viedtālrunis: saziņa, attēli, lietotnes | lietot viedtālruni saziņai un ikdienas darbiem | iestatījumi; videozvani un ziņas; attēlu glabāšana; noderīgas lietotnes
en The smartphone: messages, pictures, applications | use a smartphone to communicate and for everyday tasks | settings; video calls and messages; keeping pictures; useful applications

VARAM DU NF ICT 32 128.00 121 HYBRID 3 1.2,3.1,2.1 basics
lv Dokumenti un tabulas ikdienas vajadzībām | uzrakstīt dokumentu un saskaitīt izdevumus tabulā | teksta noformēšana; vienkāršas tabulas; faila saglabāšana un sūtīšana; drukāšana
en Documents and tables for everyday needs | write a document and add up expenses in a table | formatting text; simple tables; saving and sending files; printing

VARAM LBTU NF ICT 28 112.00 98 HYBRID 3 1.2,1.3,5.2 basics
lv Digitālie rīki lauku saimniecībā | lietot digitālos rīkus mazā saimniecībā | LAD elektroniskā pieteikšanās; karšu lietotnes; uzskaites tabulas; laikapstākļu dati
en Digital tools on a small farm | use digital tools on a small farm | electronic applications to the Rural Support Service; map applications; record tables; weather data

VARAM ALFA NF ICT 24 96.00 157 REMOTE 3 1.1,1.2,4.2 basics
lv Kā atpazīt viltus ziņas un MI radītu saturu | pārbaudīt, vai ziņai internetā var ticēt | avota pārbaude; viltoti attēli un video; MI radīts saturs; droša dalīšanās
en Recognising fake news and AI-made content | check whether news online can be trusted | checking the source; fake pictures and videos; content made by AI; sharing safely

VARAM ETV NF ICT 30 120.00 134 REMOTE 3 2.4,3.1,5.4 basics
lv Attālināts darbs un mācības: pirmie soļi | piedalīties tiešsaistes sapulcē un mācībās | Teams un Zoom; kopīgi dokumenti; kalendārs; darba vieta un pauzes
en Remote work and learning: first steps | take part in meetings and training online | Teams and Zoom; shared documents; calendar; workplace and breaks

MN ALFA PCE HEALTH 480 1150.00 64 HYBRID - - care aprupetajs
lv Aprūpētājs | aprūpēt cilvēku mājās vai aprūpes centrā | aprūpes pamati; pirmā palīdzība; saskarsme un ētika; darba drošība; kvalifikācijas prakse
en Carer | look after a person at home or in a care centre | basics of care; first aid; communication and ethics; safety at work; work placement

MN BUTS PCE TOURISM 640 1340.00 47 ON_SITE - - food pavars
lv Pavārs | pagatavot un pasniegt ēdienus profesionālā virtuvē | produktu sagatavošana; latviešu un Eiropas virtuve; higiēna un HACCP; ēdienkarte un aprēķini; kvalifikācijas prakse
en Cook | prepare and serve dishes in a professional kitchen | preparing ingredients; Latvian and European cuisine; hygiene and HACCP; menus and calculations; work placement

MN OT PCE METAL 480 1280.00 39 ON_SITE - - trade rokas-lokmetinatajs
lv Rokas lokmetinātājs (MMA) | metināt tērauda konstrukcijas ar rokas loka metodi | metināšanas iekārtas; šuvju veidi; rasējumu lasīšana; kvalitātes pārbaude; kvalifikācijas prakse
en Manual arc welder (MMA) | weld steel structures by the manual arc method | welding equipment; kinds of seams; reading drawings; quality control; work placement

MN TURIBA PCE BUSINESS 640 1420.00 58 HYBRID 4 1.3,2.3 accounting gramatvedis
lv Grāmatvedis | kārtot neliela uzņēmuma grāmatvedību | grāmatvedības pamati; nodokļi un algas; gada pārskats; grāmatvedības programmas; kvalifikācijas prakse
en Accountant | keep the accounts of a small company | accounting basics; taxes and pay; the annual report; accounting software; work placement

MN RTU PD ENERGY 160 520.00 33 HYBRID - - trade
lv Saules paneļu sistēmu projektēšana un montāža | izvēlēties, uzstādīt un pieslēgt saules paneļus | saules enerģijas pamati; jaudas aprēķins; montāža uz jumta; pieslēgums tīklam; darba drošība
en Designing and installing solar panels | choose, install and connect solar panels | basics of solar energy; calculating power; mounting on a roof; connecting to the grid; safety at work

MN JTT PD CONSTRUCTION 120 400.00 41 ON_SITE - - trade
lv Ēku siltināšanas darbi | veikt ēkas siltināšanu pēc projekta | siltumizolācijas materiāli; fasādes sagatavošana; stiprinājumi un apmetums; darbs augstumā
en Thermal insulation of buildings | insulate a building to a design | insulation materials; preparing a façade; fixings and render; working at height

MN LBTU PD FOOD 160 460.00 29 HYBRID - - trade
lv Bioloģiskā dārzkopība | audzēt dārzeņus bioloģiskajā saimniecībā | augsne un mēslojums; augu maiņa; kaitēkļu ierobežošana; sertifikācija; pārdošana
en Organic horticulture | grow vegetables on an organic farm | soil and fertilisers; crop rotation; pest control; certification; selling

MN VENTA PD TRANSPORT 140 440.00 24 REMOTE 4 1.3,5.2 business
lv Noliktavas loģistika un digitālā uzskaite | organizēt noliktavas darbu un uzskaiti | preču plūsma; noliktavas sistēmas; inventarizācija; iekraušanas drošība; rādītāji
en Warehouse logistics and digital stock-keeping | organise the work and records of a warehouse | flow of goods; warehouse systems; stocktaking; loading safely; indicators

MN DU NF HEALTH 60 300.00 52 REMOTE - - care
lv Stresa vadība un izdegšanas profilakse | pamanīt pārslodzi un plānot atpūtu | stresa pazīmes; darba slodzes plānošana; atslodzes vingrinājumi; saruna ar vadītāju
en Managing stress and preventing burnout | notice overload and plan rest | signs of stress; planning workload; relaxation exercises; talking to your manager

MN ALFA NF BUSINESS 120 380.00 88 REMOTE - - language
lv Angļu valoda darbam (B1–B2) | sarunāties un rakstīt angliski darba vajadzībām | darba sarunas un e-pasti; sapulces; prezentācija; gramatikas nostiprināšana
en English for work (B1–B2) | speak and write English at work | work conversations and e-mails; meetings; presenting; consolidating grammar

MN PLUS NF BUSINESS 120 360.00 71 HYBRID - - language
lv Latviešu valoda darbam (B1) | saprasties latviski darbā ar kolēģiem un klientiem | sarunas darbā; dokumentu lasīšana; e-pasti un ziņas; izruna un gramatika
en Latvian for work (B1) | communicate in Latvian with colleagues and clients | conversations at work; reading documents; e-mails and messages; pronunciation and grammar

MN RTU NF BUSINESS 48 340.00 35 REMOTE 5 1.2,5.2 management
lv Procesu pilnveide ar LEAN metodēm | atrast un samazināt zudumus darba procesos | LEAN principi; procesa karte; 5S darba vieta; uzlabojumu plāns
en Improving processes with LEAN methods | find and reduce waste in work processes | LEAN principles; process mapping; the 5S workplace; an improvement plan

MN OT PCE ENERGY 640 1380.00 22 ON_SITE - - trade elektrotehnikis
lv Elektrotehniķis | ierīkot un uzturēt elektroinstalāciju ēkā | elektrotehnikas pamati; instalācijas montāža; mērījumi un pārbaude; elektrodrošība; kvalifikācijas prakse
en Electrical technician | install and maintain electrical wiring in a building | electrical engineering basics; fitting installations; measurements and tests; electrical safety; work placement

COURSERA NVA OC ICT 180 0.00 38 REMOTE 4 1.3,1.2,3.4 data
lv Google Data Analytics (Coursera) | sagatavot un analizēt datus, apgūstot Google sertifikāta programmu | datu jautājumi; datu tīrīšana; analīze ar R un SQL; datu stāsts
en Google Data Analytics (Coursera) | prepare and analyse data through Google's certificate programme | asking questions of data; cleaning data; analysis with R and SQL; telling a story with data

COURSERA NVA OC ICT 170 0.00 31 REMOTE 5 4.1,4.2,5.1 cyber
lv Google Cybersecurity (Coursera) | apgūt drošības analītiķa pamatprasmes | drošības pamati; tīkli un Linux; incidentu atklāšana; automatizācija ar Python
en Google Cybersecurity (Coursera) | learn the basic skills of a security analyst | security basics; networks and Linux; detecting incidents; automation with Python

COURSERA NVA OC BUSINESS 150 0.00 27 REMOTE 4 2.4,5.2 management
lv Google Project Management (Coursera) | plānot un vadīt projektus | projekta uzsākšana; plānošana; izpilde; spējās metodes
en Google Project Management (Coursera) | plan and manage projects | starting a project; planning; running it; agile methods

COURSERA NVA OC ICT 60 0.00 44 REMOTE 4 1.1,3.1,5.3 ai
lv AI for Everyone: mākslīgais intelekts ikvienam (Coursera) | saprast, ko mākslīgais intelekts var un ko nevar | mašīnmācīšanās pamati; MI projekti; MI uzņēmumā; MI un sabiedrība
en AI for Everyone (Coursera) | understand what AI can and cannot do | basics of machine learning; AI projects; AI in a company; AI and society

COURSERA NVA OC ICT 140 0.00 19 REMOTE 5 3.1,3.4,5.3 web
lv Meta Front-End Developer (Coursera) | izveidot tīmekļa saskarnes ar React | HTML un CSS; JavaScript; React; saskarnes projekts
en Meta Front-End Developer (Coursera) | build web interfaces with React | HTML and CSS; JavaScript; React; an interface project

COURSERA NVA OC BUSINESS 120 0.00 23 REMOTE 4 2.2,3.1,1.2 marketing
lv Google Digital Marketing & E-commerce (Coursera) | reklamēt un pārdot internetā | mārketinga piltuve; reklāma meklētājos; e-pasts; interneta veikals
en Google Digital Marketing & E-commerce (Coursera) | advertise and sell online | the marketing funnel; search advertising; e-mail; the online shop

MIKRO VIA MC ICT 108 540.00 9 HYBRID 6 4.1,4.2,5.2 cyber
lv Mikrokvalifikācija: kiberdrošības pārvaldība | vadīt kiberdrošību vidēja lieluma organizācijā | NIS2 un nacionālās prasības; risku vadība; incidentu vadība; noslēguma darbs pie darba devēja
en Micro-credential: cyber security governance | manage cyber security in a medium-sized organisation | NIS2 and national requirements; risk management; incident management; final work with an employer

MIKRO VENTA MC ICT 81 430.00 6 REMOTE 6 1.3,3.4,5.3 data
lv Mikrokvalifikācija: satelītdatu analīze | apstrādāt satelītdatus Python vidē | attālās izpētes pamati; satelītattēlu apstrāde; datu laika rindas; praktisks projekts
en Micro-credential: satellite data analysis | process satellite data in Python | basics of remote sensing; processing satellite images; time series; a practical project

MIKRO VIA MC BUSINESS 81 420.00 8 REMOTE 5 2.1,3.1,5.3 marketing
lv Mikrokvalifikācija: digitālā komunikācija | plānot organizācijas digitālo komunikāciju | komunikācijas plāns; saturs un kanāli; krīzes komunikācija; rezultātu mērīšana
en Micro-credential: digital communication | plan an organisation's digital communication | the communication plan; content and channels; communication in a crisis; measuring results

MIKRO DU MC HEALTH 54 310.00 5 HYBRID 5 1.2,4.3,5.2 care
lv Mikrokvalifikācija: digitālie rīki veselības aprūpē | lietot digitālos rīkus pacientu aprūpē | e-veselības sistēmas; telemedicīna; datu drošība; pacientu līdzestība
en Micro-credential: digital tools in health care | use digital tools in the care of patients | e-health systems; telemedicine; data security; involving patients

PAST:MN BUTS PD TRANSPORT 120 390.00 83 ON_SITE - - trade
lv Autoiekrāvēja vadītājs | vadīt autoiekrāvēju un droši pārvietot kravas | iekrāvēja uzbūve; kravas stabilitāte; praktiskā vadīšana; darba drošība
en Forklift operator | drive a forklift and move loads safely | how a forklift is built; stability of loads; practical driving; safety at work

PAST:MN TURIBA NF BUSINESS 80 350.00 57 REMOTE - - language
lv Vācu valoda klientu apkalpošanā (A2) | apkalpot klientus vāciski vienkāršās situācijās | sasveicināšanās un pieteikumi; telefona sarunas; e-pasti; izruna
en German for customer service (A2) | serve customers in German in simple situations | greetings and requests; telephone calls; e-mails; pronunciation
`;
