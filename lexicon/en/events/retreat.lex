# RETREAT: yielding with material effect.

entry: withdraw-troops
verb: withdraw + object(@troops, @warmachines, occupation, presence) - from(tournament, race)
verb: pull out + object(@troops, @warmachines), pull back + object(@troops, @warmachines)
verb: pull + object(@troops, @warmachines), bring home + object(@troops), bring + object(@troops) + any(home)
verb: evacuate + object(@troops, position, base, post, outpost, settlement), recall + object(@troops)
verb: remove + object(@troops, @warmachines), redeploy + object(@troops) + out, pull + object(@troops) + out
verb: withdraw + from(@territory) - any(@sport)
verb: withdraw - object - from(@igo, race, tournament, match, competition, contest, election, treaty, agreement, talks, negotiation, market, deal) - any(@sport) - to
verb: pull out + of(@territory) - any(@sport), pull back + from, pull back - object
verb: pull out - object - of(@igo, talks, negotiation, deal, agreement, race, tournament)
verb: leave + object + subject(@troops) - object(@people, mark, trail, body, trace, wreckage, behind), retreat - subject(glacier, price, index, share, stock, flood, water), fall back - on(saving), retreat + from
verb: vacate + object(@territory, post, base)
verb: leave + object(@territory) - subject(tourist) + any(troop, army, force, soldier, rebel)
verb: abandon + object(@territory, base, position, post, outpost), demobilize, demobilise, decamp, disengage, disengage + from
verb: scale down + object(presence, @troops), cut + object(@troops, troop level)
verb: reduce + object(@troops, military presence, troop level), draw down + object(@troops), send home + object(@troops)
verb: send + object(@troops) + any(home), stand down + object(@troops)
verb: end + object(occupation, siege, blockade, military presence), lift + object(siege, blockade)
verb: dismantle + object(base, settlement, blockade, outpost), close + object(military base, base), cede + object(@territory)
verb: return + object(@territory), hand back + object(@territory), hand over + object(@territory, base)
verb: give up + object(@territory), surrender + object(@territory), relinquish + object(@territory, control), move out
verb: pull away + from, withdraw + to(position, barracks, base, border, bank)
verb: flee + object(@territory) - subject(refugee, resident, civilian, family, people, migrant), quit + object(@territory)
verb: return + to(barracks, base), turn back + object(ship, convoy, force), step back + from(brink)
event: RETREAT/withdraw
actor: subject; object
recipient: from; of; to; object
needs: actor
yes: Turkey withdrew its troops from northern Iraq. => RETREAT/withdraw TUR > IRQ
yes: Ukrainian forces have retreated from the village. => RETREAT/withdraw UKR > -
yes: France pulled its soldiers out of Mali. => RETREAT/withdraw FRA > MLI
no: The Swiss skier withdrew from the race with a cold.
no: Glaciers in Norway have retreated by a mile.
no: She withdrew money from a bank in Spain.

entry: withdrawal-noun
noun: withdrawal - of(money, cash, support, aid, demand, consent, complaint, ambassador, candidate, funding, product) - from(@igo, treaty, race, election, agreement, account, talks)
noun: pullout, pull-out, pullback, pull-back, troop withdrawal, military withdrawal, retreat + from, retreat + of(@troops)
noun: military retreat, evacuation + of(@troops, settlement, base), drawdown, disengagement, demobilization, demobilisation
noun: troop reduction, exit + of(@troops), departure + of(@troops), exodus + of(@troops), redeployment + from
event: RETREAT/withdraw
noun-actor: subject; by; "'s"; adjective; of
noun-recipient: from
needs: actor
yes: The withdrawal of Russian forces from Georgia began on Sunday. => RETREAT/withdraw RUS > GEO
yes: After Israel's pullout from Lebanon, villagers returned. => RETREAT/withdraw ISR > LBN
no: The withdrawal of the yogurt from shops was ordered after complaints.

