import type { ImpossibleWords } from '../impossible-words.ts';
import type { PlaceholderWords } from '../placeholder-words.ts';

export const spanishPlaceholders: PlaceholderWords = {
  openers: 'insertar insértese añadir agregar verificar comprobar confirmar completar reemplazar sustituir poner'.split(
    ' ',
  ),
  here: ['aquí'],
  fields: 'nombre apellido fecha lugar número cifra fuente enlace título cita leyenda autor texto unidad'.split(' '),
  gaps: [
    'por completar',
    'a completar',
    'por confirmar',
    'a confirmar',
    'por definir',
    'por verificar',
    'por insertar',
    'por añadir',
    'por redactar',
    'pendiente de completar',
  ],
  leftovers: [
    '¡Error! No se encuentra el origen de la referencia',
    '¡Error! Marcador no definido',
    'Haga clic aquí para escribir texto',
    'Haga clic o pulse aquí para escribir texto',
  ],
  roman: 'siglo siglos capítulo tomo volumen parte acto libro título artículo anexo sección cuerpo'.split(' '),
};

export const spanishImpossible: ImpossibleWords = {
  averages: 'promedio promedios media mediana por cada tasa tasas ratio'.split(' '),
  notBeforeDays: ['en'],
};
