# AGREE: promises and acceptance of future cooperation that no operator in operators.lex builds by itself
# (those are `operator: agree`, with `alone: AGREE`).

entry: reach-agreement
verb: reach + object(@agreement, understanding, consensus, compromise), strike + object(@agreement, bargain, compromise)
verb: come + to(agreement, understanding, terms, term) - any(grip)
verb: arrive + at(agreement, understanding, compromise, consensus), clinch + object(@agreement)
verb: agree + on(@agreement, plan, principle, text, date, term, terms, need, formula, step, measure, timetable, schedule)
verb: agree + to(@agreement, plan, proposal, term, terms, condition, extension, deal, exchange, formula, principle)
verb: agree + upon, hammer out + object(@agreement), work out + object(@agreement, compromise)
verb: forge + object(@agreement, consensus, compromise), cut + object(deal), conclude + object(understanding)
verb: find + object(compromise, common ground), seal + object(agreement, deal, pact), secure + object(agreement, deal) + with
verb: finalize + object(@agreement), finalise + object(@agreement), negotiate + object(@agreement) - any(unsuccessfully)
verb: resolve + object(difference, dispute, crisis, conflict) + with, settle + object(difference, dispute, conflict)
verb: bury + object(hatchet), patch up + object(difference, quarrel), reconcile - object(account, figure)
verb: come + to(compromise), make + object(deal, bargain, compromise) + with, shake hands + on, get + object(agreement) + from
verb: nail down + object(@agreement)
event: AGREE
actor: subject + with
recipient: -
needs: actor
yes: Ukraine and Moldova reached an agreement on electricity. => AGREE UKR+MDA > -
yes: India struck a deal with Japan on nuclear fuel. => AGREE IND+JPN > -
yes: Bolivia and Chile agreed on a plan for the river. => AGREE BOL+CHL > -
no: The singer struck a deal with a record label.
no: The company's shareholders reached a settlement over fees.

entry: agreement-noun
noun: agreement + between - any(general, that), deal + between, consensus + between, understanding + between, compromise + between
noun: breakthrough + between, rapprochement, reconciliation, détente, detente, agreement in principle, normalization
noun: normalisation, accord + between, pact + between, compromise + with, breakthrough + with
event: AGREE
noun-actor: subject + between + with + among + of + "'s" + adjective
needs: actor
yes: An agreement between Cyprus and Lebanon was announced on Monday. => AGREE CYP+LBN > -
no: There is general agreement between doctors that salt is harmful.

entry: accept
verb: accept + object(@papers, mediation, help, aid, resolution, plan, condition, compromise, visit, solution, formula) - object(resignation, blame, responsibility)
verb: accept + object(invitation, offer, proposal), welcome + object(offer), take up + object(offer, invitation), say yes
verb: assent + to, acquiesce, acquiesce + to, acquiesce + in, accede + to(request, proposal, plan)
verb: give + object(consent, assent, approval, nod, green light, go-ahead, permission, word)
verb: approve + object(proposal, request, sale, plan, deployment) + any(@aid, @arms), subscribe + to(principle, plan)
verb: sign on + to, sign up + to, sign up + for, go along + with, concur + with, embrace + object(plan, proposal, peace, idea)
verb: respond positively
event: AGREE
actor: subject
recipient: from; "'s"; of; to; with; by
needs: actor
yes: Syria accepted the Russian proposal. => AGREE SYR > RUS
yes: The Ivorian government acquiesced to the plan from France. => AGREE CIV > FRA
no: The restaurant accepts credit cards.

entry: acceptance-noun
noun: acceptance + of(@papers, mediation, invitation, plan), consent + to, assent + to
noun: approval + for(visit, plan, sale, deployment), go-ahead, green light
event: AGREE
noun-actor: subject; by; "'s"; adjective
noun-recipient: from; to
needs: actor
yes: After Azerbaijan's acceptance of the plan, diplomats returned to Geneva. => AGREE AZE > -
no: Public acceptance of wind turbines is growing.

