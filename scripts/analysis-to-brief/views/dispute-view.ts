import type { Claim, Dispute } from '../../model/index.ts';
import type { View } from '../templates/index.ts';
import { figureText, speaker } from '../wording.ts';
import type { ViewContext } from './view-context.ts';

/** Competing accounts of one matter: who says what, with which figure, and how each account stands. */
export function disputeView(context: ViewContext, dispute: Dispute): View {
  const words = context.strings.dispute;
  const accounts = dispute.accounts.flatMap((id) => context.claims.get(id) ?? []);
  return {
    matter: context.text(dispute.matter),
    heads: {
      who: context.text(words.who),
      account: context.text(words.account),
      figure: context.text(words.figure),
      standing: context.text(words.standing),
    },
    hasFigures: accounts.some((claim) => claim.figure),
    accounts: accounts.map((claim) => accountView(context, claim)),
    verdictHead: context.text(words.verdict),
    verdict: context.inline(dispute.verdict),
    incomparableHead: context.text(words.incomparable),
    incomparable: (dispute.incomparable ?? []).map((pair) => ({
      pair: pair.map((id) => ({
        name: context.text(accountName(context, context.claims.get(id))),
        notes: context.notes([id]),
      })),
    })),
  };
}

function accountView(context: ViewContext, claim: Claim): View {
  return {
    who: context.text(speaker(claim, context.strings)),
    statement: context.inline(claim.statement),
    figure: context.text(claim.figure && figureText(claim.figure, context.strings)),
    status: context.text(claim.status && context.strings.status[claim.status]),
    notes: context.notes([claim.id]),
  };
}

function accountName(context: ViewContext, claim: Claim | undefined): string {
  if (!claim) return '';
  const figure = claim.figure && figureText(claim.figure, context.strings);
  return [speaker(claim, context.strings), figure].filter(Boolean).join(context.strings.join.item);
}
