/**
 * The 43 local governments since the reform of 2021: seven state cities and 36 municipalities, by their ISO 3166-2 codes,
 * with the planning region. Varakļāni joined Madona on 1 July 2025.
 *
 *   code region lv | en [| last day]
 */
export const municipalities = `
LV-RIX RIGA Rīga | Rīga
LV-DGV LATGALE Daugavpils | Daugavpils
LV-JEL ZEMGALE Jelgava | Jelgava
LV-JUR RIGA Jūrmala | Jūrmala
LV-LPX KURZEME Liepāja | Liepāja
LV-REZ LATGALE Rēzekne | Rēzekne
LV-VEN KURZEME Ventspils | Ventspils
LV-011 RIGA Ādažu novads | Ādaži Municipality
LV-002 ZEMGALE Aizkraukles novads | Aizkraukle Municipality
LV-007 VIDZEME Alūksnes novads | Alūksne Municipality
LV-111 LATGALE Augšdaugavas novads | Augšdaugava Municipality
LV-015 LATGALE Balvu novads | Balvi Municipality
LV-016 ZEMGALE Bauskas novads | Bauska Municipality
LV-022 VIDZEME Cēsu novads | Cēsis Municipality
LV-112 KURZEME Dienvidkurzemes novads | South Kurzeme Municipality
LV-026 ZEMGALE Dobeles novads | Dobele Municipality
LV-033 VIDZEME Gulbenes novads | Gulbene Municipality
LV-041 ZEMGALE Jelgavas novads | Jelgava Municipality
LV-042 ZEMGALE Jēkabpils novads | Jēkabpils Municipality
LV-047 LATGALE Krāslavas novads | Krāslava Municipality
LV-050 KURZEME Kuldīgas novads | Kuldīga Municipality
LV-052 RIGA Ķekavas novads | Ķekava Municipality
LV-054 RIGA Limbažu novads | Limbaži Municipality
LV-056 LATGALE Līvānu novads | Līvāni Municipality
LV-058 LATGALE Ludzas novads | Ludza Municipality
LV-059 VIDZEME Madonas novads | Madona Municipality
LV-062 RIGA Mārupes novads | Mārupe Municipality
LV-067 RIGA Ogres novads | Ogre Municipality
LV-068 RIGA Olaines novads | Olaine Municipality
LV-073 LATGALE Preiļu novads | Preiļi Municipality
LV-077 LATGALE Rēzeknes novads | Rēzekne Municipality
LV-080 RIGA Ropažu novads | Ropaži Municipality
LV-087 RIGA Salaspils novads | Salaspils Municipality
LV-088 KURZEME Saldus novads | Saldus Municipality
LV-089 RIGA Saulkrastu novads | Saulkrasti Municipality
LV-091 RIGA Siguldas novads | Sigulda Municipality
LV-094 VIDZEME Smiltenes novads | Smiltene Municipality
LV-097 KURZEME Talsu novads | Talsi Municipality
LV-099 RIGA Tukuma novads | Tukums Municipality
LV-101 VIDZEME Valkas novads | Valka Municipality
LV-113 VIDZEME Valmieras novads | Valmiera Municipality
LV-102 VIDZEME Varakļānu novads | Varakļāni Municipality | 2025-06-30
LV-106 KURZEME Ventspils novads | Ventspils Municipality
`;
