import type { Claim, Dispute } from '../../model/analysis.generated.ts';
import { figureText, speaker } from '../wording.ts';
import type { Desk, View } from './desk.ts';

/** Competing accounts of one matter: who says what, with which figure, and how each account stands. */
export function disputeView(desk: Desk, dispute: Dispute): View {
  const words = desk.strings.dispute;
  const accounts = dispute.accounts.flatMap((id) => desk.claims.get(id) ?? []);
  return {
    matter: desk.text(dispute.matter),
    heads: {
      who: desk.text(words.who),
      account: desk.text(words.account),
      figure: desk.text(words.figure),
      standing: desk.text(words.standing),
    },
    hasFigures: accounts.some((claim) => claim.figure),
    accounts: accounts.map((claim) => accountView(desk, claim)),
    verdictHead: desk.text(words.verdict),
    verdict: desk.inline(dispute.verdict),
    incomparableHead: desk.text(words.incomparable),
    incomparable: (dispute.incomparable ?? []).map((pair) => ({
      pair: pair.map((id) => ({ name: desk.text(accountName(desk, desk.claims.get(id))), notes: desk.notes([id]) })),
    })),
  };
}

function accountView(desk: Desk, claim: Claim): View {
  return {
    who: desk.text(speaker(claim, desk.strings)),
    statement: desk.inline(claim.statement),
    figure: desk.text(claim.figure && figureText(claim.figure, desk.strings)),
    status: desk.text(claim.status && desk.strings.status[claim.status]),
    notes: desk.notes([claim.id]),
  };
}

function accountName(desk: Desk, claim: Claim | undefined): string {
  if (!claim) return '';
  const figure = claim.figure && figureText(claim.figure, desk.strings);
  return [speaker(claim, desk.strings), figure].filter(Boolean).join(desk.strings.join.item);
}
