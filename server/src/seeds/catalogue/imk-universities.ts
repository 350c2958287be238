/**
 * Study courses, study modules and the universities' non-formal programmes of 2.3.1.4.i.
 *
 * Three lines a programme:
 *   provider kind sector hours price participants mode DigComp-level competences theme
 *   lv title | what you will be able to do | topic; topic; …
 *   en the same
 */
export const imkUniversities = `
LU SC ICT 100 412.13 4413 REMOTE 5 1.1,3.1,5.3 ai
lv Advancēto mākslīgā intelekta (AI) rīku izmantošana ikdienas darbam un biznesam | droši un prasmīgi izmantot mākslīgā intelekta rīkus tekstiem, datiem un attēliem savā darbā | uzvedņu rakstīšana un uzlabošana; tekstu, prezentāciju un attēlu veidošana ar MI; darbs ar datiem un dokumentiem; MI palīgi un vienkārša automatizācija; ētika, autortiesības un datu aizsardzība
en Using advanced artificial intelligence (AI) tools for everyday work and business | use AI tools for text, data and images in your work, safely and well | writing and improving prompts; making texts, presentations and images with AI; working with data and documents; AI assistants and simple automation; ethics, copyright and data protection

LU SC BUS 104 412.13 2217 REMOTE 4 3.1,2.2,3.3 ecommerce
lv Etsy.com e-komercijas platformas pamatkurss pārdošanai internetā | atvērt un vadīt savu veikalu Etsy platformā | veikala izveide un noformējums; preču fotogrāfijas un apraksti; meklēšanas vārdi un cenas; pasūtījumi, piegāde un nodokļi; reklāma un klientu atsauksmes
en Selling online: introduction to the Etsy.com e-commerce platform | open and run your own shop on Etsy | setting up and designing a shop; product photographs and descriptions; search words and prices; orders, delivery and taxes; advertising and customer reviews

LU SC BUS 120 412.13 1974 REMOTE 5 3.1,2.2,5.3 marketing
lv Digitālā mārketinga prasmes biznesā: reklāmas pamatkurss no kampaņas izveides līdz automatizācijai ar ChatGPT un citiem rīkiem | izveidot, palaist un izmērīt reklāmas kampaņu internetā | mērķauditorija un kampaņas plāns; reklāma Google un Meta vidē; reklāmas teksti un attēli ar ChatGPT; rezultātu mērīšana un analīze; kampaņu automatizācija
en Digital marketing skills in business: advertising basics from setting up a campaign to automation with ChatGPT and other tools | plan, launch and measure an advertising campaign online | target audience and campaign plan; advertising on Google and Meta; advertising texts and images with ChatGPT; measuring and analysing results; automating campaigns

LU SC ICT 100 412.00 775 REMOTE 5 1.2,3.1,5.3 ai
lv Mākslīgais intelekts humanitārās zinātnēs | lietot mākslīgā intelekta metodes tekstu, valodas un kultūras mantojuma izpētē | valodas modeļi un to ierobežojumi; tekstu korpusi un automātiska analīze; digitalizēti arhīvi un attēlu atpazīšana; mašīntulkošana un rediģēšana; pētnieciskā ētika un avotu kritika
en Artificial intelligence in the humanities | use AI methods to study texts, language and cultural heritage | language models and their limits; text corpora and automatic analysis; digitised archives and image recognition; machine translation and editing; research ethics and source criticism

LU SC ICT 150 412.00 235 HYBRID 6 1.3,3.4,5.2 data
lv Datu analīze ar Python sociālajās zinātnēs un biznesā | sagatavot, analizēt un attēlot datus ar Python | Python valodas pamati analītiķim; datu tīrīšana ar pandas; aprakstošā statistika un hipotēžu pārbaude; grafiki un pārskati; patstāvīgs datu projekts
en Data analysis with Python in social sciences and business | prepare, analyse and chart data with Python | Python basics for analysts; cleaning data with pandas; descriptive statistics and testing hypotheses; charts and reports; a data project of your own

LU SC ICT 104 412.00 234 REMOTE 5 4.1,4.2,2.6 cyber
lv Datu privātums un kiberdrošība organizācijā | ieviest datu aizsardzības un drošības noteikumus savā organizācijā | personas datu aizsardzības prasības; drošības risku novērtēšana; paroles, piekļuves un iekārtas; pikšķerēšana un sociālā inženierija; rīcība incidenta gadījumā
en Data privacy and cyber security in an organisation | put data protection and security rules into practice where you work | requirements of data protection law; assessing security risks; passwords, access and devices; phishing and social engineering; what to do in an incident

TURIBA SC ICT 80 412.00 827 REMOTE 4 1.1,3.1,5.3 ai
lv Mākslīgā intelekta izmantošana ikdienā | uzticēt mākslīgajam intelektam ikdienas darbus un pārbaudīt tā atbildes | kas ir un kas nav mākslīgais intelekts; sarunas ar ChatGPT, Copilot un Gemini; teksti, tulkojumi un kopsavilkumi; attēli un prezentācijas; kļūdu pamanīšana un drošība
en Using artificial intelligence every day | hand everyday tasks to AI and check what it answers | what AI is and is not; talking to ChatGPT, Copilot and Gemini; texts, translations and summaries; images and presentations; spotting mistakes and staying safe

TURIBA SC ICT 80 412.00 599 REMOTE 5 2.4,3.1,5.3 ai
lv Mākslīgā intelekta rīki darbam un produktivitātei | ar mākslīgā intelekta rīkiem ietaupīt laiku biroja darbos | MI biroja lietotnēs; sapulču pieraksti un uzdevumu plānošana; datu tabulu apstrāde ar MI; savu MI palīgu izveide; datu konfidencialitāte darbā
en Artificial intelligence tools for work and productivity | save time on office work with AI tools | AI in office applications; meeting notes and task planning; working on tables with AI; building your own AI assistants; confidential data at work

TURIBA SC BUS 108 412.13 423 REMOTE 5 2.2,3.1,5.3 marketing
lv Digitālais mārketings ar mākslīgā intelekta rīkiem | plānot un veidot digitālo mārketingu ar mākslīgā intelekta palīdzību | tirgus un klienta izpēte ar MI; satura plāns un zīmola balss; reklāmas attēli un video; e-pasta mārketings; rezultātu analīze
en Digital marketing with artificial intelligence tools | plan and make digital marketing with the help of AI | market and customer research with AI; content plan and brand voice; advertising images and video; e-mail marketing; analysing results

TURIBA SC BUS 84 412.00 66 REMOTE 5 2.2,3.1,5.2 ecommerce
lv E-komercija un interneta veikala vadība | izveidot interneta veikalu un vadīt tā pārdošanu | e-komercijas modeļi un tiesības; veikala izveide Shopify un WooCommerce; maksājumi un piegādes; pārdošanas rādītāji; klientu apkalpošana
en E-commerce and running an online shop | set up an online shop and manage its sales | e-commerce models and law; building a shop in Shopify and WooCommerce; payments and delivery; sales indicators; customer service

TURIBA SC BUS 81 309.00 51 REMOTE 4 2.2,3.1,2.5 marketing
lv Sociālo tīklu satura veidošana un reklāma | veidot saturu un reklāmu sociālajos tīklos pēc plāna | sociālo tīklu izvēle un auditorija; satura kalendārs; īsie video un stāsti; apmaksātā reklāma; komentāri un kopienas vadība
en Content and advertising in social networks | make social media content and advertising to a plan | choosing networks and audiences; content calendar; short videos and stories; paid advertising; comments and community management

TURIBA SC BUS 100 412.13 37 HYBRID 5 1.2,1.3,5.2 data
lv Datu analīze biznesa lēmumiem ar Excel un Power BI | sagatavot datus un pārskatus, uz kuriem balstīt lēmumus | datu sagatavošana ar Power Query; rādītāji un rakurstabulas; Power BI datu modelis; vadības paneļi; datu stāsta prezentēšana
en Data analysis for business decisions with Excel and Power BI | prepare the data and reports that decisions rest on | preparing data with Power Query; indicators and pivot tables; the Power BI data model; dashboards; telling a story with data

TURIBA SC BUS 65 257.50 28 REMOTE 4 2.1,1.3,5.2 business
lv Klientu attiecību pārvaldības sistēmas (CRM) | izvēlēties CRM sistēmu un ar to vadīt pārdošanu | CRM sistēmu veidi; klientu dati un segmenti; pārdošanas piltuve; automātiskie uzdevumi un e-pasti; rādītāji un datu kvalitāte
en Customer relationship management (CRM) systems | choose a CRM system and manage sales with it | kinds of CRM systems; customer data and segments; the sales funnel; automatic tasks and e-mails; indicators and data quality

TURIBA SC ICT 54 309.00 18 REMOTE 4 4.1,4.2,2.6 cyber
lv Digitālā drošība un datu aizsardzība uzņēmumā | pasargāt uzņēmuma datus un iekārtas ikdienas darbā | biežākie uzbrukumu veidi; paroļu pārvaldnieki un divu faktoru autentifikācija; droša attālinātā piekļuve; personas dati uzņēmumā; darbinieku apmācība
en Digital security and data protection in a company | protect a company's data and devices in daily work | the most common attacks; password managers and two-factor login; secure remote access; personal data in a company; training colleagues

TURIBA SM BUS 108 412.00 312 HYBRID 5 3.1,2.2,5.3 ecommerce
lv Digitālā uzņēmējdarbība: no idejas līdz tiešsaistes zīmolam | izveidot un pārbaudīt savu digitālā biznesa ideju | biznesa modelis un klienta problēma; zīmols un tīmekļa vietne; pārdošanas kanāli internetā; finanšu aprēķins un rēķini; idejas prezentācija
en Digital entrepreneurship: from an idea to an online brand | build and test your own digital business idea | business model and the customer's problem; brand and website; selling channels online; financial estimates and invoices; pitching the idea

TURIBA SM BUS 112 515.00 278 REMOTE 6 1.2,5.2,5.3 ai
lv Mākslīgais intelekts uzņēmuma vadībā | izvērtēt un ieviest mākslīgā intelekta risinājumus uzņēmumā | MI iespējas nozarēs un funkcijās; procesu izvēle un ieguvumu aprēķins; datu gatavība; MI akts un atbildība; ieviešanas plāns
en Artificial intelligence in company management | assess and introduce AI solutions in a company | what AI can do across industries and functions; choosing processes and estimating benefits; being ready with data; the AI Act and responsibility; an introduction plan

TURIBA NF BUS 56 399.00 74 REMOTE 4 1.1,2.2,1.2 marketing
lv Meklētājprogrammu optimizācija (SEO) un Google Analytics | uzlabot tīmekļa vietnes vietu meklētājos un saprast tās apmeklējumu | kā strādā meklētāji; atslēgvārdu izpēte; satura un lapas uzlabošana; Google Analytics pārskati
en Search engine optimisation (SEO) and Google Analytics | raise a website in search results and understand its visits | how search engines work; keyword research; improving content and pages; Google Analytics reports

TURIBA NF BUS 40 289.00 56 REMOTE 4 2.1,1.3,4.2 business
lv Personāla vadības digitālie rīki | vadīt atlasi, ievadīšanu darbā un novērtēšanu ar digitāliem rīkiem | personāla vadības sistēmas; atlase un ievadīšana darbā tiešsaistē; darba laika uzskaite; aptaujas un atgriezeniskā saite; personas dati personāla darbā
en Digital tools for human resources | run recruitment, induction and appraisal with digital tools | human resources systems; recruiting and induction online; recording working time; surveys and feedback; personal data in HR work

RTU SC ICT 104 412.00 405 REMOTE 5 4.1,4.2,5.1 cyber
lv Kiberdrošības pamati | atpazīt draudus un pasargāt sistēmas, tīklus un lietotājus | draudi un uzbrukumu veidi; tīkla un iekārtu aizsardzība; kriptogrāfijas pamati; piekļuves pārvaldība; incidentu atklāšana un ziņošana
en Cyber security fundamentals | recognise threats and protect systems, networks and users | threats and kinds of attack; protecting networks and devices; basics of cryptography; access management; detecting and reporting incidents

RTU SC ICT 156 412.00 58 HYBRID 6 1.2,3.4,5.2 ai
lv Mašīnmācīšanās pamati ar Python | izveidot un novērtēt vienkāršus mašīnmācīšanās modeļus | datu sagatavošana; regresija un klasifikācija; modeļu novērtēšana; neironu tīklu pamati; projekts ar atvērtajiem datiem
en Machine learning fundamentals with Python | build and evaluate simple machine learning models | preparing data; regression and classification; evaluating models; basics of neural networks; a project with open data

RTU SC ICT 120 412.00 44 HYBRID 5 3.4,5.1,5.3 programming
lv Programmēšanas pamati C++ valodā | rakstīt un pārbaudīt programmas C++ valodā | mainīgie, zari un cikli; funkcijas un masīvi; rādītāji un atmiņa; klases un objekti; kļūdu meklēšana
en Programming fundamentals in C++ | write and test programs in C++ | variables, branches and loops; functions and arrays; pointers and memory; classes and objects; finding errors

RTU SC ICT 108 412.00 29 HYBRID 6 1.3,3.4,5.2 databases
lv Datu bāzu tehnoloģijas | projektēt datu bāzi un iegūt no tās datus | datu modelēšana; SQL vaicājumi; indeksi un veiktspēja; transakcijas un drošība; dokumentu datu bāzes
en Database technologies | design a database and get data out of it | data modelling; SQL queries; indexes and performance; transactions and security; document databases

RTU SC ICT 96 412.00 19 HYBRID 6 4.1,5.1,5.2 networks
lv Datortīklu protokoli un drošība | saprast tīkla darbību un pasargāt to | TCP/IP protokolu saime; maršrutēšana un komutācija; ugunsmūri un VPN; tīkla datu plūsmas analīze; bezvadu tīklu drošība
en Network protocols and security | understand how a network works and protect it | the TCP/IP protocol family; routing and switching; firewalls and VPN; analysing network traffic; wireless security

RTU SM BUS 120 412.00 417 REMOTE 5 2.4,5.2,5.3 management
lv Agile projektu un procesu vadība | vadīt projektus un komandas ar spējajām metodēm | Scrum lomas un notikumi; Kanban un plūsmas mērīšana; lietotāju stāsti un prioritātes; digitālie projektu vadības rīki; procesu uzlabošana
en Agile project and process management | lead projects and teams with agile methods | Scrum roles and events; Kanban and measuring flow; user stories and priorities; digital project management tools; improving processes

RTU SM ICT 160 555.21 334 REMOTE 5 2.2,2.4,5.2 cloud
lv EIKT rīku izmantošana mākoņpakalpojumu atbalstītā digitālajā vidē | strādāt un sadarboties mākoņpakalpojumu vidē | mākoņpakalpojumu veidi; Microsoft 365 un Google Workspace; kopīga darba organizēšana; datu glabāšana un drošība; procesu automatizācija bez koda
en Using ICT tools in a cloud-supported digital environment | work and collaborate in cloud services | kinds of cloud services; Microsoft 365 and Google Workspace; organising shared work; storing data safely; automating processes without code

RTU SM ICT 240 824.00 178 HYBRID 6 1.3,3.4,5.2 data
lv Datu zinātne un mašīnmācīšanās | veikt pilnu datu zinātnes projektu no datiem līdz modelim | statistika datu zinātnei; Python bibliotēkas; modeļu izvēle un apmācība; lieli datu apjomi; rezultātu skaidrošana
en Data science and machine learning | carry out a whole data science project from data to model | statistics for data science; Python libraries; choosing and training models; large amounts of data; explaining results

RTU SM ICT 200 824.00 132 HYBRID 6 3.4,5.1,5.3 programming
lv Programmatūras inženierija un DevOps | izstrādāt, testēt un piegādāt programmatūru komandā | prasības un arhitektūra; versiju kontrole un koda pārskate; automatizēta testēšana; konteineri un Kubernetes; nepārtraukta piegāde un uzraudzība
en Software engineering and DevOps | develop, test and deliver software in a team | requirements and architecture; version control and code review; automated testing; containers and Kubernetes; continuous delivery and monitoring

RTU SM ICT 150 618.00 101 HYBRID 6 5.1,5.2,5.3 hardware
lv Viedo ražošanas sistēmu projektēšana | projektēt savienotas ražošanas iekārtas un to datu plūsmas | rūpnieciskais lietu internets; sensori un vadības sistēmas; ražošanas datu modelis; simulācija un digitālais dvīnis; energoefektivitāte
en Designing smart manufacturing systems | design connected production equipment and its data flows | industrial internet of things; sensors and control systems; the production data model; simulation and the digital twin; energy efficiency

VIA SC ICT 78 360.50 28 HYBRID 5 3.1,3.4,5.3 design
lv Virtuālās un papildinātās realitātes risinājumi | izveidot vienkāršu virtuālās vai papildinātās realitātes lietotni | VR un AR iekārtas; telpiskā vide Unity programmā; 3D modeļi un mijiedarbība; lietojamība un drošība; prototipa izstrāde
en Virtual and augmented reality solutions | build a simple virtual or augmented reality application | VR and AR devices; three-dimensional scenes in Unity; 3D models and interaction; usability and safety; making a prototype

VIA SC ICT 72 386.25 19 REMOTE 5 2.1,3.1,5.2 design
lv Lietotāja pieredzes dizains | izpētīt lietotāju vajadzības un izveidot saprotamu saskarni | lietotāju intervijas; informācijas struktūra; skices un prototipi; piekļūstamība; lietojamības testi
en User experience design | study what users need and make an interface they understand | interviewing users; information structure; sketches and prototypes; accessibility; usability tests

VIA SC ICT 90 412.00 14 REMOTE 6 4.1,4.2,5.2 cyber
lv Kiberdrošības riska vadība | novērtēt riskus un izveidot drošības pārvaldības plānu | risku vadības metodes; ISO 27001 un NIS2 prasības; drošības pasākumu izvēle; darbības nepārtrauktība; audits un ziņošana vadībai
en Cyber security risk management | assess risks and write a security management plan | risk management methods; requirements of ISO 27001 and NIS2; choosing security measures; business continuity; audit and reporting to management

VIA SM ICT 156 567.89 52 HYBRID 6 3.4,5.1,5.3 hardware
lv Viedās tehnoloģijas un automatizācija | izveidot viedas ierīces risinājumu no sensora līdz datu panelim | mikrokontrolleri un sensori; bezvadu datu pārraide; datu apstrāde mākonī; automatizācijas noteikumi; drošība un uzturēšana
en Smart technologies and automation | build a smart device solution from sensor to dashboard | microcontrollers and sensors; wireless data transmission; processing data in the cloud; automation rules; security and upkeep

VIA SM ICT 104 412.00 38 HYBRID 5 3.1,3.2,3.3 design
lv Digitālā satura un mediju producēšana | izveidot video, audio un grafisku saturu tiešsaistes medijiem | stāsta uzbūve un scenārijs; filmēšana un skaņa; montāža un grafika; publicēšana un auditorija; autortiesības
en Producing digital content and media | make video, audio and graphic content for online media | story and script; filming and sound; editing and graphics; publishing and audience; copyright

VIA SM ICT 110 412.00 28 REMOTE 6 1.3,5.2,3.4 databases
lv Informācijas sistēmu analīze un projektēšana | noskaidrot prasības un uzprojektēt informācijas sistēmu | procesu modelēšana BPMN; prasību specifikācija; datu un klašu modeļi; saskarnes prototips; izmaiņu pārvaldība
en Analysing and designing information systems | find out the requirements and design an information system | process models in BPMN; specifying requirements; data and class models; prototyping the interface; managing change

VENTA SC ICT 84 412.00 34 HYBRID 6 4.1,5.1,3.4 hardware
lv Iegulto sistēmu un lietu interneta drošība | izstrādāt drošas iegultās un lietu interneta ierīces | iegulto sistēmu uzbūve; droša programmēšana C valodā; atjauninājumi un atslēgu pārvaldība; radio saskarnes; uzbrukumu analīze laboratorijā
en Security of embedded systems and the internet of things | develop secure embedded and connected devices | how embedded systems are built; secure programming in C; updates and key management; radio interfaces; analysing attacks in the laboratory

DU SC ICT 60 412.00 22 HYBRID 5 1.2,1.3,3.1 data
lv Ģeogrāfiskās informācijas sistēmas datu analīzē | analizēt un attēlot datus kartē | telpiskie dati un to avoti; QGIS darba vide; slāņi un vaicājumi; tematiskās kartes; karšu publicēšana tīmeklī
en Geographic information systems in data analysis | analyse data and show it on a map | spatial data and its sources; the QGIS environment; layers and queries; thematic maps; publishing maps on the web

LBTU SC ICT 66 412.00 18 HYBRID 5 1.2,1.3,5.3 data
lv Precīzās lauksaimniecības dati un attālā izpēte | izmantot satelītu un dronu datus saimniecības lēmumos | satelītattēli un veģetācijas indeksi; dronu lidojumu plānošana; lauku kartes un mainīgas devas; meteodati un sensori; datu apmaiņa ar tehniku
en Precision farming data and remote sensing | use satellite and drone data for decisions on a farm | satellite images and vegetation indexes; planning drone flights; field maps and variable doses; weather data and sensors; exchanging data with machinery

TSI SC ICT 112 412.00 26 REMOTE 6 1.3,3.4,5.2 data
lv Lielo datu apstrāde un mākoņanalītika | apstrādāt lielus datu apjomus mākonī | datu ezeri un noliktavas; Spark un SQL; datu plūsmas; analītika mākoņplatformās; izmaksas un drošība
en Big data processing and cloud analytics | process large amounts of data in the cloud | data lakes and warehouses; Spark and SQL; data streams; analytics on cloud platforms; cost and security

TSI NF ICT 48 349.00 22 REMOTE 5 1.3,3.4,5.2 data
lv Datu analītika loģistikā ar Python | analizēt piegāžu un noliktavas datus ar Python | loģistikas rādītāji; datu sagatavošana; maršrutu un krājumu aprēķini; pieprasījuma prognoze
en Data analytics in logistics with Python | analyse delivery and warehouse data with Python | logistics indicators; preparing data; calculating routes and stock; forecasting demand
`;