entry: invite
verb: invite - object(comparison, criticism, bid, question) - any(tender), extend + object(invitation)
verb: issue + object(invitation), send + object(invitation), offer + object(invitation), ask + object + to(dinner, palace)
verb: convey + object(invitation), invite + object + to, invite + object + for(@talks, @visit)
event: AGREE
actor: subject
recipient: object; to; dative
needs: actor; recipient
yes: The Finnish president invited the Korean president to Helsinki. => AGREE FIN > KOR
yes: Belgium extended an invitation to the Rwandan leader. => AGREE BEL > RWA
no: The council invited bids for the new road.

entry: invitation-noun
noun: invitation - any(party, birthday, wedding)
event: AGREE
noun-actor: from; of; by; subject; "'s"; adjective
noun-recipient: to; for
needs: actor
yes: The invitation from Oman to Yemen was made public on Sunday. => AGREE OMN > YEM
no: The wedding invitation arrived late.

entry: promise-noun
noun: promise + of(@aid, support), pledge + of(@aid, support), offer + of(@aid, @talks, mediation, support), letter of intent
noun: declaration of intent, security guarantee
event: AGREE
noun-actor: subject; by; "'s"; adjective; from; of
noun-recipient: to; for
needs: actor
yes: The Norwegian pledge of food aid to Malawi was announced on Monday. => AGREE NOR > MWI
no: The guarantee of the phone ends on Friday.

entry: assure
verb: assure + object, reassure + object, give + object(assurance, guarantee, commitment, pledge, promise, word)
verb: offer + object(assurance, guarantee, commitment), provide + object(assurance, guarantee)
verb: guarantee + object(safety, security, independence, border, right)
verb: make + object(pledge, promise, commitment, vow, offer), devote + object + to
verb: pledge + object(@aid, support, allegiance, cooperation, commitment, help, force, troop)
verb: offer + object(@aid, cooperation, troop, troops, mediation, help, assistance, support, talk, talks, good office, service, partnership, compromise, dialogue, incentive, protection)
verb: promise + object(@aid, cooperation, support, help, reform, election, investigation, talk, autonomy)
verb: approve + object(loan, credit, aid, aid package, grant, assistance, bailout, credit line) - subject(voter), announce + object(aid package, loan, grant, relief package), earmark + object(@aid), allocate + object(@aid) + for, volunteer + object(troop, troops, force, help)
verb: propose + object(@talks, cooperation, partnership, alliance, meeting, compromise, swap)
verb: hold out + object(prospect, hope), put + on(table) + object(offer)
event: AGREE
actor: subject
recipient: dative; to; for; with; object
needs: actor
yes: Spain offered soldiers and tents to the Colombian government. => AGREE ESP > COL
yes: The Chinese ambassador assured Fiji of lasting friendship. => AGREE CHN > FJI
yes: Denmark pledged ten million euros to Ukraine. => AGREE DNK > UKR
yes: Ireland offered help to the earthquake victims in Turkey. => AGREE IRL > TUR
yes: Iran proposed talks with Saudi Arabia. => AGREE IRN > SAU
no: The airline assured passengers that the bags were safe.
no: The hotel offers guests a free breakfast.

entry: express-readiness
verb: show + object(willingness, readiness, interest), look forward + to(visit, cooperation, meeting, talk, talks)
verb: hope + for(cooperation, talks, talk, dialogue, relation, relations), leave open + object(door), keep open + object(door)
adj: open + to(@talks, compromise, proposal, idea, cooperation, dialogue), amenable + to, receptive + to
adj: interested + in(cooperation, tie, relation, relations, talk, talks, dialogue), committed + to - to(violence)
adj: keen + on(cooperation, tie, talk, talks), favorable + to, favourable + to
event: AGREE
actor: subject
recipient: with; to; from
needs: actor
yes: Mongolia was interested in cooperation with Japan. => AGREE MNG > JPN
yes: The government of Nepal was open to a compromise with India. => AGREE NPL > IND
no: The museum is open to visitors on Mondays.

entry: reform
# Promised or begun reform, as PLOVER counts it.
verb: undertake + object(reform), democratize, democratise, announce + object(election, reform, referendum) - content
verb: call + object(election, snap election, referendum, early election, plebiscite), schedule + object(election, referendum)
verb: set + object(date) + for(@elections), unveil + object(reform, peace plan)
verb: pave + object(way) + for(talk, talks, peace, agreement)
event: AGREE
actor: subject
recipient: -
needs: actor
yes: The Thai prime minister called an early election. => AGREE THA > -
no: Voters called the election boring.
