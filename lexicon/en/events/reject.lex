# REJECT: refusals. "refuse to …" stands in operators.lex; here the object or the word itself gives the sense.

entry: reject-meeting
verb: cancel + object(@talks, @visit) - any(choir, class, patient, club) - subject(dentist, doctor, teacher), call off + object(@talks, @visit), call + off(@talks, @visit), boycott + object(@talks)
verb: postpone + object(@talks, @visit), walk out + of(@talks), break off + object(@talks), break + off(@talks), suspend + object(@talks)
verb: pull out + of(@talks), withdraw + from(@talks), abandon + object(@talks)
verb: reject + object(@talks, mediation, dialogue, invitation), refuse + object(@talks, mediation, dialogue, meeting)
verb: decline + object(@talks), rule out + object(@talks, mediation), snub + object(@talks), skip + object(@talks)
verb: quit + object(@talks), halt + object(@talks), scrap + object(@talks, @visit), freeze + object(@talks)
verb: delay + object(@talks), leave + object(@talks), shun + object(@talks, @officials), avoid + object(@talks)
verb: storm out + of(@talks), walk away + from(@talks), disrupt + object(@talks), stay away + from(@talks)
verb: pull out + of(visit), put off + object(@talks, @visit), shelve + object(@talks), oppose + object(mediation, talk, talks)
verb: close + object(door) + any(@talks, compromise), slam + object(door) + any(@talks, compromise), turn down + object(meeting, talk, talks, mediation, dialogue, invitation), drop out + of(@talks)
event: REJECT/meet
actor: subject
recipient: with; to; between; of; from
needs: actor
yes: The Czech president called off his meeting with the Chinese envoy. => REJECT/meet CZE > CHN
yes: The Czech president cancelled a visit to Hungary. => REJECT/meet CZE > HUN
yes: North Korea broke off talks with the South Korean government. => REJECT/meet PRK > KOR
yes: The Burmese rebels rejected mediation. => REJECT/meet MMR > -
no: The dentist in Oslo cancelled the meeting of the choir.

entry: meeting-rejected-noun
noun: cancellation + of(@talks, @visit), postponement + of(@talks, @visit), suspension + of(@talks), rejection + of(@talks)
noun: walkout + from(@talks), boycott + of(@talks), breakdown + of(@talks), breakdown + in(@talks), collapse + of(@talks)
noun: refusal + of(@talks), deadlock + in(@talks)
event: REJECT/meet
noun-actor: subject; by; "'s"; between; adjective
noun-recipient: with; to; between
needs: actor
yes: The Turkish minister's cancellation of the visit to Greece came late. => REJECT/meet TUR > GRC
no: Cancellation of the concert cost the band dearly.

entry: reject-help
verb: reject + object(@aid, help, mediation offer, extradition, request for aid, cooperation, membership, application, alliance, partnership)
verb: refuse + object(@aid, help, support, cooperation, extradition, asylum, membership, loan, recognition)
verb: decline + object(@aid, help), deny + object(asylum, aid, support, extradition, recognition, loan, membership)
verb: turn down + object(@aid, application, asylum, extradition, loan, membership, help) - subject(bank, company, lender)
verb: withhold + object(recognition, cooperation, support, backing), spurn + object(aid, help)
verb: turn away + object(aid, help, refugee), block + object(membership, accession, loan, extradition)
verb: veto + object(membership, accession, loan)
noun: refusal + of(aid, help, asylum, extradition, cooperation, support), denial + of(asylum, aid, extradition)
noun: rejection + of(aid, asylum, extradition, application, membership)
event: REJECT/assist
actor: subject
recipient: from; to; of; dative; "'s"; by; with
noun-actor: subject; by; "'s"; adjective
noun-recipient: to; from
needs: actor
yes: Chile refused asylum to the Peruvian general. => REJECT/assist CHL > PER
yes: Bulgaria blocked the accession of North Macedonia. => REJECT/assist BGR > MKD
no: The bank in Paris turned down my loan.

