# CONCEDE: verbal concessions. What has material effect (prisoners freed, troops out) is RETREAT.

entry: ease-restrictions
verb: ease + object(@restrictions, repression, pressure, crackdown, rule, condition, stance, law)
verb: lift + object(@restrictions, repression, charge, immunity) - object(siege, blockade), relax + object(@restrictions, rule, law, grip, condition)
verb: loosen + object(@restrictions, grip, rule, control)
verb: end + object(@restrictions, crackdown, persecution, apartheid, segregation, house arrest) - object(siege, blockade, occupation)
verb: remove + object(@restrictions), scrap + object(@restrictions, law, decree)
verb: drop + object(@restrictions, charge, demand, lawsuit, case, claim, complaint, objection, opposition, condition, insistence)
verb: waive + object(@restrictions, requirement, visa, immunity, claim, right)
verb: suspend + object(@sanctions, execution, sentence, law, death penalty, tariff)
verb: revoke + object(@restrictions, ban, decree), rescind + object(@restrictions, ban, decree, order)
verb: repeal + object(@restrictions, law, decree), cancel + object(@restrictions, decree, order, visa requirement)
verb: abolish + object(@restrictions, law, death penalty, censorship, slavery, visa, apartheid), unfreeze, unblock
verb: roll back + object(@restrictions), soften + object(@restrictions, stance, position, tone, rule), liberalize, liberalise
verb: reduce + object(@sanctions, sentence), overturn + object(ban, conviction, verdict, restriction)
verb: quash + object(conviction, sentence, verdict), annul + object(conviction, sentence, verdict, decree, ban)
verb: legalize + object(party, opposition, union, movement), unban
verb: withdraw + object(demand, charge, claim, objection, complaint, lawsuit, threat, accusation, decree, bill, veto, law, candidacy)
verb: retract, take back + object(word, threat, accusation)
verb: reopen + object(border, border crossing, crossing, airspace, frontier, port, strait)
verb: open + object(border, crossing, frontier, airspace, crossing point) - any(wide), do away + with(@restrictions)
verb: dismantle + object(barrier, apartheid, checkpoint, roadblock), decriminalize, decriminalise
verb: commute + object(sentence, death sentence), exempt + object + from(@sanctions, tariff, ban), unseal + object(border)
verb: restore + object(right, citizenship, freedom, license, accreditation), delist, remove + object + from(blacklist, list)
verb: take + object + off(list, blacklist), strike + object + from(blacklist)
event: CONCEDE
actor: subject
recipient: on; against; for; from; with; to; of; in
needs: actor
yes: The United States lifted sanctions against Sudan. => CONCEDE USA > SDN
yes: The Egyptian government eased the curfew in Cairo. => CONCEDE EGY > EGY
yes: Japan dropped its demand for an apology from Korea. => CONCEDE JPN > KOR
no: The crane lifted the container in Germany.
no: The runner dropped out.

entry: easing-noun
noun: easing + of(@restrictions), lifting + of(@restrictions), removal + of(@restrictions), relaxation + of(@restrictions)
noun: repeal + of(law, decree, ban), abolition + of(@restrictions, law, death penalty)
noun: reopening + of(border, crossing, airspace, frontier), opening + of(border, frontier)
noun: suspension + of(@sanctions, tariff), withdrawal + of(demand, charge, claim), waiver + of(@restrictions)
noun: sanctions relief, liberalization, liberalisation, revocation + of(ban, decree), unfreezing, commutation
noun: deregulation + of(press), sanction relief
event: CONCEDE
noun-actor: by; subject; "'s"; adjective
noun-recipient: on; against; for; of
needs: actor
yes: The lifting of the embargo on Libya by the United Nations was welcomed. => CONCEDE UNO > LBY
no: The lifting of the stone needed four men.

entry: pardon
verb: pardon, amnesty, grant + object(amnesty, pardon, clemency, reprieve, immunity, parole), declare + object(amnesty)
verb: offer + object(amnesty, pardon, clemency, concession), proclaim + object(amnesty)
verb: give + object(amnesty, pardon, clemency), reprieve, forgive - object(debt, loan), spare + object(life)
verb: exonerate + object + of, acquit, announce + object(amnesty, pardon), show + object(clemency, leniency)
verb: issue + object(pardon), extend + object(clemency, amnesty), accord + object(amnesty), absolve + object + of(crime)
event: CONCEDE
actor: subject
recipient: object; to; for; dative; of
needs: actor
yes: The president of Myanmar pardoned two journalists. => CONCEDE MMR > .JRN
yes: Colombia declared an amnesty for the rebels. => CONCEDE COL > .REB
no: Pardon the mess in the kitchen.

