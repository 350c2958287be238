export default {
  theKeyOfThisRequest: 'Šī pieprasījuma atslēga jau ir izmantota citai darbībai. Atjauno lapu un mēģini vēlreiz.',
  theKeyMustHave1ToCharacters: 'Atslēgai jābūt no 1 līdz {longestKey} zīmēm garai.',
} as const;
