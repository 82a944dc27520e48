import type { UserErrorCode } from '../generated.ts';
import type { WorkingLanguage } from '../values/text.ts';

/** What each fault means, in the languages of the Convention. `{name}` stands for a value of the case. */
const sentences: Record<UserErrorCode, Record<WorkingLanguage, string>> = {
  REQUIRED: { en: 'This must be filled in.', fr: 'Ce champ doit être rempli.', es: 'Este campo es obligatorio.' },
  TOO_LONG: { en: 'This may have at most {most} characters.', fr: 'Ce champ peut avoir au plus {most} caractères.', es: 'Este campo puede tener como máximo {most} caracteres.' },
  TOO_MANY: { en: 'At most {most} are allowed here.', fr: 'Au plus {most} sont admis ici.', es: 'Aquí se admiten como máximo {most}.' },
  OUT_OF_RANGE: { en: 'This must be from {least} to {most}.', fr: 'Cette valeur doit être comprise entre {least} et {most}.', es: 'Este valor debe estar entre {least} y {most}.' },
  MALFORMED: { en: 'This is not written as it must be: {form}.', fr: "Ce champ n'a pas la forme voulue : {form}.", es: 'Este campo no tiene la forma debida: {form}.' },
  UNKNOWN_REFERENCE: { en: '{value} does not exist.', fr: "{value} n'existe pas.", es: '{value} no existe.' },
  DUPLICATE: { en: '{value} is there already.', fr: '{value} existe déjà.', es: '{value} ya existe.' },
  OUT_OF_ORDER: {
    en: '{from} cannot become {to}. Read the record again, it may have changed, and choose a step that is open.',
    fr: "{from} ne peut pas devenir {to}. Relisez l'objet, il a peut-être changé, et choisissez une étape possible.",
    es: '{from} no puede pasar a {to}. Vuelva a leer el registro, puede haber cambiado, y elija un paso posible.',
  },
  NOT_ALLOWED_NOW: { en: 'This cannot be done now: {why}.', fr: 'Cela ne peut pas se faire maintenant : {why}.', es: 'Esto no se puede hacer ahora: {why}.' },
  NO_PLACE_LEFT: {
    en: 'No place is left. Choose another one, or try again when a place has become free.',
    fr: "Il n'y a plus de place. Faites un autre choix, ou réessayez quand une place se sera libérée.",
    es: 'No quedan plazas. Elija otra opción, o inténtelo de nuevo cuando haya quedado una libre.',
  },
};

/** The sentence for a fault, with its values filled in. */
export const userErrorSentence = (code: UserErrorCode, language: WorkingLanguage, values: Record<string, string | number>): string =>
  sentences[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