entry: pardon-noun
noun: amnesty, pardon, clemency, reprieve, acquittal, forgiveness - of(debt, loan), leniency
event: CONCEDE
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: of; for; to
needs: actor
yes: An amnesty by the Algerian government for the militants took effect. => CONCEDE DZA > .REB
no: The library's amnesty on late books ends in June.

entry: apologise
verb: apologize - subject(airline, company, firm, bank, shop, operator), apologise - subject(airline, company, firm, bank, shop, operator), offer + object(apology, regret, regrets), issue + object(apology)
verb: make + object(apology, amends, concession, gesture)
verb: express + object(remorse, contrition, regret, apology, sorrow) + for, say sorry, say + object(sorry), atone
verb: present + object(apology), beg + object(forgiveness), ask + for(forgiveness), ask + object(forgiveness)
verb: extend + object(apology), repent, admit + object(guilt, wrongdoing, mistake, responsibility, error, fault, defeat)
verb: acknowledge + object(guilt, wrongdoing, mistake, responsibility, error, fault, defeat, massacre)
verb: concede + object(defeat, election, power, mistake, error, territory, ground, point)
verb: confess + to(crime, mistake, abduction, killing), accept + object(responsibility, blame, defeat)
verb: accept + object(result, outcome) + of(@elections)
verb: take + object(responsibility, blame) + for - subject(group, organization, state, militant), own up
event: CONCEDE
actor: subject
recipient: to; for
needs: actor
yes: Australia apologised to East Timor for the spying. => CONCEDE AUS > TLS
yes: The Dutch king offered an apology to Indonesia. => CONCEDE NLD > IDN
yes: The Zambian president conceded defeat in the election. => CONCEDE ZMB > -
no: The waiter apologised for the cold soup.

entry: apology-noun
noun: apology - any(link), mea culpa, concession - any(stand, concession stand, mining, oil), gesture of goodwill
noun: goodwill gesture, climbdown, climb-down, U-turn - any(traffic), act of contrition
event: CONCEDE
noun-actor: subject; from; by; "'s"; adjective
noun-recipient: to
needs: actor
yes: Britain's apology to Kenya came on Monday. => CONCEDE GBR > KEN
no: The concession stand at the Canadian stadium sold out.

entry: truce-declared
verb: declare + object(@truce), announce + object(@truce), agree + to(@truce), agree + on(@truce), agree + object(@truce)
verb: accept + object(@truce), sign + object(@truce), offer + object(@truce), propose + object(@truce)
verb: proclaim + object(@truce), reach + object(@truce), negotiate + object(@truce), call + object(@truce)
verb: conclude + object(@truce), order + object(@truce), extend + object(@truce), renew + object(@truce)
verb: broker + object(@truce) + with, strike + object(@truce), arrange + object(@truce), consent + to(@truce)
verb: establish + object(@truce), enter + into(@truce), clinch + object(@truce), secure + object(@truce)
verb: approve + object(@truce), back + object(@truce), prolong + object(@truce), agree + to(end, halt, pause)
event: CONCEDE
actor: subject + with + between
recipient: -
needs: actor
yes: The Sudanese army declared a ceasefire for the holiday. => CONCEDE SDN > -
yes: Armenia and Azerbaijan agreed to a truce. => CONCEDE ARM+AZE > -
no: The sisters called a truce over the bathroom.

entry: truce-noun
noun: ceasefire agreement, cease-fire agreement, truce agreement, truce accord, truce + between, ceasefire + between
noun: cease-fire + between, armistice + between, armistice + with, truce + with, ceasefire + with, ceasefire deal, truce deal
noun: armistice agreement
event: CONCEDE
noun-actor: subject + between + with + by + "'s" + adjective
needs: actor
yes: A truce between Israel and Hezbollah began on Sunday. => CONCEDE ISR+LBN > -
no: A truce between the neighbours over the hedge held.

