/** DigComp 2.2: five areas and their 21 competences. code lv | en; an area has no dot in its code. */
export const digcomp = `
1 Informācijas un datu pratība | Information and data literacy
1.1 Datu, informācijas un digitālā satura pārlūkošana, meklēšana un atlase | Browsing, searching and filtering data, information and digital content
1.2 Datu, informācijas un digitālā satura izvērtēšana | Evaluating data, information and digital content
1.3 Datu, informācijas un digitālā satura pārvaldība | Managing data, information and digital content
2 Saziņa un sadarbība | Communication and collaboration
2.1 Saziņa ar digitālajām tehnoloģijām | Interacting through digital technologies
2.2 Kopīgošana ar digitālajām tehnoloģijām | Sharing through digital technologies
2.3 Pilsoniskā līdzdalība ar digitālajām tehnoloģijām | Engaging in citizenship through digital technologies
2.4 Sadarbība ar digitālajām tehnoloģijām | Collaborating through digital technologies
2.5 Tīkla etiķete | Netiquette
2.6 Digitālās identitātes pārvaldība | Managing digital identity
3 Digitālā satura veidošana | Digital content creation
3.1 Digitālā satura izstrāde | Developing digital content
3.2 Digitālā satura integrēšana un pārstrāde | Integrating and re-elaborating digital content
3.3 Autortiesības un licences | Copyright and licences
3.4 Programmēšana | Programming
4 Drošība | Safety
4.1 Ierīču aizsardzība | Protecting devices
4.2 Personas datu un privātuma aizsardzība | Protecting personal data and privacy
4.3 Veselības un labsajūtas aizsardzība | Protecting health and well-being
4.4 Vides aizsardzība | Protecting the environment
5 Problēmu risināšana | Problem solving
5.1 Tehnisku problēmu risināšana | Solving technical problems
5.2 Vajadzību un tehnoloģisko risinājumu noteikšana | Identifying needs and technological responses
5.3 Radoša digitālo tehnoloģiju lietošana | Creatively using digital technologies
5.4 Digitālo prasmju trūkumu noteikšana | Identifying digital competence gaps
`;
