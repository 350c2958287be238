/** The plan of a budget. */
export const plans = {
  plan: {
    title: 'Plāns',
    none: 'Plāna vēl nav. Ieraksti, kad budžetu paredzēts izlietot, un te redzēsi, vai tas notiek ātrāk vai lēnāk.',
    enter: 'Ierakstīt plānu',
    change: 'Mainīt plānu',
    save: 'Saglabāt plānu',
    entered: 'Plāns saglabāts.',
    explained: 'Cik no budžeta paredzēts piešķirt vai rezervēt katrā laikā. Tukšs lauks nozīmē neko. Iepriekšējie plāni paliek redzami.',
    step: 'Plāna solis',
    left: 'Plānā {{planned}} no {{budget}}. Vēl neplānots: {{left}}.',
    tooMuch: 'Plānā {{planned}}, bet apstiprinātais budžets ir {{budget}}: par {{left}} par daudz.',
    by: 'Līdz beigām',
    planned: 'Plānots kopā',
    committed: 'Izlietots kopā',
    gap: 'Pret plānu',
    expected: 'prognoze',
    present: 'pašlaik',
    version: '{{number}}. plāns:',
  },
};
