/** Modules and module sets of 2.3.1.4.i at vocational schools; columns as in imk-universities.ts. */
export const imkTechnicalSchools = `
RVT VM ICT 80 427.43 0 ON_SITE 5 5.1,4.1,5.2 networks
lv Datortīklu uzstādīšana un konfigurēšana | izveidot un iestatīt vietējo datortīklu | tīkla plāns; kabeļu montāža; komutatoru iestatīšana; adresācija un pārbaude
en Installing and configuring networks | build and configure a local network | the network plan; fitting cables; configuring switches; addressing and testing

RVT VM ICT 80 427.43 0 ON_SITE 5 5.1,4.1,5.2 systems
lv Operētājsistēmu administrēšana | administrēt darbstaciju un serveru operētājsistēmas | uzstādīšana un atjaunināšana; lietotāji un tiesības; pakalpojumi; skripti uzturēšanai
en Operating system administration | administer operating systems of workstations and servers | installation and updates; users and permissions; services; maintenance scripts

RVT VM ICT 80 427.43 0 HYBRID 5 3.4,5.3 programming
lv Programmēšanas valodas Python pamati | rakstīt vienkāršas programmas Python valodā | sintakse un datu tipi; nosacījumi un cikli; funkcijas; darbs ar failiem
en Python programming language basics | write simple programs in Python | syntax and data types; conditions and loops; functions; working with files

RVT VM ICT 66 352.44 0 HYBRID 4 3.1,3.4 web
lv Tīmekļa vietņu izstrāde ar HTML un CSS | izveidot tīmekļa vietni, kas labi izskatās arī tālrunī | lapas uzbūve; stili un izkārtojums; pielāgošana ekrāniem; publicēšana
en Website development with HTML and CSS | build a website that also looks good on a phone | page structure; styles and layout; adapting to screens; publishing

RVT VM ICT 80 427.43 0 HYBRID 5 1.3,3.4,5.2 databases
lv Datubāzu projektēšana un SQL vaicājumi | uzprojektēt datubāzi un rakstīt vaicājumus | tabulas un atslēgas; normalizācija; SQL vaicājumi; skati un tiesības
en Database design and SQL queries | design a database and write queries | tables and keys; normalisation; SQL queries; views and permissions

RVT VM ICT 68 363.12 0 ON_SITE 5 3.4,5.1,5.3 hardware
lv Mikrokontrolleru programmēšana | programmēt mikrokontrolleri un pieslēgt tam sensorus | mikrokontrollera uzbūve; ieejas un izejas; sensori un motori; kļūdu meklēšana
en Microcontroller programming | program a microcontroller and connect sensors to it | how a microcontroller is built; inputs and outputs; sensors and motors; finding errors

RVT VM ICT 80 427.20 0 ON_SITE 4 5.1,5.2 systems
lv Datorsistēmu diagnostika un remonts | noteikt datora bojājumu un to novērst | diagnostikas kārtība; barošana un dzesēšana; atmiņa un diski; nomaiņa un pārbaude
en Diagnosing and repairing computer systems | find a computer's fault and repair it | order of diagnosis; power and cooling; memory and disks; replacing and testing

RVT VMS ICT 90 480.60 0 HYBRID 5 2.4,3.4,5.1 testing
lv Programmatūras izstrādes rīki un versiju kontrole | lietot izstrādes vidi un kopīgu koda krātuvi | izstrādes vide; versiju kontrole ar Git; uzdevumu pārvaldība; kļūdu meklēšana; dokumentācija
en Software development tools and version control | use a development environment and a shared code repository | development environments; version control with Git; task management; debugging; documentation

RVT VMS ICT 458 1784.02 0 ON_SITE 6 4.1,5.1,5.2 networks
lv Serveru un tīklu pārvaldība | patstāvīgi uzturēt uzņēmuma serverus un tīklu | serveru operētājsistēmas; tīklu maršrutēšana; virtualizācija un mākonis; drošība un kopijas; praktiskie projekti
en Server and network management | maintain a company's servers and network on your own | server operating systems; network routing; virtualisation and cloud; security and backups; practical projects

LMC VM BUS 64 341.76 0 ON_SITE 4 1.3,3.1,5.2 office
lv Biroja lietotņu padziļināta lietošana | sagatavot sarežģītus dokumentus un tabulas | stili un veidnes; tabulu funkcijas; pasta sapludināšana; kopīgs darbs
en Advanced use of office applications | prepare complex documents and tables | styles and templates; spreadsheet functions; mail merge; working together

LMC VM ICT 40 213.60 0 ON_SITE 4 4.1,4.2,2.6 cyber
lv Datu aizsardzība un drošība darbvietā | ievērot datu drošību ikdienas darbā | personas dati; droša e-pasta lietošana; ierīču aizsardzība; rīcība kļūdas gadījumā
en Data protection and security at the workplace | keep data safe in daily work | personal data; using e-mail safely; protecting devices; what to do after a mistake

LMC VM ICT 64 341.76 0 ON_SITE 4 3.1,3.2,3.3 design
lv Datorgrafikas pamati | izveidot un apstrādāt grafiku publikācijām | rastra un vektoru grafika; krāsu režīmi; attēlu apstrāde; sagatavošana publicēšanai
en Computer graphics basics | make and edit graphics for publications | raster and vector graphics; colour modes; image editing; preparing for publication

LMC VM BUS 60 320.40 0 HYBRID 4 1.3,2.2,4.2 office
lv Elektroniskā dokumentu pārvaldība | kārtot, parakstīt un glabāt elektroniskus dokumentus | lietvedības sistēmas; e-paraksts un e-adrese; dokumentu aprite; arhivēšana
en Electronic document management | organise, sign and keep electronic documents | record-keeping systems; e-signature and e-address; document flow; archiving

LMC VM BUS 75 200.25 0 HYBRID 5 1.3,3.4,5.2 office
lv Izklājlapu automatizācija ar makro | automatizēt atkārtotus darbus izklājlapās | makro ierakstīšana; VBA pamati; datu pārbaude; gatavas veidnes
en Automating spreadsheets with macros | automate repetitive work in spreadsheets | recording macros; VBA basics; checking data; ready-made templates

LMC VMS ICT 160 854.40 0 HYBRID 5 3.1,3.2,2.2 web
lv Tīmekļa dizaina un satura vadība | izveidot vietnes dizainu un vadīt tās saturu | dizaina pamati; lapu izstrāde; satura vadības sistēma; teksti un attēli; apmeklējuma analīze
en Web design and content management | design a website and manage its content | design basics; building pages; the content management system; texts and images; analysing visits

LMC VMS ICT 60 320.40 0 ON_SITE 4 4.1,5.1,5.2 systems
lv Datorsistēmu uzturēšana mazā uzņēmumā | uzturēt neliela uzņēmuma datorus un tīklu | iekārtu uzskaite; atjauninājumi; drukas un tīkla ierīces; rezerves kopijas
en Maintaining computer systems in a small company | maintain the computers and network of a small company | recording equipment; updates; printers and network devices; backups

RT VM ICT 80 427.43 0 ON_SITE 5 5.1,5.3,3.4 hardware
lv Lietu interneta iekārtas un sensori | savienot sensorus un nolasīt to datus internetā | sensoru veidi; Arduino un ESP32; datu pārraide; datu panelis
en Internet of things devices and sensors | connect sensors and read their data online | kinds of sensors; Arduino and ESP32; transmitting data; the dashboard

RT VM ICT 60 320.40 0 ON_SITE 4 3.1,5.3 design
lv 3D modelēšana un drukas sagatavošana | izveidot 3D modeli un izdrukāt to | modelēšanas rīki; izmēri un pielaides; drukas iestatījumi; apstrāde pēc drukas
en 3D modelling and preparing for print | make a 3D model and print it | modelling tools; dimensions and tolerances; print settings; finishing

RT VM ICT 98 261.66 0 HYBRID 5 3.4,5.2 programming
lv Objektorientētā programmēšana Java valodā | izstrādāt programmas Java valodā, izmantojot klases | klases un objekti; mantošana; kolekcijas; izņēmumi un testi
en Object-oriented programming in Java | develop programs in Java using classes | classes and objects; inheritance; collections; exceptions and tests

RT VM ICT 60 320.40 0 ON_SITE 4 4.1,5.1 networks
lv Bezvadu tīklu ierīkošana | ierīkot drošu bezvadu tīklu | frekvences un pārklājums; piekļuves punkti; drošības iestatījumi; mērījumi
en Installing wireless networks | install a secure wireless network | frequencies and coverage; access points; security settings; measurements

RT VM ICT 56 299.04 0 ON_SITE 4 5.1,5.2 hardware
lv Elektronikas pamati datorsistēmām | izmērīt un pārbaudīt datora elektriskās ķēdes | strāva un spriegums; elektronikas elementi; mērinstrumenti; droša darba paņēmieni
en Electronics basics for computer systems | measure and test a computer's electric circuits | current and voltage; electronic components; measuring instruments; working safely

RT VMS ICT 104 555.36 0 ON_SITE 5 3.4,5.1,5.3 hardware
lv Industriālā automatizācija un robotikas programmēšana | programmēt ražošanas robotu un kontrolleri | rūpnieciskie kontrolleri; sensori un piedziņas; robota kustības; drošība; mācību līnijas projekts
en Industrial automation and robot programming | program a production robot and a controller | industrial controllers; sensors and drives; robot movements; safety; a training line project

JTT VM ICT 80 427.43 0 ON_SITE 4 3.4,5.3 programming
lv Programmēšanas loģika un algoritmi | sadalīt uzdevumu soļos un uzrakstīt algoritmu | algoritma pieraksts; zari un cikli; masīvi; kārtošana un meklēšana
en Programming logic and algorithms | break a task into steps and write an algorithm | writing an algorithm; branches and loops; arrays; sorting and searching

JTT VM ICT 80 427.43 0 HYBRID 5 3.4,3.1 web
lv Tīmekļa programmēšana JavaScript valodā | papildināt tīmekļa lapu ar darbībām | valodas pamati; notikumi; formu pārbaude; datu ielāde
en Web programming in JavaScript | add behaviour to a web page | language basics; events; checking forms; loading data

JTT VM ICT 60 320.40 0 ON_SITE 4 5.1,5.2 systems
lv Datorsistēmu komplektēšana | izvēlēties detaļas un salikt datoru | komponentu saderība; salikšana; sistēmas uzstādīšana; pārbaude zem slodzes
en Assembling computer systems | choose parts and assemble a computer | compatible components; assembly; installing the system; testing under load

JTT VM ICT 80 427.20 0 HYBRID 5 3.4,5.2 mobile
lv Mobilo lietotņu izstrādes pamati | izveidot vienkāršu lietotni tālrunim | izstrādes vide; ekrāna elementi; notikumi; datu saglabāšana
en Mobile application development basics | build a simple application for a phone | the development environment; screen elements; events; saving data

JTT VMS ICT 98 523.32 0 HYBRID 5 4.1,4.2,5.1 cyber
lv Kiberdrošības tehniķa pamatprasmes | pārbaudīt un nostiprināt sistēmu drošību | draudu analīze; drošie iestatījumi; ievainojamību skenēšana; žurnāli; ētika un likums
en Basic skills of a cyber security technician | check and strengthen the security of systems | analysing threats; safe settings; vulnerability scanning; logs; ethics and law

LVPIC VM ICT 60 320.40 1 ON_SITE 5 3.1,5.3 design
lv CAD rasēšana digitālajā ražošanā | sagatavot rasējumu un 3D modeli ražošanai | rasēšanas standarti; AutoCAD un Fusion; izmēri un pielaides; nodošana ražošanai
en CAD drawing in digital manufacturing | prepare a drawing and a 3D model for production | drawing standards; AutoCAD and Fusion; dimensions and tolerances; handing over to production

LVPIC VM ICT 80 427.20 0 ON_SITE 5 3.4,5.1 hardware
lv PLC programmēšana iesācējiem | uzrakstīt vienkāršu vadības programmu kontrollerim | kontrollera uzbūve; kāpņu diagrammas; taimeri un skaitītāji; traucējumu meklēšana
en PLC programming for beginners | write a simple control program for a controller | how a controller is built; ladder diagrams; timers and counters; fault finding

LVPIC VM ICT 68 363.12 0 ON_SITE 5 1.3,5.2 data
lv Ražošanas datu vākšana un vizualizācija | savākt iekārtu datus un parādīt tos panelī | datu avoti ražotnē; OPC UA; datu krātuve; rādītāju panelis
en Collecting and visualising production data | collect data of machines and show them on a dashboard | data sources in a factory; OPC UA; data storage; the dashboard

LVPIC VM ICT 96 256.32 0 ON_SITE 5 5.1,5.3 hardware
lv CNC iekārtu digitālā vadība | sagatavot programmu CNC iekārtai | koordinātas un G kods; CAM programmas; instrumentu dati; simulācija un drošība
en Digital control of CNC machines | prepare a program for a CNC machine | coordinates and G code; CAM software; tool data; simulation and safety

LVPIC VM ICT 65 347.10 0 HYBRID 6 5.2,5.3 hardware
lv Digitālais dvīnis ražošanā | izveidot ražošanas iekārtas digitālo modeli | modeļa mērķis; iekārtas dati; simulācija; uzlabojumu pārbaude
en The digital twin in manufacturing | make a digital model of a production machine | purpose of the model; machine data; simulation; testing improvements

LVPIC VM ICT 64 341.76 0 ON_SITE 5 5.1,5.2 networks
lv Optisko sakaru tīklu montāža | savienot un pārbaudīt optisko kabeli | optiskās šķiedras; metināšana; mērījumi; darba drošība
en Installing optical communication networks | splice and test optical cable | optical fibres; splicing; measurements; safety at work

LVPIC VMS ICT 120 640.80 0 ON_SITE 6 3.4,5.1,5.3 hardware
lv Mehatronikas sistēmu digitālā vadība | vadīt un pielāgot mehatronikas iekārtas | mehatronikas iekārtu uzbūve; kontrolleru programmas; pneimatika un piedziņas; diagnostika; projekts
en Digital control of mechatronic systems | control and adapt mechatronic equipment | how mechatronic equipment is built; controller programs; pneumatics and drives; diagnostics; project

LVT PCE ICT 960 2127.19 12 ON_SITE 5 4.1,5.1,5.2 systems datorsistemu-tehnikis
lv Datorsistēmu tehniķis Liepājā | uzstādīt, pieslēgt un uzturēt datorsistēmas un tīklus uzņēmumā | datoru uzbūve; sistēmu programmatūra; tīklu montāža; lietotāju atbalsts; kvalifikācijas prakse
en Computer systems technician in Liepāja | install, connect and maintain computer systems and networks in a company | computer hardware; system software; installing networks; user support; work placement

LVT PCE ICT 960 2127.19 7 ON_SITE 6 3.4,5.2,5.3 programming programmesanas-tehnikis
lv Programmēšanas tehniķis Liepājā | izstrādāt un testēt programmatūru pēc uzdevuma | programmēšanas pamati; objektorientēts kods; datubāzes; tīmekļa izstrāde; kvalifikācijas prakse
en Programming technician in Liepāja | develop and test software to a specification | programming basics; object-oriented code; databases; web development; work placement

LVT PD ICT 156 312.00 14 ON_SITE 5 4.1,5.1,5.2 systems datorsistemu-tehnikis
lv Datorsistēmu un tīklu drošības uzturēšana | uzturēt drošas darbstacijas un tīklu | drošības politikas; atjauninājumi un inventārs; piekļuves; kopijas; drošības pārbaudes
en Keeping computer systems and networks secure | keep workstations and the network secure | security policies; updates and inventory; access; backups; security checks

LVT VMS ICT 66 352.44 14 HYBRID 5 1.3,3.4,5.2 programming
lv Programmēšanas tehniķa moduļu kopa: Java un datubāzes | izveidot Java programmu, kas strādā ar datubāzi | Java valoda; klases un kolekcijas; SQL; savienojums ar datubāzi; testi
en Module set for programming technicians: Java and databases | build a Java program that works with a database | the Java language; classes and collections; SQL; connecting to a database; tests

LVT VMS ICT 60 320.40 11 ON_SITE 4 5.1,5.2 systems
lv Datorsistēmu tehniķa moduļu kopa: aparatūra un operētājsistēmas | uzturēt datora aparatūru un operētājsistēmu | komponentes; diagnostika; Windows un Linux; draiveri un atjauninājumi
en Module set for computer systems technicians: hardware and operating systems | maintain a computer's hardware and operating system | components; diagnostics; Windows and Linux; drivers and updates

LVT VMS ICT 60 320.40 9 HYBRID 5 3.1,3.2,5.3 design
lv 3D grafika un animācija | izveidot 3D ainu un īsu animāciju | modelēšana programmā Blender; materiāli un gaisma; kustība; attēla aprēķins
en 3D graphics and animation | make a 3D scene and a short animation | modelling in Blender; materials and light; movement; rendering

LVT VM ICT 52 277.68 5 HYBRID 4 3.1,3.3 design
lv Attēlu apstrāde un digitālā fotogrāfija | uzņemt un apstrādāt labus attēlus | kameras iestatījumi; gaisma un kompozīcija; apstrāde programmā; attēlu arhīvs
en Image editing and digital photography | take good pictures and edit them | camera settings; light and composition; editing in software; the picture archive

LVT VM ICT 30 160.20 3 ON_SITE 4 5.1 hardware
lv Elektronikas shēmu lasīšana un lodēšana | izlasīt shēmu un salodēt plati | shēmu apzīmējumi; lodēšanas paņēmieni; pārbaude; darba drošība
en Reading electronic diagrams and soldering | read a diagram and solder a board | symbols in diagrams; soldering techniques; testing; safety at work

OT PCE ICT 960 2127.19 10 ON_SITE 5 4.1,5.1,5.2 systems datorsistemu-tehnikis
lv Datorsistēmu tehniķis Ogrē | uzstādīt, pieslēgt un uzturēt datorsistēmas un tīklus uzņēmumā | datoru komplektēšana; operētājsistēmas; tīkli un drošība; klientu atbalsts; kvalifikācijas prakse
en Computer systems technician in Ogre | install, connect and maintain computer systems and networks in a company | assembling computers; operating systems; networks and security; customer support; work placement

OT PCE ICT 960 2127.19 5 ON_SITE 6 3.4,5.2,5.3 programming programmesanas-tehnikis
lv Programmēšanas tehniķis Ogrē | izstrādāt un testēt programmatūru pēc uzdevuma | algoritmi; programmēšana C# valodā; datubāzes; tīmekļa lapas; kvalifikācijas prakse
en Programming technician in Ogre | develop and test software to a specification | algorithms; programming in C#; databases; web pages; work placement

OT VMS ICT 56 299.04 13 ON_SITE 4 3.4,5.1,5.3 hardware
lv Robotika un iegultās sistēmas | salikt un ieprogrammēt nelielu robotu | robota uzbūve; motori un sensori; vadības programma; pārbaudes
en Robotics and embedded systems | assemble and program a small robot | how a robot is built; motors and sensors; the control program; testing

OT VMS ICT 52 138.84 10 REMOTE 5 2.2,5.1,5.2 cloud
lv Mākoņpakalpojumi un virtuālie serveri | palaist un uzturēt virtuālo serveri mākonī | pakalpojumu veidi; servera izveide; drošība; izmaksu kontrole
en Cloud services and virtual servers | start and maintain a virtual server in the cloud | kinds of services; creating a server; security; controlling costs

OT VM ICT 66 352.44 4 HYBRID 4 3.1,3.2,3.3 design
lv Video montāža un publicēšana | samontēt un publicēt video | materiāla atlase; montāža; skaņa un titri; publicēšanas formāti
en Video editing and publishing | edit and publish a video | selecting material; editing; sound and titles; formats for publishing

OT VM ICT 130 347.10 3 HYBRID 5 3.4,5.1 systems
lv Skriptu rakstīšana sistēmu uzturēšanai | automatizēt sistēmu uzturēšanu ar skriptiem | PowerShell pamati; Bash pamati; darbu grafiks; žurnāli un kļūdas; drošība
en Scripting for system maintenance | automate system maintenance with scripts | PowerShell basics; Bash basics; scheduling jobs; logs and errors; security

OT VM ICT 60 320.40 2 REMOTE 5 2.1,3.1,3.4 web
lv Tīmekļa vietņu piekļūstamība | pārbaudīt un uzlabot vietnes piekļūstamību | WCAG prasības; tastatūra un ekrāna lasītājs; krāsas un teksts; pārbaudes rīki
en Website accessibility | check and improve the accessibility of a website | WCAG requirements; keyboard and screen reader; colours and text; testing tools
`;