entry: release
verb: release + object(@prisoners) - object(statement, report, figure, album, film, video, data, list, name), free + object
verb: set free, let go + object(@prisoners), liberate + object(@prisoners)
verb: discharge + object(@prisoners) + from(prison, custody)
verb: hand over + object(hostage, prisoner, captive, body, remains, prisoner of war)
verb: return + object(hostage, prisoner, captive, body, remains, prisoner of war, pilot, crew, sailor, deportee)
verb: release + object + any(kidnapped, abducted, captured)
verb: swap + object(prisoner, captive, hostage), exchange + object(prisoner, captive, body, hostage), trade + object(prisoner, captive, hostage)
verb: repatriate + object(prisoner, hostage, body, remains, prisoner of war, refugee)
verb: turn over + object(hostage, prisoner, body, remains), parole, let + object(@prisoners) + any(go, leave)
verb: release + any(bail, custody, prison, jail, detention, house arrest), unchain
verb: transfer + object(body, remains, prisoner) + to, end + object(house arrest, detention) + of, free + from
verb: send back + object(prisoner, hostage, body, remains, crew), give back + object(hostage, prisoner, body)
event: RETREAT/release
actor: subject
recipient: object; to
needs: recipient
yes: The Taliban released two American hostages. => RETREAT/release AFG > USA
yes: Peruvian rebels released a kidnapped Chilean mayor on Sunday. => RETREAT/release PER > CHL
yes: Ten opposition politicians were freed by the Venezuelan government on Sunday. => RETREAT/release VEN > VEN
yes: Russia and Ukraine exchanged prisoners on Friday. => RETREAT/release RUS+UKR > -
no: The statistics office of Canada released figures on trade.
no: The Korean singer released an album.

entry: release-noun
noun: release + of(@prisoners), release + from(prison, jail, custody, detention, captivity, house arrest), prisoner swap
noun: prisoner exchange, prisoner release, hostage release, exchange of prisoners, liberation + of(@prisoners)
noun: freeing + of(@prisoners), swap + of(prisoner), repatriation + of(prisoner, body, remains, hostage)
noun: handover + of(prisoner, body, remains, hostage), return + of(prisoner, body, remains, hostage, captive)
event: RETREAT/release
noun-actor: subject; by; "'s"; adjective; between; with
noun-recipient: of; to
needs: actor
yes: The release of the Danish sailors by Iran followed weeks of talks. => RETREAT/release IRN > DNK
no: The release of the film in France was delayed.

entry: return-property
verb: return + object(property, land, asset, treasure, artefact, artifact, ship, money, weapon, equipment, archive, painting, relic, ship, vessel, plane, bronze) - any(customer)
verb: give back + object(property, land, asset, treasure, artefact, artifact)
verb: hand back + object(property, land, asset, ship, treasure), restitute
verb: pay + object(compensation, reparation, damages, indemnity), compensate + object, make + object(reparation)
verb: restore + object(power, electricity, water, internet, gas, supply), stop + object(nuclear test, enrichment)
verb: halt + object(enrichment, nuclear test, nuclear program, nuclear programme, settlement construction)
verb: freeze + object(settlement, enrichment, nuclear program, nuclear programme)
verb: shut down + object(reactor, nuclear program), reimburse + object(country, government, victim)
verb: unblock + object(website, site, access)
verb: end + object(strike, protest, hunger strike, sit-in, blockade, boycott, rebellion, uprising, demonstration)
verb: lift + object(boycott), call + object(halt) + to(strike)
verb: suspend + object(strike, protest, hunger strike, demonstration, enrichment), go back + to(work), return + to(work)
verb: abandon + object(strike, protest, hunger strike, blockade)
event: RETREAT
actor: subject
recipient: to; object; with
needs: actor
yes: Germany returned the bronze treasures to Nigeria. => RETREAT DEU > NGA
yes: Japan paid compensation to Korean workers. => RETREAT JPN > KOR
yes: Iran halted uranium enrichment. => RETREAT IRN > -
no: The shop compensated the customer for the torn coat.

entry: compensation-noun
noun: compensation + to, reparation - any(engine), reparations, restitution
noun: return + of(property, land, asset, treasure, artefact, artifact)
noun: repatriation + of(treasure, artefact, artifact, bronze), payment of compensation, handover + of(@territory)
event: RETREAT
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: to
needs: actor; recipient
yes: The payment of compensation by Libya to the United States was announced in May. => RETREAT LBY > USA
no: The manager's compensation at the bank rose again.