entry: yield
verb: yield - object(crop, result, harvest, profit, dividend, benefit, return, information, clue, fruit, percent)
verb: give in - object, cave in - object - subject(roof, ceiling, floor, wall, tunnel, mine, building, bridge, ground, chest), cave - subject(roof), bow + to, bow + to(demand, pressure), capitulate, relent
verb: back down, back off, climb down, back away, back away + from, back down + from, accede + to(demand), yield + to(demand, pressure), bend + to(demand, pressure)
verb: submit + to(demand, pressure), succumb + to(pressure, demand), agree + to(demand), meet + object(demand), comply
verb: comply + with - subject(company, product, car), satisfy + object(demand), fulfil + object(demand)
verb: fulfill + object(demand), heed, budge, soften, compromise - object(safety, security, quality, data, account, system)
verb: defer + to, bend - object(knee, spoon, bar), make + object(concession), backtrack, backpedal
verb: reverse + object(course, policy, decision, stance, ban), reconsider, step back
verb: shelve + object(plan, project, reform, bill, tax)
verb: abandon + object(plan, demand, claim, policy, nuclear program, nuclear programme, ambition, insistence)
verb: give up + object(claim, demand, right, plan, nuclear program, ambition), renounce, forswear
verb: relinquish + object(claim, right), buckle, back-pedal
verb: allow + object(leader, protest, rally, demonstration, opposition, exile, party, candidate, election, return, march, journalist)
verb: permit + object(protest, rally, demonstration, opposition, exile, party, candidate, return, march)
verb: allow + object + infinitive(hold, return, participate, take part, run, stand, stage, march, protest, demonstrate, publish, broadcast, leave, emigrate, form, contest, compete, campaign, organize, organise, gather, worship, bring out)
verb: permit + object + infinitive(hold, return, participate, take part, run, stand, stage, march, protest, demonstrate, publish, broadcast, leave, emigrate, form, contest, compete, campaign, organize, organise, gather, worship)
verb: let + object + infinitive(hold, return, take part, run, march, protest, publish, broadcast, leave, emigrate, contest, compete, campaign)
verb: let + object(exile, opposition, dissident), authorize + object(protest, rally, demonstration, march)
verb: authorise + object(protest, rally, demonstration, march)
verb: call off + object(protest, strike, demonstration, rally, blockade, boycott, siege, march, attack, offensive)
verb: de-escalate, deescalate, defuse + object(crisis, tension), ease + object(tension), lower + object(tension)
verb: reduce + object(tension), stand down - subject(minister, president)
event: CONCEDE
actor: subject
recipient: to; with; object
needs: actor
yes: The Bolivian government gave in to the demands of the miners. => CONCEDE BOL > BOL
yes: Sudan allowed an opposition leader to hold a rally in Khartoum. => CONCEDE SDN > SDN
yes: Greece has backed down in its dispute with North Macedonia. => CONCEDE GRC > MKD
yes: Togo called off the protest march of its unions. => CONCEDE TGO > TGO.LAB
no: In Switzerland, the roof of a school caved in.
no: The wheat field yielded a good harvest.

entry: yielding-noun
noun: capitulation + to, compliance + with - any(tax, company), renunciation + of, reversal + of(policy, decision, ban)
noun: de-escalation, abandonment + of(claim, demand, plan, policy), acquiescence
event: CONCEDE
noun-actor: subject; by; "'s"; adjective
noun-recipient: to; with
needs: actor
yes: Libya's renunciation of nuclear arms was praised in London. => CONCEDE LBY > -
no: Compliance with the building code costs money.

entry: share-power
verb: share + object(power) + with
verb: grant + object(autonomy, right, rights, self-rule, vote, suffrage, self-government, freedom, independence, home rule)
verb: cede + object(power, control, authority), hand + object(power), hand over + object(power, control, authority)
verb: transfer + object(power, authority, sovereignty), relinquish + object(power, control), give up + object(power, control)
verb: give + object(right, autonomy, vote) + to, restore + object(democracy, civilian rule, constitution)
verb: hold + object(free election), reinstate + object(@officials, constitution), devolve, surrender + object(power)
event: CONCEDE
actor: subject
recipient: to; with; dative; object
needs: actor
yes: The junta in Guinea handed power to a civilian government. => CONCEDE GIN > GIN
yes: Spain granted autonomy to Catalonia. => CONCEDE ESP > ESP
no: The turbines transfer power to the grid.