entry: reject-change
verb: reject + object(reform, call for reform, referendum, election, independence, autonomy, constitution, change, amendment, demand for reform, resignation, censure motion, no-confidence motion, impeachment)
verb: resist + object(reform, change, democracy)
verb: oppose + object(reform, referendum, independence, change, amendment, autonomy)
verb: refuse + object(reform, referendum, independence, autonomy, change, resignation)
verb: rule out + object(reform, referendum, election, independence, resignation, change)
verb: block + object(reform, amendment, referendum), cancel + object(election, referendum)
verb: postpone + object(election, referendum)
verb: survive + object(no-confidence vote, no-confidence motion, impeachment, vote of no confidence), abort + object(reform)
verb: delay + object(election, referendum, reform), annul + object(election), cling + to(power, office)
verb: defeat + object(no-confidence motion, censure motion)
noun: rejection + of(reform, referendum, independence, change), refusal + of(reform, referendum)
noun: postponement + of(election, referendum), cancellation + of(election, referendum), annulment + of(election)
event: REJECT/change
actor: subject
recipient: of; by; from; in
noun-actor: subject; by; "'s"; adjective
noun-recipient: of; in
needs: actor
yes: The Spanish parliament rejected a referendum in Catalonia. => REJECT/change ESP > ESP
yes: The Haitian government postponed the election. => REJECT/change HTI > -
no: The choir rejected a change of conductor.

entry: reject-yield
verb: reject + object(ceasefire, truce, cease-fire, withdrawal, ultimatum, release, prisoner swap, disarmament, demand, surrender)
verb: refuse + object(ceasefire, truce, withdrawal, concession, surrender, access)
verb: rule out + object(ceasefire, truce, withdrawal, concession, release, amnesty, prisoner swap, compromise, surrender)
verb: resist + object(withdrawal, disarmament, inspection)
verb: oppose + object(withdrawal, ceasefire, lifting, release, amnesty, truce), ignore + object(ultimatum, ceasefire, truce)
verb: defy + object(ultimatum, deadline, ceasefire), dismiss + object(ceasefire, truce), turn down + object(truce, ceasefire)
verb: deny + object(access, humanitarian access) + to, block + object(access, aid, convoy, inspector, inspection)
verb: bar + object(inspector, observer, monitor, aid), hold out + against, maintain + object(blockade, siege, sanction)
verb: keep + object(sanction, blockade)
noun: rejection + of(ceasefire, truce, withdrawal, ultimatum), refusal + of(truce, ceasefire, withdrawal, access)
event: REJECT/yield
actor: subject
recipient: by; from; of; to; in
noun-actor: subject; by; "'s"; adjective
noun-recipient: of; by; from
needs: actor
yes: The Libyan militia rejected a truce with Egypt. => REJECT/yield LBY > EGY
yes: Israel ruled out the release of Palestinian prisoners. => REJECT/yield ISR > PSE
no: The glass resists withdrawal from the mould.

