/** How one applies, where nobody has written it for a source: what holds for every source of the platform. */
export const USUAL_STEPS = {
  lv: [
    'Pieslēdzies un aizpildi profila anketu.',
    'Izvēlies programmu un mācību grupu.',
    'Piesakies: datus reģistros pārbaudām mēs paši.',
    'Saņem atbildi savā kontā un e-pastā.',
  ],
  en: [
    'Log in and complete your profile.',
    'Choose a programme and a group.',
    'Apply: we check the registers ourselves.',
    'Get the answer in your account and by e-mail.',
  ],
};
