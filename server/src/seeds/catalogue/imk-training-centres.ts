/** Programmes of 2.3.1.4.i at training centres and distance-learning schools; columns as in imk-universities.ts. */
export const imkTrainingCentres = `
ALFA PCE ICT 960 2127.19 22 HYBRID 5 3.4,4.1,5.1 systems datorsistemu-tehnikis
lv Datorsistēmu tehniķis | uzstādīt, pieslēgt un uzturēt datorsistēmas un tīklus uzņēmumā | datora uzbūve un diagnostika; operētājsistēmas; datortīkli un serveri; lietotāju atbalsts; kvalifikācijas prakse
en Computer systems technician | install, connect and maintain computer systems and networks in a company | computer hardware and diagnostics; operating systems; networks and servers; user support; work placement

ALFA PCE ICT 960 2127.19 48 HYBRID 6 4.1,4.2,5.1 cyber kiberdrosibas-tehnikis
lv Kiberdrošības tehniķis | uzraudzīt un aizsargāt uzņēmuma sistēmas un reaģēt uz incidentiem | tīklu un sistēmu drošība; ievainojamību pārbaude; incidentu izmeklēšana; drošības dokumenti; kvalifikācijas prakse
en Cyber security technician | monitor and protect a company's systems and respond to incidents | network and system security; vulnerability checks; investigating incidents; security documents; work placement

ALFA PCE ICT 960 2127.19 20 HYBRID 6 3.4,5.2,5.3 programming programmesanas-tehnikis
lv Programmēšanas tehniķis | izstrādāt un testēt programmatūru pēc uzdevuma | programmēšanas valodas; datubāzes; tīmekļa lietotnes; testēšana un dokumentēšana; kvalifikācijas prakse
en Programming technician | develop and test software to a specification | programming languages; databases; web applications; testing and documentation; work placement

ALFA PD ICT 160 320.00 38 ON_SITE 6 1.3,3.4,5.2 data datorsistemu-tehnikis
lv Datu apstrāde un analīze, izmantojot MS Excel, Power BI, Python | sagatavot un analizēt datus ar trim dažādiem rīkiem | Excel formulas un rakurstabulas; Power Query un Power BI; Python datu analīzē; automatizēti pārskati; noslēguma projekts
en Processing and analysing data with MS Excel, Power BI and Python | prepare and analyse data with three different tools | Excel formulas and pivot tables; Power Query and Power BI; Python for data analysis; automated reports; final project

ALFA PD ICT 120 240.00 24 ON_SITE 6 4.1,5.1,5.2 networks kiberdrosibas-tehnikis
lv Drošu datortīklu izveide un uzraudzība | izveidot drošu tīklu un pamanīt novirzes tā darbībā | tīkla segmentēšana; ugunsmūra noteikumi; VPN un attālinātā piekļuve; žurnālu vākšana un uzraudzība; traucējumu novēršana
en Building and monitoring secure networks | build a secure network and notice when something is wrong | network segmentation; firewall rules; VPN and remote access; collecting and watching logs; troubleshooting

ALFA VMS ICT 96 512.64 148 REMOTE 5 3.4,5.1,5.3 programming
lv Programmēšana Python valodā: no pamatiem līdz lietotnei | uzrakstīt savu lietotni Python valodā | valodas pamati un datu tipi; funkcijas un moduļi; darbs ar failiem un datubāzi; lietotnes saskarne; testēšana
en Programming in Python: from basics to an application | write your own application in Python | language basics and data types; functions and modules; working with files and a database; the application's interface; testing

ALFA VMS BUS 94 501.96 121 REMOTE 5 1.3,1.2,5.2 data
lv Excel un Power BI datu analīzei uzņēmumā | sagatavot regulārus pārskatus no uzņēmuma datiem | formulas un funkcijas; rakurstabulas; datu pieslēgšana un tīrīšana; Power BI pārskati; pārskatu kopīgošana
en Excel and Power BI for data analysis in a company | prepare regular reports from a company's data | formulas and functions; pivot tables; connecting and cleaning data; Power BI reports; sharing reports

ALFA VMS ICT 100 534.00 96 REMOTE 5 4.1,4.2,5.1 cyber
lv Kiberdrošība datorsistēmu lietotājiem un administratoriem | ieviest drošus iestatījumus un pamanīt uzbrukuma pazīmes | draudu veidi un pazīmes; iekārtu un kontu aizsardzība; drošības kopijas; tīkla drošības pamati; rīcība pēc incidenta
en Cyber security for users and administrators | apply safe settings and notice signs of an attack | kinds and signs of threats; protecting devices and accounts; backups; network security basics; what to do after an incident

ALFA VMS ICT 84 448.56 74 REMOTE 5 3.1,3.4,5.3 web
lv Tīmekļa lietotņu izstrāde ar JavaScript | izveidot interaktīvu tīmekļa lietotni | JavaScript valoda; darbs ar lapas elementiem; datu pieprasījumi un API; React pamati; lietotnes publicēšana
en Web application development with JavaScript | build an interactive web application | the JavaScript language; working with page elements; data requests and APIs; React basics; publishing the application

ALFA VMS ICT 80 427.43 51 HYBRID 5 5.1,4.1,5.2 networks
lv Datortīkli un serveri: praktiskā administrēšana | ierīkot un uzturēt nelielu tīklu ar serveri | IP adresācija; komutatori un maršrutētāji; Windows un Linux serveris; lietotāji un tiesības; uzraudzība un kopijas
en Networks and servers: practical administration | set up and maintain a small network with a server | IP addressing; switches and routers; Windows and Linux servers; users and permissions; monitoring and backups

ALFA VMS ICT 80 427.43 30 REMOTE 5 3.4,5.2,5.3 mobile
lv Mobilo lietotņu izstrāde Android videi | izveidot un palaist lietotni Android tālrunī | Kotlin valodas pamati; ekrāni un navigācija; datu glabāšana; tīkla pieprasījumi; lietotnes publicēšana
en Mobile application development for Android | build an application and run it on an Android phone | Kotlin basics; screens and navigation; storing data; network requests; publishing the application

ALFA VM ICT 20 106.80 8 REMOTE 4 4.1,4.2 cyber
lv Pikšķerēšanas atpazīšana un incidentu ziņošana | atpazīt krāpniecisku ziņu un pareizi par to ziņot | krāpnieku paņēmieni; aizdomīgu ziņu pazīmes; rīcība pēc kļūdas; ziņošana CERT.LV
en Recognising phishing and reporting incidents | recognise a fraudulent message and report it properly | tricks used by fraudsters; signs of a suspicious message; what to do after a mistake; reporting to CERT.LV

ALFA NF ICT 40 329.00 79 REMOTE 4 1.1,3.1,5.3 ai
lv MI rīki biroja darbā: teksti, tabulas, prezentācijas | paveikt biroja darbus ātrāk ar mākslīgā intelekta rīkiem | uzvedņu pamati; vēstules un kopsavilkumi; tabulu formulas ar MI; prezentāciju izveide
en AI tools for office work: texts, tables, presentations | do office work faster with AI tools | prompt basics; letters and summaries; table formulas with AI; making presentations

ALFA NF BUS 36 249.00 63 REMOTE 4 3.1,3.3,2.2 design
lv Canva un Adobe Express: vizuālais saturs uzņēmumam | izveidot vienotu vizuālo saturu uzņēmuma vajadzībām | zīmola krāsas un burti; veidnes un attēli; īsie video; sagatavošana drukai un tīmeklim
en Canva and Adobe Express: visual content for a company | make consistent visual content for a company | brand colours and typefaces; templates and images; short videos; preparing for print and web

PLUS VM ICT 60 320.40 1 HYBRID 4 5.1,2.1,5.2 systems
lv Lietotāju atbalsts un pieteikumu pārvaldība | palīdzēt datoru lietotājiem un vadīt pieteikumus līdz atrisinājumam | pieteikumu reģistrēšana; saruna ar lietotāju; attālinātā palīdzība; zināšanu bāze
en User support and ticket management | help computer users and see requests through to a solution | recording requests; talking to the user; remote assistance; the knowledge base

PLUS VM ICT 64 341.76 1 ON_SITE 5 4.1,5.1,5.2 systems
lv Windows darbstaciju pārvaldība | uzstādīt, iestatīt un uzturēt Windows darbstacijas | uzstādīšana un attēli; lietotāji un politikas; atjauninājumi; problēmu meklēšana
en Managing Windows workstations | install, configure and maintain Windows workstations | installation and images; users and policies; updates; troubleshooting

PLUS VM ICT 60 320.40 1 HYBRID 5 5.1,3.4,5.2 systems
lv Linux komandrindas pamati | droši strādāt Linux komandrindā | failu sistēma un tiesības; teksta apstrāde; procesi un pakalpojumi; vienkārši skripti
en Linux command line basics | work confidently on the Linux command line | file system and permissions; processing text; processes and services; simple scripts

PLUS VM ICT 48 256.32 1 ON_SITE 5 4.1,1.3,5.1 systems
lv Datu rezerves kopijas un atjaunošana | izveidot rezerves kopiju kārtību un pārbaudīt atjaunošanu | kopiju stratēģija 3-2-1; rīki un grafiks; šifrēšana; atjaunošanas pārbaude
en Data backup and recovery | set up a backup routine and test recovery | the 3-2-1 strategy; tools and schedule; encryption; testing recovery

PLUS VM ICT 64 341.76 1 ON_SITE 5 5.1,5.2 cloud
lv Virtualizācijas pamati | izveidot un uzturēt virtuālās mašīnas | virtualizācijas veidi; Hyper-V un VirtualBox; virtuālie tīkli; momentuzņēmumi un resursi
en Virtualisation basics | create and maintain virtual machines | kinds of virtualisation; Hyper-V and VirtualBox; virtual networks; snapshots and resources

PLUS VM ICT 40 213.60 1 REMOTE 4 2.2,2.4,1.3 cloud
lv Mākoņa glabātuves un sadarbības rīki | kopīgot failus un strādāt vienā dokumentā ar citiem | OneDrive, Google Drive un SharePoint; kopīgošana un tiesības; versijas; drošība
en Cloud storage and collaboration tools | share files and work on one document with others | OneDrive, Google Drive and SharePoint; sharing and permissions; versions; security

PLUS VM ICT 80 427.20 1 HYBRID 5 1.3,3.4,5.2 databases
lv SQL pamati datu atlasei | atlasīt un apkopot datus ar SQL vaicājumiem | tabulas un saites; SELECT un nosacījumi; grupēšana; vairāku tabulu savienošana
en SQL basics for selecting data | select and summarise data with SQL queries | tables and relations; SELECT and conditions; grouping; joining tables

PLUS VM ICT 78 416.52 1 HYBRID 5 1.2,1.3,3.1 data
lv Datu vizualizācija ar Power BI | izveidot saprotamu datu paneli | datu pieslēgšana; diagrammu izvēle; filtri un mēri; paneļa kopīgošana
en Data visualisation with Power BI | make a dashboard that people understand | connecting data; choosing charts; filters and measures; sharing a dashboard

PLUS VM ICT 60 320.40 1 REMOTE 4 3.1,3.2,2.2 web
lv Satura vadības sistēma WordPress | izveidot un uzturēt tīmekļa vietni WordPress vidē | uzstādīšana un motīvi; lapas un ieraksti; spraudņi; drošība un kopijas
en WordPress content management system | build and maintain a website in WordPress | installation and themes; pages and posts; plug-ins; security and backups

PLUS VM ICT 72 384.48 1 ON_SITE 5 4.1,5.1 networks
lv Tīkla drošības ierīces | iestatīt ugunsmūri un droša attālinātā savienojuma ierīces | ugunsmūra noteikumi; VPN iestatīšana; satura filtri; žurnālu pārskate
en Network security devices | configure firewalls and devices for secure remote connections | firewall rules; setting up VPN; content filters; reviewing logs

PLUS VM ICT 80 427.20 1 REMOTE 5 3.4,5.1,5.2 testing
lv Programmatūras testēšanas pamati | plānot un veikt programmatūras testus | testu veidi; testpiemēri; kļūdu pieteikšana; ievads automatizācijā
en Software testing basics | plan and carry out software tests | kinds of tests; test cases; reporting defects; introduction to automation

PLUS VMS ICT 60 320.40 1 ON_SITE 5 5.1,4.1,5.2 networks
lv Datortīklu tehniķa prasmju kopa | ierīkot un pārbaudīt vietējo tīklu | kabeļi un savienojumi; IP adreses; komutatori; bezvadu tīkls; pārbaude un dokumenti
en Network technician skill set | install and test a local network | cables and connections; IP addresses; switches; wireless network; testing and documents

PLUS VMS ICT 64 341.76 1 HYBRID 4 3.1,3.4,2.2 web
lv Tīmekļa lapu izveide un uzturēšana | izveidot tīmekļa lapu un to atjaunināt | HTML un CSS; attēlu sagatavošana; mitināšana un domēni; satura atjaunināšana
en Making and maintaining web pages | make a web page and keep it up to date | HTML and CSS; preparing images; hosting and domains; updating content

ETV PCE ICT 960 2127.19 38 REMOTE 6 4.1,4.2,5.1 cyber kiberdrosibas-tehnikis
lv Kiberdrošības tehniķis (tālmācība) | uzraudzīt un aizsargāt uzņēmuma sistēmas un reaģēt uz incidentiem | tīklu un operētājsistēmu drošība; drošības uzraudzības rīki; incidentu apstrāde; normatīvās prasības; kvalifikācijas prakse
en Cyber security technician (distance learning) | monitor and protect a company's systems and respond to incidents | security of networks and operating systems; security monitoring tools; handling incidents; legal requirements; work placement

ETV PCE ICT 960 2127.19 16 REMOTE 6 3.4,5.2,5.3 programming programmesanas-tehnikis
lv Programmēšanas tehniķis (tālmācība) | izstrādāt un testēt programmatūru pēc uzdevuma | algoritmi un datu struktūras; objektorientētā programmēšana; datubāzes; tīmekļa tehnoloģijas; kvalifikācijas prakse
en Programming technician (distance learning) | develop and test software to a specification | algorithms and data structures; object-oriented programming; databases; web technologies; work placement

ETV VMS ICT 80 427.43 58 REMOTE 4 3.4,5.1,5.3 programming
lv Programmēšana iesācējiem: algoritmi, kods, testēšana | saprast programmas uzbūvi un uzrakstīt pirmās programmas | algoritmi un blokshēmas; mainīgie un cikli; funkcijas; kļūdu meklēšana; vienkārši testi
en Programming for beginners: algorithms, code, testing | understand how a program is built and write your first ones | algorithms and flow charts; variables and loops; functions; finding errors; simple tests

ETV VMS ICT 66 352.44 41 REMOTE 4 3.1,3.2,3.3 design
lv Grafiskais dizains un attēlu apstrāde | apstrādāt attēlus un sagatavot maketus | kompozīcija un krāsas; Photoshop un GIMP; vektorgrafika; makets drukai; autortiesības
en Graphic design and image editing | edit images and prepare layouts | composition and colour; Photoshop and GIMP; vector graphics; a layout for print; copyright

ETV VMS ICT 108 576.72 33 REMOTE 5 3.1,3.4,5.2 web
lv Pilna cikla tīmekļa izstrāde | izveidot tīmekļa lietotni no saskarnes līdz datubāzei | HTML, CSS un JavaScript; servera puse ar Node.js; datubāze; lietotāju kontu drošība; palaišana
en Full-stack web development | build a web application from interface to database | HTML, CSS and JavaScript; the server side with Node.js; the database; secure user accounts; going live

ETV VMS BUS 60 320.40 20 REMOTE 4 1.3,2.3,4.2 accounting
lv Digitālā grāmatvedība un e-rēķini | kārtot grāmatvedības dokumentus digitāli | grāmatvedības programmas; e-rēķini un to apmaiņa; EDS deklarācijas; dokumentu arhīvs
en Digital accounting and e-invoices | keep accounting documents digitally | accounting software; e-invoices and exchanging them; declarations in the EDS system; the document archive

ETV NF ICT 60 339.00 56 REMOTE 4 2.4,3.1,5.3 office
lv Produktivitāte ar Microsoft 365 un Copilot | ātrāk sagatavot dokumentus un organizēt darbu komandā | Word un Excel padziļināti; Teams un Planner; Copilot palīgs; kopīgi dokumenti
en Productivity with Microsoft 365 and Copilot | prepare documents faster and organise teamwork | Word and Excel in depth; Teams and Planner; the Copilot assistant; shared documents

ETV NF ICT 24 249.00 37 REMOTE 4 2.6,4.1,4.2 cyber
lv Droša digitālā identitāte un paroļu pārvaldība | pasargāt savus kontus un e-parakstu | drošas paroles un atslēgas; paroļu pārvaldnieks; eID un eParaksts; krāpšanas pazīmes
en Secure digital identity and password management | protect your accounts and electronic signature | safe passwords and keys; password managers; eID and eParaksts; signs of fraud

BUTS PCE ICT 960 2127.19 18 HYBRID 5 4.1,5.1,5.2 systems datorsistemu-tehnikis
lv Datorsistēmu tehniķis (vakara grupa) | uzstādīt, pieslēgt un uzturēt datorsistēmas un tīklus uzņēmumā | datoru komplektēšana un remonts; operētājsistēmu uzturēšana; tīklu ierīkošana; klientu apkalpošana; kvalifikācijas prakse
en Computer systems technician (evening group) | install, connect and maintain computer systems and networks in a company | building and repairing computers; maintaining operating systems; installing networks; customer service; work placement

BUTS PCE ICT 960 2127.19 56 HYBRID 6 4.1,4.2,5.1 cyber kiberdrosibas-tehnikis
lv Kiberdrošības tehniķis (vakara grupa) | uzraudzīt un aizsargāt uzņēmuma sistēmas un reaģēt uz incidentiem | uzbrukumu veidi laboratorijā; sistēmu stiprināšana; drošības žurnāli; incidentu vadība; kvalifikācijas prakse
en Cyber security technician (evening group) | monitor and protect a company's systems and respond to incidents | kinds of attack in the laboratory; hardening systems; security logs; managing incidents; work placement

BUTS PCE ICT 960 2127.19 24 HYBRID 6 3.4,5.2,5.3 programming programmesanas-tehnikis
lv Programmēšanas tehniķis (vakara grupa) | izstrādāt un testēt programmatūru pēc uzdevuma | C# un Java pamati; datubāzu izveide; tīmekļa lietotnes; komandas darba rīki; kvalifikācijas prakse
en Programming technician (evening group) | develop and test software to a specification | basics of C# and Java; creating databases; web applications; tools for teamwork; work placement

BUTS PD ICT 140 280.00 31 ON_SITE 6 3.4,4.1,5.1 cyber kiberdrosibas-tehnikis
lv Tīmekļa lietotņu drošības testēšana | atrast un aprakstīt tīmekļa lietotnes vājās vietas | OWASP Top 10; testēšanas vide un rīki; autentifikācijas kļūdas; ievades pārbaude; ziņojums un labojumi
en Security testing of web applications | find and describe weaknesses of a web application | the OWASP Top 10; test environment and tools; authentication faults; input validation; reports and fixes

BUTS PD ICT 130 260.00 27 ON_SITE 6 4.1,5.1,5.2 cloud datorsistemu-tehnikis
lv Mākoņinfrastruktūras uzturēšana datorsistēmu tehniķim | izveidot un uzturēt serverus mākonī | mākoņplatformu uzbūve; virtuālie serveri un tīkli; piekļuves un izmaksas; rezerves kopijas; uzraudzība
en Maintaining cloud infrastructure for computer systems technicians | set up and maintain servers in the cloud | how cloud platforms are built; virtual servers and networks; access and costs; backups; monitoring

BUTS VMS ICT 60 320.40 27 HYBRID 4 5.1,5.2,2.1 systems
lv Datorsistēmu uzstādīšana un lietotāju atbalsts | sagatavot datoru darbam un palīdzēt tā lietotājam | aparatūras uzstādīšana; programmatūras iestatīšana; drukas un biroja iekārtas; lietotāju konsultēšana
en Installing computer systems and supporting users | get a computer ready for work and help its user | installing hardware; configuring software; printers and office devices; advising users

BUTS VMS ICT 80 427.43 21 HYBRID 5 3.4,5.2,5.3 programming
lv C# programmēšana un darbvirsmas lietotnes | izveidot darbvirsmas lietotni C# valodā | C# valodas pamati; klases un mantošana; logi un notikumi; darbs ar datubāzi; instalācijas pakotne
en C# programming and desktop applications | build a desktop application in C# | C# basics; classes and inheritance; windows and events; working with a database; the installation package

BUTS VMS ICT 64 341.76 16 REMOTE 5 4.1,4.2,5.1 cyber
lv Kiberdrošības incidentu pārvaldība | atklāt, ierobežot un aprakstīt drošības incidentu | incidentu veidi; atklāšana un pierādījumi; ierobežošana un atjaunošana; ziņošana un mācības
en Managing cyber security incidents | detect, contain and describe a security incident | kinds of incidents; detection and evidence; containment and recovery; reporting and lessons learnt

BUTS NF BUS 32 299.00 30 REMOTE 4 2.4,1.3,5.3 management
lv Projektu vadības digitālie rīki: Jira, Trello, Planner | izvēlēties un iestatīt projekta darba rīku | uzdevumu dēļi; termiņi un atbildīgie; komandas saziņa; atskaites
en Digital project management tools: Jira, Trello, Planner | choose and set up a tool for project work | task boards; deadlines and responsibilities; team communication; reports

BDA PD ICT 150 300.00 26 ON_SITE 6 1.3,3.4,5.1 databases programmesanas-tehnikis
lv Datubāzu administrēšana un SQL optimizācija | uzturēt datubāzi un paātrināt tās vaicājumus | uzstādīšana un piekļuves; rezerves kopijas; vaicājumu plāni un indeksi; replikācija; uzraudzība
en Database administration and SQL optimisation | maintain a database and speed up its queries | installation and access; backups; query plans and indexes; replication; monitoring

BDA PD ICT 100 200.00 21 ON_SITE 6 3.4,5.1,5.2 testing programmesanas-tehnikis
lv Programmatūras automatizētā testēšana ar Selenium un Playwright | automatizēt tīmekļa lietotņu testus | testu stratēģija; lapas elementu atlase; testu uzbūve un dati; palaišana piegādes plūsmā; atskaites
en Automated software testing with Selenium and Playwright | automate tests of web applications | test strategy; selecting page elements; test structure and data; running in a delivery pipeline; reports

BDA NF ICT 24 299.00 61 REMOTE 4 1.1,3.1,5.3 ai
lv ChatGPT un citi MI rīki darba uzdevumiem | izmantot sarunu rīkus sava darba uzdevumos | labas uzvednes; teksti un kopsavilkumi; datu pārskatīšana; drošība un pārbaude
en ChatGPT and other AI tools for work tasks | use chat tools in the tasks of your job | good prompts; texts and summaries; looking through data; security and checking

BDA NF ICT 40 379.00 48 HYBRID 5 3.4,5.2,5.3 office
lv Microsoft Power Platform: procesu automatizācija bez koda | automatizēt atkārtotus darbus bez programmēšanas | Power Automate plūsmas; Power Apps lietotne; datu avoti; apstiprinājumi un paziņojumi
en Microsoft Power Platform: automating processes without code | automate repetitive work without programming | Power Automate flows; a Power Apps application; data sources; approvals and notifications

BDA NF ICT 32 319.00 37 HYBRID 5 1.2,1.3,3.1 data
lv Power BI pārskatu veidošana | izveidot pārskatu, ko komanda lieto katru dienu | datu modelis; mēri un DAX; pārskata dizains; publicēšana un tiesības
en Building reports in Power BI | build a report that a team uses every day | the data model; measures and DAX; report design; publishing and permissions

BDA NF ICT 60 395.00 24 REMOTE 5 3.1,2.4,5.2 design
lv Figma lietotāja saskarnes dizainam | izveidot lietotnes saskarnes prototipu Figma rīkā | rāmji un komponentes; stili un režģi; interaktīvs prototips; nodošana izstrādātājam
en Figma for user interface design | make a prototype of an application's interface in Figma | frames and components; styles and grids; an interactive prototype; handing over to developers

BDA NF ICT 60 279.00 18 REMOTE 5 2.4,3.4,5.1 testing
lv Git un GitHub komandas darbā | strādāt ar kodu komandā, nezaudējot izmaiņas | izmaiņu vēsture; zari un sapludināšana; koda pārskate; konfliktu risināšana; automātiskas pārbaudes
en Git and GitHub for teamwork | work on code in a team without losing changes | history of changes; branches and merging; code review; resolving conflicts; automatic checks
`;
