import type { WorkingLanguage } from '../../kit/values/text.ts';

/** Why something cannot be done now, as the end of a sentence. */
export const reasons = {
  closed: { en: 'the need is met or withdrawn', fr: 'le besoin est satisfait ou retiré', es: 'la necesidad está satisfecha o retirada' },
  notWithdrawing: { en: 'only a withdrawal names another need', fr: 'seul un retrait nomme un autre besoin', es: 'solo una retirada nombra otra necesidad' },
  cells: { en: '{n} cells, as many as the header', fr: "{n} cellules, autant que l'en-tête", es: '{n} celdas, tantas como el encabezado' },
  circle: { en: 'a paragraph cannot take its own place', fr: 'un paragraphe ne peut pas se remplacer lui-même', es: 'un párrafo no puede sustituirse a sí mismo' },
  draft: { en: 'it is still a draft', fr: "il s'agit encore d'un projet", es: 'todavía es un proyecto' },
  faults: { en: '`faults` names each place', fr: '`faults` nomme chaque endroit', es: '`faults` nombra cada lugar' },
  formula: { en: 'no cell begins with = + - @, for a spreadsheet would take it for a formula', fr: 'aucune cellule ne commence par = + - @, car un tableur y verrait une formule', es: 'ninguna celda comienza por = + - @, pues una hoja de cálculo la tomaría por una fórmula' },
  intoItself: { en: 'a topic cannot take its own place', fr: 'un thème ne peut pas se remplacer lui-même', es: 'un tema no puede sustituirse a sí mismo' },
  intoNarrower: { en: 'a topic cannot be merged into one below it', fr: "un thème ne peut pas être fusionné avec l'un de ses sous-thèmes", es: 'un tema no puede fusionarse con uno de sus subtemas' },
  line: { en: 'line', fr: 'ligne', es: 'línea' },
  notSuperseded: { en: 'only what is superseded names another', fr: 'seul un paragraphe remplacé en nomme un autre', es: 'solo un párrafo sustituido nombra otro' },
  quotes: { en: 'a quotation mark that opens a cell closes it, too', fr: 'un guillemet qui ouvre une cellule la ferme aussi', es: 'unas comillas que abren una celda también la cierran' },
  supersedes: { en: 'it took the place of another', fr: 'il en remplace un autre', es: 'sustituye a otro' },
  twoLevels: { en: 'the tree of topics has two levels', fr: "l'arbre des thèmes a deux niveaux", es: 'el árbol de temas tiene dos niveles' },
  utf8: { en: 'the file must be saved and read as UTF-8', fr: 'le fichier doit être enregistré et lu en UTF-8', es: 'el archivo debe guardarse y leerse en UTF-8' },
} satisfies Record<string, Record<WorkingLanguage, string>>;
