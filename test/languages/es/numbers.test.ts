import { describe, expect, it } from 'vitest';
import { quantitiesOf, words } from '../quantities.ts';

const { values, quantities, qualifiers, isWeak, kind } = quantitiesOf('es');

describe('Spanish numbers', () => {
  it('have their values', () => {
    const small =
      'cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve';
    expect(words(small).map((word) => values(word))).toEqual(Array.from({ length: 30 }, (_, value) => [value]));
    expect(values('un, una, veintiún, veintiuna, cien, ciento')).toEqual([1, 1, 21, 21, 100, 100]);
    const tens = words('treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa');
    expect(tens.map((word) => values(word))).toEqual(tens.map((_, index) => [30 + 10 * index]));
    const hundreds = words(
      'doscientos, trescientos, cuatrocientos, quinientos, seiscientos, setecientos, ochocientos, novecientos',
    );
    for (const [index, word] of hundreds.entries()) {
      expect(values(`${word}, ${word.replace(/os$/, 'as')}`)).toEqual([200 + 100 * index, 200 + 100 * index]);
    }
    expect(values('dos mil, un millón, dos millones, 1,5 millón, 2,5 millones, 2 mil')).toEqual([
      2000, 1e6, 2e6, 1.5e6, 2.5e6, 2000,
    ]);
    const units = words('un, una, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve');
    const ones = [1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(units.map((word) => values(`treinta y ${word}`))).toEqual(ones.map((one) => [30 + one]));
    expect(values('treinta y diez, veinte y uno')).toEqual([30, 10, 20, 1]);
    expect(values('hay millones')).toEqual([]);
  });

  it('are weak where they may be an article', () => {
    expect(isWeak('Hay un, luego una, luego uno, luego dos.')).toEqual([true, true, true, false]);
  });

  it('make ranges', () => {
    expect(quantities('Son 50 a 80.')).toEqual(['50 a 80']);
    expect(quantities('Son entre cinco y 80.')).toEqual(['entre cinco y 80']);
    expect(quantities('Son de cinco a 80.')).toEqual(['de cinco a 80']);
    expect(quantities('Son cinco y 80.')).toEqual(['cinco', '80']);
  });

  const qualifying = {
    'at-least': 'más de, al menos, por lo menos, no menos de',
    'up-to': 'hasta, como máximo, a lo sumo, no más de',
    below: 'menos de, casi, cerca de',
    about: 'unos, unas, alrededor de, aproximadamente, en torno a',
  };
  it.each(Object.entries(qualifying))('are qualified as %s', (qualifier, list) => {
    for (const word of words(list)) {
      expect([word, quantities(`Luego ${word} 50 casos.`)]).toEqual([word, [`${word} 50`]]);
      expect([word, qualifiers(`Luego ${word} 50 casos.`)]).toEqual([word, [qualifier]]);
    }
  });

  it('are none in dates', () => {
    const months =
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre';
    for (const month of words(months)) {
      expect([month, quantities(`el 5 de ${month} por la tarde`)]).toEqual([month, []]);
      expect([month, quantities(`el 5 ${month} por la tarde`)]).toEqual([month, []]);
    }
  });

  it('are none behind what they number', () => {
    const labels =
      'artículo, capítulo, página, párrafo, sección, fase, punto, número, n.º, pregunta, respuesta, línea, día, semana, nivel, últimos, últimas, esos, estos, por, varios, algunos, muchos, pocos';
    for (const label of words(labels)) expect([label, quantities(`ver ${label} 70 casos`)]).toEqual([label, []]);
    const ofAll = words('uno de, uno de los, una de, una de las');
    for (const label of ofAll)
      expect([label, quantities(`ver ${label} 70 casos`).includes('70')]).toEqual([label, false]);
    expect(quantities('hacia 7 h, a 7° norte, el 7º y la 7ª')).toEqual([]);
    expect(quantities('ver dos 70 casos')).toContain('70');
  });

  it('are none before what they are part of', () => {
    const tails = '-tercios, tercio, cuartos, quinto, décimos, docenas, º, h';
    const times = words('minutos, horas, días, semanas, meses, mes, años').map((unit) => `${unit} después`);
    const ways = words('años después, años antes, años más tarde, años atrás');
    for (const tail of [...words(tails), ...times, ...ways]) {
      const text = `son 7${/^[-º]/.test(tail) ? '' : ' '}${tail} aquí`;
      expect([text, quantities(text)]).toEqual([text, []]);
    }
  });

  it('are none in shares', () => {
    expect(quantities('dos de cada cinco')).toEqual([]);
  });
});

describe('what Spanish numbers count', () => {
  const kinds = {
    deaths:
      'muertos, muertas, muertes, murió, murieron, falleció, fallecieron, perecieron, fallecidos, fallecidas, víctimas, vidas, balance',
    'killed-or-wounded': 'muertos, muertas, heridos, heridas, víctimas',
    wounded: 'heridos, heridas',
    attackers: 'atacantes, asaltantes, combatientes, yihadistas, militantes, insurgentes',
    arrests: 'arrestos, detención, detenidos, detenidas, sospechosos',
    displaced: 'desplazados, desplazadas, refugiados, huyó, huyeron',
    aircraft: 'avión, aviones, aeronaves, dron, helicópteros, aparatos',
    sites: 'sitios, lugar, objetivos',
    attacks: 'ataques, asaltos, incursión, veces, vez',
  };
  it.each(Object.entries(kinds))('%s, by the words that follow', (counts, list) => {
    for (const word of words(list)) {
      expect([word, kind(counts, `Hay # ${word}`)]).toEqual([word, 'yes']);
    }
    expect(kind(counts, 'Hay # casas')).toBe('no');
  });

  it('stays open where people follow', () => {
    for (const word of words(
      'personas, hombres, mujer, mujeres, civil, civiles, soldados, residentes, familias, niños',
    )) {
      expect([word, kind('sites', `Hay # ${word}`)]).toEqual([word, 'open']);
    }
    expect(kind('sites', 'Hay # agricultores')).toBe('no');
  });

  it('is told by what stands before, where words follow that say nothing', () => {
    const silent =
      'el la los las un una unos unas de del sus su estos estas esos esas otros otras más en al por para con pero que quien quienes cuando tras antes es son era eran fue fueron ha han había habían sería serían puede podría sobre entre desde durante no se';
    for (const word of silent.split(' ')) {
      expect([word, kind('deaths', `El balance de muertos es de # ${word} casas`)]).toEqual([word, 'yes']);
    }
    expect(kind('deaths', 'El balance de muertos es de # casas')).toBe('no');
  });

  it('is not what a part is', () => {
    for (const part of [
      'de ellos',
      'de ellas',
      'de los muertos',
      'de las muertes',
      'de estos muertos',
      'de esos muertos',
    ]) {
      expect([part, kind('deaths', `Ahí están, # ${part} murieron`)]).toEqual([part, 'no']);
    }
    expect(kind('deaths', 'Ahí están, # de casas murieron')).toBe('yes');
    const including = words(
      'entre ellos, entre ellas, entre quienes, entre los muertos, entre las nuestras, incluido, incluida, incluidos, incluidas, incluyendo, incluyen',
    );
    for (const word of including)
      expect([word, kind('deaths', `Ahí están, ${word} # que murieron`)]).toEqual([word, 'no']);
    expect(kind('deaths', 'Ahí están, unos # que murieron')).toBe('yes');
  });

  it('is not what did something to others', () => {
    for (const act of words('mataron, hirieron, detuvieron, secuestraron, desplazaron')) {
      expect([act, kind(act, `Aquí # bombas ${act} allí`)]).toEqual([act, 'no']);
    }
  });
});