entry: reject
verb: rebuff, repudiate + object(@papers, @agreement)
verb: dismiss + object(@papers, appeal, request, proposal, demand, call, criticism, complaint, case, lawsuit, idea), veto
verb: strike down, strike down + object(@laws), vote down, vote + against
verb: throw out + object(@papers, case, complaint, lawsuit, @laws), shoot down + object(proposal, plan, bill, idea)
verb: shrug off + object(@papers, criticism, pressure, warning, threat), brush aside, brush off, wave aside
verb: wave off + object(criticism, concern), snub - any(nose)
verb: defy - object(gravity, description, belief, logic, expectation, odds), disobey
verb: ignore + object(@papers, resolution, ultimatum, order, warning, call, ruling, appeal)
verb: disregard + object(@papers, resolution, order, warning, call, ruling)
verb: resist + object(@papers, call, pressure, demand, reform, change, attempt, move, effort), oppose - subject(team)
verb: block + object(@laws, @papers, resolution, move, statement, accession, membership, bid, appointment, reform, nomination, vote, deal, sale)
verb: stonewall, obstruct + object(resolution, bill, vote, justice, reform, inquiry, investigation), stymie, filibuster
verb: overrule, override + object(veto)
verb: bar + object + from(entering, entry, country, territory), ban + object + from(entering, entry, country, territory), prevent + object + from(entering, landing, docking)
verb: dismiss + object(offer, proposal, plan, call, demand, appeal, request, ultimatum, idea, invitation) + as, reject + object + as(@negative-words)
verb: allow + any(not), permit + any(not), allow + any(never), permit + any(never)
verb: deny + object(request, permission, access, visa, entry, asylum, appeal, recognition, admission, bail, license, right, aid, allocation, permit, land, accreditation)
verb: withhold + object(approval, recognition, consent, support, signature, cooperation, vote)
verb: abstain - from(alcohol, meat, sex)
verb: turn away + object(refugee, migrant, inspector, observer, ship, boat, aid, convoy, journalist)
verb: turn back + object(refugee, migrant, boat, inspector, observer)
verb: refuse + object(@papers, visa, entry, permission, access, admission, aid, offer, help, invitation, demand, compromise, recognition, order, admittance, bail, asylum, deal, accreditation, landing)
verb: decline + object(@papers, offer, invitation, help, aid, request)
verb: ban + object(observer, monitor, inspector), bar + object + from(airspace, port, waters, territory, base, site), bar + object(inspector, observer, monitor, investigator), say no, say + object(no) + to, disown, disavow
verb: break off + object(engagement), rebut, refute + object(proposal)
verb: contest + object(result, election, ruling, claim, decision), appeal + against
verb: dispute + object(result, claim, sovereignty, ownership, election)
verb: challenge + object(result, ruling, decision, claim, law, authority) - subject(@sport), stand firm, hold firm
verb: dig + object(heel), fend off + object(@papers, pressure, criticism, call), stall + object(reform, talk, agreement, bill)
verb: scuttle + object(deal, talk, agreement, plan), torpedo + object(deal, talk, agreement, plan)
verb: sabotage + object(deal, talk, agreement, peace), undermine + object(deal, peace, agreement, authority)
verb: derail + object(talk, peace, agreement, deal), quash + object(bill, motion, appeal)
verb: deny + dative + object(visa, entry, permission, access), strike down + object(plan), invalidate
verb: annul + object(election, result, referendum, agreement, treaty, law), nullify, overturn + object(election, law, result)
verb: scotch + object(plan, deal), jettison + object(plan, deal), deadlock, blow off, thumb + object(nose), refuse compromise
verb: cancel + object(@agreement, contract, deal, treaty), scrap + object(@agreement, deal, treaty)
verb: tear up + object(@agreement, treaty, deal), terminate + object(@agreement, treaty), abrogate
verb: renounce + object(@agreement, treaty), denounce + object(treaty, convention), disagree, disagree + on, differ + over
verb: differ + on
adj: opposed, defiant, unbending, hostile + to(idea, plan, proposal, reform), against + object(plan, proposal, idea)
adj: unyielding, dismissive + of, unmoved, intransigent
event: REJECT
actor: subject
recipient: from; by; "'s"; of; object; to; with
needs: actor
yes: Saudi Arabia will not allow the American planes to use its bases. => REJECT SAU > USA
yes: Syria rebuffed the proposal from Turkey. => REJECT SYR > TUR
yes: Russia vetoed the Albanian resolution in the Security Council. => REJECT RUS > ALB
yes: The Senate of the Philippines voted down the budget. => REJECT PHL > -
yes: Hungary was dismissive of the Ukrainian proposal. => REJECT HUN > UKR
no: The stunt pilot from Chile defied gravity.

entry: rejection-noun
noun: veto - any(power), denial + of(visa, entry, request, access, permission), rebuff, defiance, repudiation, vote + against
noun: snub, non-recognition, dismissal + of(proposal, request, appeal, criticism), abrogation
noun: annulment + of(election, treaty), blockage + of(bill, resolution), intransigence, stonewalling
noun: obstruction + of(inspector, resolution, justice), failure to comply
event: REJECT
noun-actor: subject; by; from; "'s"; of; adjective
noun-recipient: of; to
needs: actor
yes: Iran's repudiation of the American offer was expected. => REJECT IRN > USA
yes: The denial of visas by Britain angered Ghana. => REJECT GBR > -
no: His rebuff by a publisher hurt.
