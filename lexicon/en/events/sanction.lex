# SANCTION: reducing existing relations. Verdicts stand in sanction-convict.lex.

entry: impose-sanctions
verb: impose + object(@sanctions, asset freeze, travel ban, visa ban, arms embargo, trade ban, oil embargo, import ban)
verb: slap + object(@sanctions, fine, ban), place + object(@sanctions) + on, apply + object(@sanctions)
verb: levy + object(@sanctions), enforce + object(@sanctions), extend + object(sanction, embargo), prolong + object(sanction, embargo)
verb: tighten + object(@sanctions), widen + object(sanction), expand + object(sanction), toughen + object(sanction)
verb: adopt + object(@sanctions), introduce + object(@sanctions), announce + object(@sanctions), approve + object(@sanctions)
verb: renew + object(sanction, embargo), reimpose + object(@sanctions), reinstate + object(@sanctions)
verb: put + object(@sanctions) + on, hit + object + with(@sanctions), target + object + with(@sanctions)
verb: sanction - object(visit, bill, use, deal, plan, expedition) - subject(referee), blacklist, embargo
verb: put + object + on(blacklist, sanctions list, list of terrorist)
verb: add + object + to(blacklist, sanctions list, list of terrorist), raise + object(tariff, duty)
verb: increase + object(tariff, duty)
verb: freeze + object(asset, account, bank account, fund, property, holding, reserve, wealth) - object(leg, salary)
verb: ban + object(import, export, flight, trade, ship, plane, oil, gas, investment, sale)
verb: ban + content(import, export, trade, flight), bar + object(import, export, flight, trade, ship, plane)
verb: halt + object(import, export, flight, trade, gas, oil, delivery, shipment, sale, grain)
verb: suspend + object(import, export, flight, trade, delivery, shipment, sale, trade talk)
verb: stop + object(import, export, flight, gas, delivery, shipment, trade)
verb: cut off + object(trade, gas, oil, export, credit, loan, flight, arms) - object(electricity supply)
verb: retaliate + with(@sanctions, tariff), restrict + object(import, export, trade, visa)
verb: punish - subject(coach, referee, teacher) - for(foul), penalize - subject(referee), penalise - subject(referee)
verb: isolate + subject + object - object(gene, virus, patient, cell), ostracize, ostracise, cut + object(import, trade, oil import, gas import)
verb: prohibit + object(import, export, trade), close + object(airspace) + to, revoke + object(license, licence, trade status)
verb: strip + object + of(trade status, preference), blockade - subject(farmer, protester, trucker, driver)
verb: put + object(squeeze, pressure) + on, turn off + object(tap, gas), curtail + object(trade, import, export)
verb: designate + object + as(terrorist, terrorist organization, sponsor)
event: SANCTION/discontinue
actor: subject
recipient: on; against; of; from; to; object; for; with
needs: actor
yes: Sanctions were imposed on Belarus by the European Union on Monday. => SANCTION/discontinue EUR > BLR
yes: Switzerland has frozen the assets of the Syrian president. => SANCTION/discontinue CHE > SYR
yes: Greece tightened its blockade of Albania with the help of Italy. => SANCTION/discontinue GRC > ALB
yes: Indonesia banned imports from Israel. => SANCTION/discontinue IDN > ISR
yes: The United States slapped tariffs on China. => SANCTION/discontinue USA > CHN
no: The lake froze in Finland.
no: The referee penalised the Scottish goalkeeper for time-wasting.

entry: sanctions-noun
noun: sanction, embargo, arms embargo, trade ban, asset freeze, imposition + of(@sanctions), economic sanction, trade embargo
noun: oil embargo, blockade - by(farmer, protester, trucker, student, worker), naval blockade, import ban, export ban
noun: economic blockade, trade war, travel ban, suspension + of(trade, export, import, flight, delivery), blacklisting
noun: freeze + on(asset), punitive tariff, tariff + on(import, good, steel), freezing + of(asset, account), visa ban
noun: price cap, economic pressure, cutoff + of(gas, oil, trade), gas cutoff, ban + on(import, export, trade, flight)
noun: retaliatory tariff, punitive measure
event: SANCTION/discontinue
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: on; against; of; to
needs: actor; recipient
yes: The embargo by the United States against Cuba began long ago, and the United States continued the embargo against Cuba. => SANCTION/discontinue USA > CUB
yes: Saudi Arabia led the blockade of Qatar. => SANCTION/discontinue SAU > QAT
no: The word sanction has two meanings.

