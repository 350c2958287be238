export const words = {
  session: {
    endsSoon_zero: 'Sesija beigsies pēc {{count}} minūtēm',
    endsSoon_one: 'Sesija beigsies pēc {{count}} minūtes',
    endsSoon_other: 'Sesija beigsies pēc {{count}} minūtēm',
    canExtend: 'Tu kādu laiku neko neesi darījis. Pagarini sesiju, un viss ierakstītais paliks.',
    cannotExtend: 'Ir pagājušas 12 stundas kopš pieslēgšanās. Saglabā iesākto un pieslēdzies vēlreiz.',
    extend: 'Pagarināt sesiju',
    ended: 'Sesija ir beigusies',
    nothingLost: 'Nekas ierakstītais nav zudis. Pieslēdzies jaunā cilnē, tad atgriezies šeit un turpini.',
    stillOut: 'Pieslēgšanās vēl nav notikusi.',
    goOn: 'Turpināt šeit',
    logInElsewhere: 'Pieslēgties jaunā cilnē',
  },
};
