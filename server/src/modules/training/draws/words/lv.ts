export default {
  theDrawHasBeenStoppedAlready: 'Izloze jau ir apturēta.',
  theSecretNumberHasBeenRevealed: 'Izlozes skaitlis jau ir atklāts. Izlozi vairs nevar apturēt.',
  notInTheRules: 'Noteikumi mainījās, un šī pieteikšanās laika vairs nav.',
} as const;