entry: disarm
verb: disarm - object(bomb, alarm, device, opponent, voter, critic), lay down + object(@arms), hand + over(@arms), turn + over(@arms), hand in + object(@arms), hand + in(@arms), turn in + object(@arms), turn + in(@arms), lay + object(@arms) + any(down)
verb: surrender + object(@arms), hand over + object(@arms), hand in + object(@arms), turn in + object(@arms)
verb: give up + object(@arms, nuclear weapon, armed struggle), put down + object(@arms), down + object(@arms)
verb: decommission + object(@arms, reactor), destroy + object(stockpile, chemical weapon, nuclear weapon, arsenal, warhead)
verb: dismantle + object(@missiles, arsenal, nuclear weapon, chemical weapon, reactor, nuclear program, nuclear programme)
verb: scrap + object(@missiles, arsenal, nuclear weapon, chemical weapon)
verb: eliminate + object(stockpile, chemical weapon, nuclear weapon, warhead), demilitarize, demilitarise, denuclearize
verb: denuclearise, disband - subject(band, group), dissolve + object(militia, brigade, wing)
verb: renounce + object(violence, nuclear weapon, terrorism, armed struggle), return + object(@arms)
verb: relinquish + object(@arms), deliver up + object(@arms), withdraw + object(heavy weapon, missile, artillery)
event: RETREAT/disarm
actor: subject
recipient: to
needs: actor
yes: The Colombian rebels laid down their weapons. => RETREAT/disarm COL > -
yes: Albania destroyed its stockpile of chemical weapons. => RETREAT/disarm ALB > -
no: The engineers disarmed the bomb from the war.
no: The Swedish pop group disbanded last year.

entry: disarmament-noun
noun: disarmament, decommissioning + of(@arms), surrender + of(@arms), dismantlement
noun: dismantling + of(@arms, arsenal, nuclear program), demilitarization, demilitarisation, denuclearization
noun: denuclearisation, destruction + of(stockpile, chemical weapon, arsenal), handover + of(@arms)
event: RETREAT/disarm
noun-actor: subject; by; "'s"; of; adjective
needs: actor
yes: The disarmament of the rebels in Mozambique was completed. => RETREAT/disarm MOZ > -
no: Disarmament was the topic of a lecture.

entry: surrender
verb: surrender - object(@arms, @territory, power, lead), give up + to(police, army, force, authority)
verb: turn in + to(police, authority), lay siege + any(surrender), hand + object + in + to(police), raise + object(white flag)
verb: defect, defect + to, sue + for(peace), wave + object(white flag), stop fighting
verb: give up + object + to(police, army, authority)
event: RETREAT
actor: subject
recipient: to
needs: actor
yes: The last rebels in the mountains of Chad surrendered to the Chadian army. => RETREAT TCD > TCD
no: The goalkeeper surrendered the ball to the striker.

entry: surrender-noun
noun: surrender - of(@arms, @territory), defection, unconditional surrender, capitulation - to(demand)
event: RETREAT
noun-actor: subject; by; "'s"; adjective; of
noun-recipient: to
needs: actor
yes: The surrender of Japan ended the war. => RETREAT JPN > -
no: Love is a kind of surrender.

entry: keep-ceasefire
verb: observe + object(@truce), respect + object(@truce), implement + object(@truce), honor + object(@truce)
verb: honour + object(@truce), cease + object(@fighting), stop + object(@fighting), halt + object(@fighting)
verb: end + object(@fighting) - any(with win), suspend + object(@fighting), hold + object(fire), cease fire, hold fire
verb: enforce + object(@truce), uphold + object(@truce), abide + by(@truce), adhere + to(@truce), stick + to(@truce)
verb: maintain + object(@truce), begin + object(@truce), start + object(@truce), silence + object(gun)
verb: pause + object(@fighting), keep + object(@truce), comply + with(@truce), stop shooting, stop firing, stop shelling
verb: stop bombing
event: RETREAT/ceasefire
actor: subject
recipient: against; in; with; on
needs: actor
yes: The Yemeni rebels observed the truce over the holiday. => RETREAT/ceasefire YEM > -
yes: Ethiopia halted its offensive in the north. => RETREAT/ceasefire ETH > -
no: The Danish court ended the strike.

entry: ceasefire-noun
noun: ceasefire + any(effect, force, hold), cease-fire + any(effect, force, hold), truce + any(effect, force, hold)
noun: implementation + of(@truce), end + of(hostilities, fighting, bombing, war), end to hostilities, cessation of hostilities
noun: halt + in(fighting, bombing), lull + in(fighting), respite + in(fighting)
verb: take effect + subject(@truce), hold + subject(@truce), take hold + subject(@truce)
verb: come + subject(@truce) + into(effect, force), go + subject(@truce) + into(effect, force), begin + subject(@truce)
verb: enter + subject(@truce) + into(force)
event: RETREAT/ceasefire
actor: between; in
noun-actor: between; by; "'s"; of; adjective
yes: A ceasefire between Armenia and Azerbaijan took effect at noon. => RETREAT/ceasefire ARM+AZE > -
no: A ceasefire in Libya is a distant dream.

