import type { AttributionWords } from '../attribution-words.ts';

/** How French tells what somebody says. */
export const frenchAttribution: AttributionWords = {
  said: 'compte | comptent | compté | dénombre | dénombrent | dénombré | recense | recensent | recensé | dit | disent | disait | disaient | dite | dits | disant | dire | déclare | déclarent | déclaré | déclarait | déclaration | déclarations | affirme | affirment | affirmé | affirmait | affirmant | affirmation | affirmations | assure | assurent | assuré | assurait | soutient | soutiennent | soutenait | soutenu que | prétend | prétendent | prétendu | prétendue | prétendument | prétendait | allègue | allèguent | allégué | allégation | allégations | accuse | accusent | accusé | accusés | accusait | accusation | accusations | selon | d après | à en croire | aux dires | au dire | de l avis | rapporte | rapportent | rapporté | rapportés | rapportée | rapportait | rapports | rapport | relate | relatent | relaté | raconte | racontent | raconté | évoque | évoquent | évoqué | évoquait | signale | signalent | signalé | signalés | annonce | annoncent | annoncé | annonçait | revendique | revendiquent | revendiqué | revendiquée | revendication | nie | nient | nié | dément | démentent | démenti | démentis | reconnaît | reconnaissent | reconnu que | admet | admettent | admis | avoue | avouent | explique | expliquent | expliqué | indique | indiquent | indiqué | précise | précisent | précisé | mentionne | mentionnent | souligne | soulignent | ajoute | ajoutent | insiste | insistent | confirme | confirment | a confirmé | ont confirmé | avance | avancent | avancé | parle de | parlent de | parle d | parlent d | parlait de | fait état | font état | faisait état | faisaient état | fait part | font part | témoigne | témoignent | témoin | témoins | témoignage | témoignages | cite | citent | cité | citant | impute | imputent | imputé | attribue | attribuent | attribué | attribuée | attribués | dénonce | dénoncent | dénoncé | reproche | reprochent | avertit | avertissent | averti | prévient | préviennent | se plaint | se plaignent | se vante | se vantent | écrit | écrivent | chiffre | chiffrent | rejette | révèle | révèlent | appelle | appellent | demande | demandent | promet | promettent | exige | exigent | menace | menacent | l on en croit | en croire | en croit',
  apart: [['tient tiennent tenait tenaient tenu', 'responsable responsables coupable coupables']],
  hedged: [
    'communiqué | communiqués | récit | récits | version | versions | source | sources | entretien | entretiens | interrogé | interrogés | interrogée | vidéo | vidéos | image | images | photo | photos | photographies | publié | publiée | publiés | diffusé | diffusée | diffusées | rumeur | rumeurs | bruit court | bruits | ouï-dire | on-dit | informations | information | lettre | dépêche | tract | bulletin | le bruit',
    'apparemment | semble | semblent | semblait | semble-t-il | paraît | paraît-il | paraissent | supposé | supposée | supposés | supposément | présumé | présumée | présumés | présumées | soi-disant | non confirmé | non confirmée | non confirmés | non confirmées | non vérifié | non vérifiée | non vérifiés | non vérifiées | contesté | contestée | contestés | contestées | conteste | contestent | contredit | contredisent | contradictoire | contradictoires | croit | croient | croyait | pense | pensent | soupçonne | soupçonnent | soupçonné | soupçonnés | soupçonnée | soupçon | soupçons | estime | estiment | estimé | estimation | estimations | considère | considèrent | suggère | suggèrent | laisse entendre | laissent entendre | laisse penser | laissent penser | passe pour | passent pour | incertain | incertaine | inconnu | pas (établi|clair|prouvé|certain|confirmé|avéré) | doute | doutes | douteux | on ignore | ignore si | si c est vrai | peut-être | pourrait | pourraient | probablement | sans doute | éventuellement | possible | probable | vraisemblablement | faux | fausse | à tort | réfuté | aucune preuve | sans preuve | points de vue | aux yeux | de source | responsabilité',
  ].join(' | '),
  names: [],
  settled:
    'sans conteste | sans contredit | (aucun|nul|hors de|pas de|moindre) doute | sans aucun doute | sans nul doute | (est|sont|été|a été|ont été|désormais) confirmé | (est|sont|été) (révélé|reconnu) | rapport à | par rapport | rapport de force | rapports de force | en source | cela dit | autrement dit | ledit | source de | sources de | c est dire | à vrai dire | pour ainsi dire | responsabilité de | rendez-vous | se rapporte | il est dit',
  rumour: {
    endings: ['erait', 'eraient', 'irait', 'iraient', 'drait', 'draient', 'vrait', 'vraient', 'aurait', 'auraient'],
    not: 'tirait tiraient attirait attiraient retirait retiraient virait viraient admirait admiraient respirait aspirait aspiraient inspirait',
  },
  plural: {
    nouns: [
      'sources',
      'rapports',
      'analystes',
      'observateurs',
      'experts',
      'commentateurs',
      'informations',
      'spécialistes',
    ],
    verbs:
      'disent | disaient | ont dit | déclarent | ont déclaré | affirment | affirmaient | ont affirmé | assurent | soutiennent | prétendent | rapportent | ont rapporté | relatent | racontent | évoquent | évoquaient | signalent | ont signalé | annoncent | indiquent | ont indiqué | précisent | confirment | ont confirmé | avancent | parlent de | parlent d | font état | faisaient état | ont fait état | estiment | croient | pensent | considèrent | suggèrent | laissent entendre | laissent penser | jugent | avertissent | craignent | soulignent | doutent | voient dans | expliquent | accusent | imputent | attribuent | redoutent | prévoient',
    before: 'selon | d après | aux dires | à en croire | de l avis | citant | cite | citent',
    joints: 'que qui',
  },
};