entry: cut-ties
verb: sever + object(@ties) - object(leg, artery, cable, hand, head), cut + object(@ties), break + object(@ties)
verb: break off + object(@ties), cut off + object(@ties)
verb: suspend + object(@ties, cooperation, exchange, flight, link, visa-free, agreement, accord, treaty, contract)
verb: downgrade + object(@ties), freeze + object(@ties, cooperation, agreement, talk on), rupture + object(@ties)
verb: end + object(@ties, cooperation, alliance, agreement, partnership), terminate + object(@ties, cooperation, contract)
verb: halt + object(cooperation, exchange, link, project), stop + object(cooperation, exchange)
verb: reduce + object(@ties, embassy staff, diplomatic staff), scale back + object(@ties, cooperation)
verb: close + object(embassy, consulate, mission, diplomatic mission), shut + object(embassy, consulate, mission)
verb: shut down + object(embassy, consulate, mission), scrap + object(cooperation, treaty, accord, alliance)
verb: break + with - with(tradition, past, habit, routine), split + with, fall out + with
verb: cancel + object(cooperation, project, contract, aid, loan, order, flight), derecognize, derecognise
verb: withdraw + object(recognition, support, backing, endorsement), distance + from, disengage + object, dissociate + from
verb: break away + from, abandon + object(ally, alliance, partner), cool + object(@ties)
verb: renounce + object(agreement, friendship), desert + object(ally, coalition), chill + object(@ties)
verb: suspend + object(participation, accreditation), cut + object(diplomatic tie, diplomatic relation), curb + object(@ties)
event: SANCTION/discontinue
actor: subject
recipient: with; from; to; in; of; object
needs: actor
yes: Iran severed diplomatic ties with Canada. => SANCTION/discontinue IRN > CAN
yes: Australia closed its embassy in Kabul. => SANCTION/discontinue AUS > AFG
yes: Honduras broke off relations with Taiwan. => SANCTION/discontinue HND > TWN
no: The saw severed the cable in Bern.

entry: break-noun
noun: severance + of(@ties), rupture + in(@ties), rupture + of(@ties), rupture + with, break + with - with(tradition, past)
noun: break + in(@ties), suspension + of(@ties, cooperation, agreement), freeze + in(@ties), breach + in(@ties)
noun: closure + of(embassy, consulate, mission), cutting + of(@ties), breaking + of(@ties), severing + of(@ties)
noun: downgrading + of(@ties), split + with, split + between, rift + between, withdrawal + of(recognition, support)
noun: breakdown + in(@ties), termination + of(@ties, agreement), falling-out, estrangement
event: SANCTION/discontinue
noun-actor: by; subject; "'s"; adjective; between
noun-recipient: with; to; of
needs: actor
yes: Ecuador's severance of ties with Colombia followed. => SANCTION/discontinue ECU > COL
no: The break with tradition pleased the Swedish choir.

entry: cut-aid
verb: cut + object(@aid, funding, spending on aid) - object(water), cut off + object(@aid, funding)
verb: suspend + object(@aid, funding, membership payment), freeze + object(@aid, funding, fund) + for, freeze + object(@aid, funding)
verb: withhold + object(@aid, funding, loan), halt + object(@aid, funding), stop + object(@aid, funding)
verb: withdraw + object(@aid, funding, support, loan), slash + object(@aid, funding)
verb: reduce + object(@aid, funding, food supply, supply, supplies, ration, contribution), end + object(aid, assistance, funding, subsidy, help)
verb: cancel + object(aid, assistance, loan, grant), block + object(loan, funding, fund), deny + object(loan, funding, fund)
verb: pull + object(funding, aid), defund, cut back + object(aid, funding), hold back + object(aid, loan, funding)
verb: axe + object(aid, funding)
noun: aid cut, suspension + of(aid, assistance, funding, loan), cut + in(aid, assistance, funding)
noun: withdrawal + of(aid, funding), aid freeze, freeze + on(aid), cutoff + of(aid, funding), halt + to(aid)
noun: reduction + in(aid), reduction + of(aid)
event: SANCTION/discontinue
actor: subject
recipient: to; for; from; of; dative; in
noun-actor: by; subject; "'s"; adjective
noun-recipient: to; for
needs: actor
yes: The Netherlands suspended aid to Rwanda. => SANCTION/discontinue NLD > RWA
yes: The United States cut funding for the United Nations agency. => SANCTION/discontinue USA > UNO
no: The baker cut the bread for Anna.

