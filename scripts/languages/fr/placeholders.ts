import type { ImpossibleWords } from '../impossible-words.ts';
import type { PlaceholderWords } from '../placeholder-words.ts';

export const frenchPlaceholders: PlaceholderWords = {
  openers: 'insérer ajouter vérifier confirmer compléter remplacer coller saisir mettre'.split(' '),
  here: ['ici'],
  fields: 'nom prénom date lieu nombre chiffre source lien titre citation légende auteur texte unité'.split(' '),
  gaps: [
    'à compléter',
    'à confirmer',
    'à vérifier',
    'à insérer',
    'à ajouter',
    'à rédiger',
    'à définir',
    'à venir',
    'texte à venir',
  ],
  leftovers: [
    'Erreur\\s?! Source du renvoi introuvable',
    'Erreur\\s?! Signet non défini',
    'Cliquez ici pour entrer du texte',
    'Cliquez ou appuyez ici pour entrer du texte',
  ],
  roman: 'siècle siècles chapitre tome volume partie acte livre titre article annexe section corps'.split(' '),
};

export const frenchImpossible: ImpossibleWords = {
  averages: 'moyenne moyennes médiane par chaque taux ratio moyen moyens'.split(' '),
  notBeforeDays: ['en', 'dans'],
};
