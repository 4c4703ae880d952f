import { describe, expect, it } from 'vitest';
import { ourLanguages } from '../../scripts/languages/registry.ts';
import { quoteOf, quotingOf } from '../../scripts/quotations/quotation.ts';

/** The paragraph as a quote, with (…) for what stands between braces. */
function quoting(language: string, marked: string) {
  const paragraph = marked.replace(/[{}]/g, '');
  const quote = marked.replace(/ ?\{[^}]*\} ?/g, ' (…) ').trim();
  return quotingOf(quoteOf(quote), paragraph, ourLanguages.of(language));
}

describe('an elision may not swallow what turns the rest', () => {
  it.each([
    ['en', 'The army {no longer} holds Taram.', 'no'],
    ['en', 'The rebels will {not, it seems,} give up the port.', 'not'],
    ['en', 'The army {did not take Taram but} held the bridge.', 'not'],
    ['en', "The army {didn't hold the bridge and} lost the port.", "didn't"],
    ['en', 'The governor {never once} met the elders.', 'never'],
    ['en', 'They will {under no circumstances} talk.', 'no'],
    ['en', 'The convoy passed {without an escort} on Monday.', 'without'],
    ['en', '{Nobody believes that} the army will win.', 'nobody'],
    ['en', 'It rained. {It is not true that} the dam broke.', 'not'],
    ['en', '{Officials say that} the attackers were foreign.', 'say'],
    ['en', '{According to the army,} the rebels fled.', 'according'],
    ['en', 'The rebels{, the army says,} fled to the hills.', 'says'],
    ['en', 'The army {claims it} killed fifty fighters.', 'claims'],
    ['en', 'The talks will {probably} fail.', 'probably'],
    ['en', 'The governor is {reportedly} dead.', 'reportedly'],
    ['en', 'The rebels {may} have lost the town.', 'may'],
    ['en', 'The talks will fail {unless the elders yield}.', 'unless'],
    ['en', 'The dam will hold {if the rain stops}.', 'if'],
    ['en', 'The army {tried to storm and} held the bridge.', 'tried'],
    ['en', 'The shells killed {at least} fifty people.', 'at least'],
    ['en', 'The bridge is {almost} safe.', 'almost'],
    ['en', '{In the view of the army,} the rebels lost.', 'in the view of'],
    ['fr', "L'armée {ne contrôle plus le port mais} tient le pont.", 'ne'],
    ['fr', "L'armée {n'a pas pris le port et} tient le pont.", "n'"],
    ['fr', 'Le convoi est passé {sans escorte} lundi.', 'sans'],
    ['fr', "{Selon l'armée,} les rebelles ont fui.", 'selon'],
    ['fr', "{D'après les autorités,} les rebelles ont fui.", "d'après"],
    ['fr', 'Le gouverneur est {sans doute} mort.', 'sans'],
    ['fr', 'Les pourparlers vont {probablement} échouer.', 'probablement'],
    ['fr', 'Le barrage tiendra {si la pluie cesse}.', 'si'],
    ['fr', 'Les obus ont tué {au moins} cinquante personnes.', 'au moins'],
    ['es', 'El ejército {ya no} controla el puerto.', 'no'],
    ['es', '{Nadie cree que} el ejército gane.', 'nadie'],
    ['es', '{Según el ejército,} los rebeldes huyeron.', 'según'],
    ['es', 'El gobernador está {presuntamente} muerto.', 'presuntamente'],
    ['es', 'La presa aguantará {si deja de llover}.', 'si'],
    ['es', 'El convoy pasó {sin escolta} el lunes.', 'sin'],
    ['es', 'Las bombas mataron {al menos a} cincuenta personas.', undefined],
    ['es', 'Las bombas mataron a {más de} cincuenta personas.', 'más de'],
    ['ar', 'الجيش {لم يعد} يسيطر على الميناء.', 'لم'],
  ])('%s: %s', (language, marked, swallowed) => {
    expect(quoting(language, marked)).toEqual(swallowed === undefined ? {} : { swallowed });
  });
});

describe('an elision may leave out the rest', () => {
  it.each([
    ['en', 'The army {took the port on Monday and} holds the bridge.'],
    ['en', 'The army{, which had not slept for days,} holds the bridge.'],
    ['en', 'The army {(which nobody had warned)} holds the bridge.'],
    ['en', 'The governor – {who is said to be ill –} met the elders.'],
    ['en', 'The army left{, because no one had paid it,} and burned the bridge.'],
    ['en', 'The army left Taram {after reports that rebels might attack}.'],
    ['en', 'The army left Taram {in May, around 10km from the border, for the hills in the north}.'],
    ['en', 'The army left. {It did not hold the bridge.} The rebels came.'],
    ['en', 'The army left. {Nobody knew. Officials denied it.} The rebels came.'],
    ['en', '{In the morning,} the rebels came.'],
    ['en', 'The rebels came {with several dozen pick-ups}.'],
    ['en', 'The rebels of {the Never Again Front in} Taram came.'],
    ['en', 'The shells killed {many of the} people there.'],
    ['fr', "L'armée{, qui n'avait pas dormi,} tient le pont."],
    ['fr', "L'armée a quitté le port {après une déclaration selon laquelle les rebelles pourraient attaquer}."],
    ['fr', "L'armée a pris {le port le lundi et} le pont."],
    ['es', 'El ejército{, que no había dormido,} controla el puente.'],
    ['es', 'El ejército tomó {el puerto el lunes y} el puente.'],
    ['es', 'El ejército se fue {tras saber que los rebeldes podrían atacar}.'],
    ['de', 'Die Armee hält {nicht} die Brücke.'],
  ])('%s: %s', (language, marked) => {
    expect(quoting(language, marked)).toEqual({});
  });

  it('and of several places, one that leaves out no such thing will do', () => {
    const paragraph = 'The army may not hold Taram. The army in the north holds Taram.';
    expect(quotingOf(quoteOf('The army (…) hold Taram.'), paragraph, ourLanguages.of('en'))).toEqual({
      swallowed: 'may',
    });
    expect(quotingOf(quoteOf('The army (…) Taram.'), paragraph, ourLanguages.of('en'))).toEqual({});
    const other = 'The army of Taram may stay. The army of the north will stay.';
    expect(quotingOf(quoteOf('The army (…) stay.'), other, ourLanguages.of('en'))).toEqual({});
  });
});