entry: sanction-reduce
# Other reductions of relations, and penalties short of them.
verb: strain + object(@ties), sour + object(@ties), harm + object(@ties), damage + object(@ties), worsen + object(@ties)
verb: worsen + subject(@ties), deteriorate + subject(@ties), fine + object, impose + object(fine) + on
verb: turn + object(back) + on, demote, suspend + object + without
verb: disqualify + object(candidate, party, politician) - subject(referee, judge), reprimand officially + object
verb: cold-shoulder, ease out, downgrade + object(status), forsake, betray - object(emotion, nervousness, secret of, fear)
noun: deterioration + of(@ties), deterioration + in(@ties), worsening + of(@ties), fine + on, demotion, betrayal
event: SANCTION
actor: subject
recipient: with; object; between; on; from
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; with; on; between
needs: actor; recipient
yes: The European Commission fined Hungary over its asylum rules. => SANCTION EUR > HUN
no: The baker strained his back in Malmö.

entry: expel-diplomat
verb: expel + object, expel + object(@diplomats), expel + from, declare + object(persona non grata), declare persona
verb: throw out + object(@diplomats, ambassador, inspector, observer, journalist, aid worker), kick out + object
verb: tell + object(@diplomats) + any(leave), give + object(@diplomats) + object(hour, day) + any(leave), order out + object, order + object + out + of(country), ask + object(@diplomats, mission, agency, peacekeeper) + any(leave)
verb: kick + object + out, order + object(@diplomats) + out, order + object(@diplomats) + any(leave)
verb: send home + object(@diplomats), send + object(@diplomats) + any(home, packing), boot out + object
verb: oust + object + from(@igo, party, group), eject + object + from, evict + object(@diplomats, agency, organization)
verb: drive out + object(agency, organization, refugee, population, minority, people, resident), force out + object
verb: force + object + out - subject(@mishap), banish
verb: exclude + object + from(@igo, party, talk, election, summit, tournament, olympics, coalition)
verb: suspend + object + subject(@igo, commonwealth), suspend + object + from(@igo, party, council), suspend + object(membership, member)
verb: bar + object + from(@igo, party, council, olympics)
verb: strip + object + of(membership, accreditation, seat, presidency, title, office, rank, immunity, mandate, citizenship)
verb: displace + object - subject(@mishap), uproot
verb: revoke + object(accreditation, visa, citizenship, credential, membership) + of, withdraw + object(accreditation), eject
verb: purge + object, drum out, ostracize + from, exile
event: SANCTION/expel
actor: subject
recipient: "'s"; object; of; from
needs: actor; recipient
yes: Norway expelled two Russian diplomats. => SANCTION/expel NOR > RUS
yes: Niger declared the French ambassador persona non grata. => SANCTION/expel NER > FRA
yes: Laos told two Swedish diplomats to leave the country within a week. => SANCTION/expel LAO > SWE
yes: Gambia has ordered out the envoy of the European Union. => SANCTION/expel GMB > EUR
yes: The Arab League suspended Syria for a year. => SANCTION/expel IGO > SYR
yes: The African Union suspended Gabon from the council. => SANCTION/expel IGO > GAB
no: The headmaster expelled the boy for smoking.

entry: expulsion-noun
noun: expulsion - any(order, threat), ouster - any(demand), exclusion + from(@igo, party, council)
noun: suspension + from(@igo, party, council), suspension + of(membership), banishment, exile + of
noun: displacement + of(people, resident, civilian, population), ethnic cleansing, tit-for-tat expulsion
noun: eviction + of(agency, organization, diplomat), purge
event: SANCTION/expel
noun-actor: by; subject; "'s"; adjective
noun-recipient: of
needs: actor
yes: The expulsion of the Israeli ambassador by Bolivia caused a stir. => SANCTION/expel BOL > ISR
no: The expulsion of a pupil is a last resort.

entry: dismiss
verb: dismiss + object(@officials), sack + object - object(city, town, temple, quarterback) - subject(coach, club)
verb: fire + object(@officials, employee, journalist, teacher), oust + object - object(champion), depose
verb: remove + object(@officials) + from(office, post, power, position), remove + object(@officials, king, sultan)
verb: relieve + object + of(post, duty, duties, command, office)
verb: topple + object(@officials, government, regime, dictator, president), overthrow, unseat - subject(horse, candidate)
verb: strip + object + of(post, command, rank), suspend + object(@officials, judge, police officer, official)
verb: discharge + object(officer, general, soldier), cashier, replace + object(@officials) - with(lamp)
verb: dethrone - object(champion), impeach + object + any(senate), drop + object(@officials) + from(cabinet, government)
verb: axe + object(@officials), boot + object(@officials), purge + object(@officials, party, army), vote out
verb: recall + object(mayor, governor), bring down + object(government, cabinet, regime), terminate + object(@officials)
verb: force + object(@officials) + from(office, power), force + object(@officials) + out
verb: dissolve + object(@parliamentary) + any(president, king, junta), stage + object(coup), reshuffle + object(cabinet)
verb: disbar, defrock, excommunicate, eject + object(@officials)
verb: sack + subject(president, prime minister, government, king, minister)
event: SANCTION/expel
actor: subject
recipient: object; against; "'s"; of
needs: actor; recipient
yes: The Tunisian president sacked the interior minister. => SANCTION/expel TUN > TUN
yes: The Thai army ousted the prime minister of Thailand. => SANCTION/expel THA > THA
no: The Italian club fired its coach.
no: Vandals sacked the town in 455.