entry: access
verb: allow + object(@troops, inspector, observer, monitor, inspection, aid worker, convoy, relief, aid, access, humanitarian access, red cross, mission, journalist, investigator, delivery, peacekeeper, supply, shipment) - any(refugee)
verb: allow + object(worker, medic, doctor, nurse, expert, lawyer, official, staff) + into, permit + object(worker, medic, doctor, expert, lawyer, official, staff) + into
verb: admit + object(inspector, observer, monitor, aid worker, convoy, peacekeeper, mission)
verb: let in + object(inspector, observer, monitor, aid worker, convoy, aid, relief, journalist)
verb: let + object(inspector, monitor, observer, worker, medic, peacekeeper) + into, let + content(enter, inspect, visit, observe, monitor, verify) + object, allow + object + infinitive(enter, visit, inspect, observe, monitor, verify, deliver, distribute), permit + object + infinitive(enter, visit, inspect, observe, monitor, verify, deliver, distribute), let + any(inspector, monitor, observer, investigator), let + object(inspector, observer, monitor, aid worker, convoy, aid, relief, truck, journalist)
verb: permit + object(inspector, observer, monitor, inspection, aid worker, convoy, aid, relief, access, visit, peacekeeper)
verb: grant + object(access, humanitarian access, visa, entry, permission)
verb: give + object(access, free access, humanitarian access)
verb: open + object(corridor, humanitarian corridor, site, camp, nuclear site, prison, aid corridor, gate, airport) - any(museum)
verb: readmit + object(inspector, observer, monitor)
verb: accept + object(inspector, observer, monitor, peacekeeper, inspection, mission, force, aid)
verb: receive + object(inspector, observer, monitor), clear + object(way) + for(convoy, aid, inspector)
verb: provide + object(access) + to(inspector, prisoner, site, observer), wave through + object(convoy, truck)
verb: open + object + infinitive(allow, permit, let), reopen + object + infinitive(allow, permit, let)
verb: unblock + object(convoy, aid, port), open up + object(site, camp, border)
event: RETREAT/access
actor: subject
recipient: object; to; for; of; from; dative
needs: actor
yes: Iran allowed inspectors of the International Atomic Energy Agency into the plant. => RETREAT/access IRN > IGO
yes: The Syrian army let an aid convoy of the United Nations through. => RETREAT/access SYR > UNO
no: The Danish museum opened its gate to inspectors of the guide.

entry: access-noun
noun: humanitarian access, access + for(inspector, observer, aid worker)
noun: admission + of(inspector, observer, peacekeeper, monitor), opening + of(corridor, humanitarian corridor)
noun: return + of(inspector, observer, monitor), entry + of(inspector, observer, monitor, peacekeeper, convoy, aid)
event: RETREAT/access
noun-actor: subject; by; "'s"; adjective
noun-recipient: of; for; to; in
yes: Nepal's admission of American observers was announced on Friday. => RETREAT/access NPL > USA
no: Humanitarian access remains a topic for seminars.

entry: resign
verb: resign - any(itself, himself, herself, themselves), step down, stand down + any(minister, president, office, post, leader), step aside
verb: quit + object(post, office, job, position, cabinet, government, parliament, presidency), quit - object
verb: tender + object(resignation), submit + object(resignation), hand in + object(resignation), offer + object(resignation)
verb: announce + object(resignation), leave + object(office, post, presidency, power)
verb: relinquish + object(post, presidency, office), give up + object(post, presidency, seat, office, throne, chairmanship)
verb: abdicate, bow out, vacate + object(seat, office, presidency), renounce + object(throne, presidency)
verb: retire + as(@officials), retire + from(politics, office), step back + from(duty, post)
verb: dissolve + object(@parliamentary), hand + object(resignation), abandon + object(post, office)
verb: give + object(resignation), accept + object(defeat) + any(resign), fall + subject(government, cabinet)
verb: collapse + subject(government, coalition, cabinet)
event: RETREAT/resign
actor: subject
recipient: -
needs: actor
yes: The Peruvian defence minister resigned over the scandal. => RETREAT/resign PER > -
yes: The king of Bhutan abdicated. => RETREAT/resign BTN > -
yes: The prime minister of Haiti stepped down. => RETREAT/resign HTI > -
no: The coach of the Italian team resigned himself to a draw.
no: My uncle quit smoking in May.

entry: resignation-noun
noun: resignation, abdication, departure + of(@officials), dissolution + of(@parliamentary), retirement + of(@officials)
noun: ouster + any(himself), exit + from(office, cabinet), fall + of(government, cabinet)
noun: collapse + of(government, coalition)
event: RETREAT/resign
noun-actor: of; "'s"; by; subject; adjective; from
needs: actor
yes: After the resignation of the Slovak prime minister, the president appointed a banker. => RETREAT/resign SVK > -
no: He looked at the bill with resignation.
