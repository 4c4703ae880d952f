import type { AttributionWords } from '../attribution-words.ts';

/** How Spanish tells what somebody says. */
export const spanishAttribution: AttributionWords = {
  said: 'contabiliza | contabilizan | contabilizó | registra | registran | registró | recuenta | recuentan | dice | dicen | dijo | dijeron | decía | decían | dicho que | diciendo | dicho | declara | declaran | declaró | declararon | declaración | declaraciones | afirma | afirman | afirmó | afirmaron | afirmaba | afirmación | afirmaciones | asegura | aseguran | aseguró | aseguraron | aseguraba | sostiene | sostienen | sostuvo | sostuvieron | sostenía | pretende | pretenden | alega | alegan | alegó | alegato | acusa | acusan | acusó | acusaron | acusado | acusados | acusación | acusaciones | según | de acuerdo con | a decir de | al decir de | a juicio de | en palabras de | por boca de | si se cree a | informa | informan | informó | informaron | informe | informes | relata | relatan | relató | relato | relatos | cuenta | cuentan | contó | contaron | refiere | refieren | refirió | señala | señalan | señaló | señalaron | anuncia | anuncian | anunció | anunciaron | reivindica | reivindican | reivindicó | reivindicación | niega | niegan | negó | negaron | desmiente | desmienten | desmintió | reconoce | reconocen | reconoció que | admite | admiten | admitió | confiesa | explica | explican | explicó | indica | indican | indicó | precisa | precisan | menciona | mencionan | subraya | subrayan | añade | añaden | insiste | insisten | insistió | confirma | confirman | confirmó | confirmaron | habla de | hablan de | habló de | hablaron de | hablaba de | da cuenta | dan cuenta | testimonio | testimonios | testigo | testigos | testifica | cita | citan | citando | atribuye | atribuyen | atribuyó | atribuido | atribuida | imputa | imputan | culpa | culpan | culpó | culparon | denuncia | denuncian | denunció | denunciaron | advierte | advierten | advirtió | reprocha | se queja | se quejan | se jacta | se jactan | presume de | escribe | escribió | cifra en | cifran en | cifró en | calcula | calculan | calculó | pide | piden | pidió | promete | prometen | exige | exigen | amenaza | amenazan | revela | reveló | da crédito | dan crédito | dar crédito | responsabiliza | responsabilizan | responsabilizó | responsabilizaron',
  apart: [['hace hacen hizo hicieron', 'responsable responsables']],
  hedged: [
    'comunicado | comunicados | versión | versiones | fuente | fuentes | entrevista | entrevistas | entrevistado | entrevistados | vídeo | vídeos | video | videos | imagen | imágenes | foto | fotos | fotografías | publicado | publicada | publicó | difundido | difundió | rumor | rumores | se rumorea | habladurías | oídas | información | informaciones | carta | despacho | octavilla | boletín',
    'al parecer | por lo visto | aparentemente | parece | parecen | parecía | presunto | presunta | presuntos | presuntas | presuntamente | supuesto | supuesta | supuestos | supuestas | supuestamente | pretendido | pretendida | sedicente | sin (confirmar|verificar|contrastar|probar|pruebas) | no (confirmado|confirmada|confirmados|confirmadas|verificado|verificada|verificados|verificadas|está claro|está probado|está confirmado|consta) | disputado | disputada | discutido | discutida | controvertido | controvertida | cuestiona | cuestionan | contradice | contradicen | contradictorio | contradictorias | cree | creen | creía | creían | piensa | piensan | sospecha | sospechan | sospecho | sospechas | sospechoso | estima | estiman | estimación | estimaciones | considera | consideran | sugiere | sugieren | apunta a | apuntan a | incierto | incierta | desconoce | se ignora | duda | dudas | dudoso | dudosa | si es cierto | de ser cierto | quizá | quizás | tal vez | acaso | a lo mejor | puede que | pudo | pudieron | podría | podrían | probablemente | posiblemente | seguramente | probable | posible | falso | falsa | falsamente | refutado | ninguna prueba | a ojos de | responsabilidad | habría | habrían | sería | serían | estaría | estarían | tendría | tendrían',
  ].join(' | '),
  names: [],
  settled:
    '(sin|no hay|no cabe|cabe|fuera de|ninguna) (duda|dudas) | sin (ninguna|la menor) duda | (está|están|ha sido|fue|ya|queda) (confirmado|confirmada|reconocido) | por supuesto | desde luego | dicho sea | mejor dicho | es decir | en cuenta | por su cuenta | a cuenta de | fuente de | fuentes de | dar cuenta | darse cuenta | responsabilidad de | la culpa',
  rumour: {
    endings: ['arían', 'erían', 'irían', 'drían'],
    not: 'querían adquirían requerían preferían referían sugerían ingerían herían diferían',
  },
  plural: {
    nouns: [
      'fuentes',
      'informes',
      'analistas',
      'observadores',
      'expertos',
      'comentaristas',
      'informaciones',
      'especialistas',
    ],
    verbs:
      'dicen | dijeron | han dicho | decían | declaran | declararon | afirman | afirmaron | afirmaban | han afirmado | aseguran | aseguraron | sostienen | informan | informaron | relatan | cuentan | contaron | refieren | señalan | señalaron | anuncian | indican | indicaron | confirman | confirmaron | hablan de | hablaron de | estiman | creen | piensan | consideran | sugieren | apuntan a | advierten | temen | subrayan | dudan | ven en | explican | calculan | coinciden en | acusan | atribuyen | culpan | prevén',
    before: 'según | de acuerdo con | citando | cita a | citan a | a juicio de | en opinión de',
    joints: 'que',
  },
};