entry: dismissal-noun
noun: dismissal + of(@officials), sacking + of(@officials), firing + of(@officials), removal + of(@officials)
noun: removal + from(office, power, post), ouster + of(@officials, president), overthrow
noun: deposition + of(king, president, sultan), toppling + of(@officials, regime, dictator)
noun: purge + of(@officials, army, party), suspension + of(@officials), cabinet reshuffle, mass dismissal
noun: dismissal - of(@papers, appeal, claim)
event: SANCTION/expel
noun-actor: by; subject; "'s"; adjective
noun-recipient: of
needs: actor
yes: The dismissal of the army chief by the Pakistani prime minister surprised nobody. => SANCTION/expel PAK > PAK
no: The batsman's dismissal for nine ended the Pakistani innings.

entry: withdraw-from
verb: withdraw + from(@igo, treaty, agreement, accord, coalition, mission, convention, government, cabinet)
verb: pull out + of(@igo, treaty, agreement, accord, deal, coalition, mission, convention, government), exit + from(@igo)
verb: secede, secede + from, recall + object(@diplomats, ambassador, envoy, attache) - any(fond)
verb: withdraw + object(@diplomats, ambassador, envoy, mission, observer, monitor, inspector, staff, aid worker, embassy staff, personnel, candidate)
verb: evacuate + object(@diplomats, embassy, staff, embassy staff, aid worker, foreigner, national, citizen, personnel)
verb: pull out + object(@diplomats, staff, observer, monitor, inspector, aid worker)
verb: pull + object(ambassador, envoy, staff, diplomat), walk out + of(@igo, coalition, government)
verb: drop out + of(@igo, coalition, government, election), break away + from(@igo, party, coalition), defect + from
verb: split + from(party, coalition), bring home + object(@diplomats, ambassador), call home + object(ambassador)
verb: disaffiliate, abrogate + object(treaty), suspend + object(membership) + in
verb: end + object(mission, mandate, membership, mediation, participation), terminate + object(mission, mandate)
verb: close + object(mission, base) + in, withdraw + object(peacekeeper)
event: SANCTION/withdraw
actor: subject
recipient: from; of; in; to
needs: actor
yes: Burundi withdrew from the treaty with the United Nations. => SANCTION/withdraw BDI > UNO
yes: Colombia recalled its ambassador from Nicaragua. => SANCTION/withdraw COL > NIC
no: The carmaker recalled a model in Japan.

entry: leave-organisation
verb: leave + object(@igo, coalition, alliance, bloc, government, commonwealth, eurozone)
verb: quit + object(@igo, coalition, alliance, bloc, treaty, agreement), exit + object(@igo, coalition, alliance, bloc)
verb: abandon + object(coalition, treaty, accord, alliance), abandon + object(mission)
event: SANCTION/withdraw
actor: subject
recipient: object
needs: actor
yes: The United Kingdom left the European Union. => SANCTION/withdraw GBR > EUR
no: The Swiss family left the union hall at nine.

entry: withdraw-from-noun
noun: withdrawal + from(@igo, treaty, agreement, accord, coalition, convention, government)
noun: exit + from(@igo, treaty, coalition), recall + of(@diplomats, ambassador), secession, departure + from(@igo, coalition)
noun: pullout + from(@igo, treaty), evacuation + of(@diplomats, embassy, staff, national)
noun: withdrawal + of(@diplomats, mission, observer, monitor, inspector, staff, aid worker)
noun: walkout + from(@igo, coalition, government), pull-out + of(observer, monitor, staff), brexit
event: SANCTION/withdraw
noun-actor: by; of; subject; "'s"; adjective
noun-recipient: from
needs: actor
yes: The recall of the ambassador from Poland by the Turkish government took place on Monday. => SANCTION/withdraw TUR > POL
no: The product recall hit the Korean firm.
