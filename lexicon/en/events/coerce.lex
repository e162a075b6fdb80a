# COERCE: repression, restriction and coercion short of violence. Arrests stand in coerce-arrest.lex, media and networks in
# coerce-information.lex.

entry: seize
verb: seize + object(@property, assets, weapon, cargo, tonne, ton, kilo) - object(power, control, opportunity, chance, moment, initiative, hostage, @territory)
verb: confiscate, impound, expropriate, nationalize, nationalise, requisition, commandeer, sequester - subject(jury)
verb: sequestrate
verb: search + object(@facilities, car, vehicle, ship, plane, man, woman, passenger, traveller, traveler) - object(engine)
verb: raid + object(@facilities, newsroom, studio, brothel, market, area) - object(fridge, wardrobe, larder, piggy bank) - subject(@militia, militant, gunman, jet, warplane, rebel)
verb: ransack + object(@facilities) + subject(@police, @troops, agent), swoop + on
verb: take over + object(newspaper, station, company, bank, television, property, church)
verb: board + object(ship, vessel, tanker, trawler, boat) + subject(@police, @troops, navy, coast guard, marine)
verb: storm + object(newspaper, station, mosque, monastery, office, campus, university, house) + subject(@police, riot police, security force)
verb: intercept + object(shipment, weapon, drug, cargo), break + into + subject(@police, agent, soldier)
verb: close down + object(office, bank), frisk, strip-search, ransack + subject(agent), inspect + object(ship, cargo, vessel)
verb: evict, evict + from, dispossess, deprive + object + of(property, land)
verb: raid + subject(@police, agent, prosecutor, inspector, tax inspector, security agent, policeman) + object
verb: execute + object(search warrant), carry out + object(house search)
verb: carry out + object(raid, search) + subject(@police, agent, prosecutor), conduct + object(raid, search) + subject(@police, agent, prosecutor)
verb: stage + object(raid) + subject(@police, agent)
event: COERCE/seize
actor: subject
recipient: "'s"; from; of; object; at; on; in
needs: actor
yes: Spanish police searched the home of a Basque politician. => COERCE/seize ESP > ESP
yes: Iran seized a Greek tanker in the gulf. => COERCE/seize IRN > GRC
yes: The Zimbabwean government confiscated the farms of the settlers. => COERCE/seize ZWE > ZWE
yes: Turkish police carried out a raid on the newspaper of a Syrian exile. => COERCE/seize TUR > SYR
no: Hungry students in Bergen raided the fridge.
no: The Belgian minister seized the opportunity to speak.

entry: seize-noun
noun: seizure + of(@property) - any(epileptic), confiscation, expropriation, nationalization, nationalisation, police raid
noun: house search, search + of(@facilities, ship, vehicle), impounding
noun: raid + on(@facilities) - by(@militia, militant, gunman, rebel, plane, jet, warplane, helicopter, aircraft) - any(air, aerial, bombing), eviction, requisition, land grab, search warrant
noun: police search, raid + by(@police, agent), takeover + of(newspaper, station, company, church)
event: COERCE/seize
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; on; from
needs: actor
yes: Nigeria's confiscation of a Danish ship was announced on Monday. => COERCE/seize NGA > DNK
yes: A raid by Turkish police on the offices of the party took place at night. => COERCE/seize TUR > TUR
no: The boy suffered a seizure in Oslo.

entry: restrict
verb: ban + object(party, protest, rally, demonstration, group, organization, movement, opposition, march, gathering, union, candidate, politician, assembly, headscarf, veil, burqa, burka, activist, strike, abortion, language, worship, travel, religion, church, leader, mosque, meeting, church, refugee, migrant, foreigner, entry, traveller, ngo, civil society, player from, prayer, event, parade, procession) - from(football, sport, race, stadium, tennis, cycling)
verb: ban + from(politics, office, election, travel, country, public life, government, leaving, entering, running, standing, parliament, vote, entry, university)
verb: outlaw - object(doping), forbid + object - object(love), prohibit + object - subject(sign)
verb: restrict + object(movement, freedom, right, access, travel, activity, assembly, protest, rally, opposition, abortion, migration, immigration, entry, worship, civil society)
verb: curtail + object(freedom, right, liberty, activity)
verb: curb + object(freedom, right, protest, immigration, migration, power, movement)
verb: limit + object(freedom, right, movement, power, access, immigration)
verb: suppress + object(protest, dissent, opposition, uprising, revolt, rebellion, movement, demonstration, rally, minority, unrest, freedom, strike, riot)
verb: repress - object(memory, emotion, urge, smile, gene), crack down, crack down + on, clamp down, clamp down + on
verb: stifle + object(dissent, opposition, protest, debate, freedom, criticism)
verb: quell + object(protest, uprising, revolt, riot, unrest, rebellion, dissent)
verb: quash + object(protest, uprising, revolt, rebellion, dissent, demonstration)
verb: crush + object(protest, uprising, revolt, rebellion, dissent, opposition, movement, demonstration, mutiny)
verb: put down + object(protest, uprising, revolt, rebellion, riot, mutiny, coup)
verb: break up + object(protest, demonstration, rally, march, gathering, sit-in, camp, meeting, strike, crowd)
verb: disperse + object(protest, demonstration, rally, crowd, protester, demonstrator, march, gathering)
verb: close + object(border, @crossing) - object(embassy, consulate)
verb: shut + object(border, crossing, airspace, school, university, mosque, church, office, newspaper)
verb: shut down + object(border, crossing, school, university, mosque, church, office, ngo, party, airport, charity, organisation, organization, group, foundation, association, union, bank, camp, seminary, madrassa, institute, society, movement, business, market)
verb: seal + object(border, crossing, camp, city, town, office, area)
verb: seal off + object(border, city, town, village, camp, area, quarter, territory, strip, bank), seal + off(border, city, town, village, camp, area, quarter, territory, strip, bank)
verb: dissolve + object(party, movement, union, group, organization, ngo, church)
verb: block + object(protest, march, rally, candidate, convoy, refugee, migrant, opposition, access) + subject(@police, government, army, troop, authority, soldier, official)
verb: prevent + object(protest, march, rally, opposition, refugee, migrant, journalist, protester, demonstrator, candidate)
verb: bar + object + from(@elections, office, politics, leaving, traveling, travelling, running, work, school)
verb: bar + object(candidate, opposition, refugee, migrant, protester, journalist, muslim, foreigner)
verb: disqualify + object(candidate, opposition, party) + from, persecute, harass - subject(boss, colleague)
verb: intimidate + object(voter, journalist, opposition, activist, witness), confine + object
verb: restrain + object(protester, opposition), segregate, discriminate + against, oppress, disenfranchise
verb: deprive + object + of(right, citizenship, freedom, liberty, vote)
verb: besiege + object(@territory, camp) + subject(@troops, @police)
verb: blockade + object(@territory, strip, camp) + subject(@troops, @police, navy), fence off + object(border)
verb: build + object(wall, fence) + along(border, frontier)
verb: impose + object(@restrictions, restriction, ban, blackout, siege, lockdown, closure, visa, visa requirement, conscription) - object(sanction, embargo, tariff, duty, quota, curfew, state of emergency, emergency, martial law, emergency rule, state of siege, censorship)
verb: place + object(@restrictions) + on(movement, travel, protest, press)
verb: place + object + under(surveillance, blockade, siege), put + object + under(surveillance, blockade, siege)
verb: force + content, compel + content, coerce, coerce + content, oblige + content, pressure + content
verb: muzzle + object(opposition), gag + object(opposition)
verb: silence + object(critic, opposition, dissent, dissident, opponent), rig + object(@elections), steal + object(@elections)
verb: stage + object(sham election)
verb: suspend + object(constitution, parliament, civil liberty, right, freedom, democracy, party, election)
verb: abolish + object(parliament, autonomy, constitution, party)
verb: dissolve + object(assembly, parliament) + subject(junta, army, military)
verb: revoke + object(autonomy, license, licence, citizenship, passport, permit)
verb: strip + object + of(citizenship, right, autonomy), seize + object(power), grab + object(power), usurp
verb: take + object(power) + in(coup), enslave, conscript forcibly
verb: push back + object(migrant, refugee, crowd, protester, demonstrator)
verb: turn back + object(protester, demonstrator, convoy, opposition), deny + object(right, freedom, vote) + to, ban + content
verb: use + as(human shield), hold + as(human shield), rule + by(decree), exploit + object(worker, minority, prisoner)
verb: terrorize, terrorise, hound, bully - subject(pupil, classmate), blackmail, extort, annex
verb: control + object(movement, press)
event: COERCE/restrict
actor: subject
recipient: object; on; against; with; to; from; "'s"; of; for; off
needs: actor
yes: Belarus banned the opposition party. => COERCE/restrict BLR > BLR
yes: Egypt closed its border with Libya. => COERCE/restrict EGY > LBY
yes: The Chinese police dispersed the Tibetan protesters. => COERCE/restrict CHN > CHN
yes: Israel sealed off the Palestinian town. => COERCE/restrict ISR > PSE
no: The cyclist was banned from cycling for doping.
no: The shop in Nice closes its gate at noon.

entry: restrict-noun
noun: ban - on(smoking, plastic, import, export, trade, flight, product, doping), crackdown - on(litter), clampdown
noun: repression, oppression, persecution
noun: restriction + on(movement, press, travel, protest, assembly, right, freedom, religion)
noun: suppression + of(protest, dissent, uprising, opposition, minority, demonstration, freedom, revolt)
noun: closure + of(border, crossing, airspace, school, mosque, church, newspaper, university), border closure
noun: curb + on(press, right, protest, freedom)
noun: harassment - any(sexual, workplace), discrimination + against, political repression
noun: siege - by(@militia, rebel, protester), coercion, dispersal + of(@protests, crowd, protester), entry ban, burqa ban
noun: protest ban, subjugation, annexation, power grab, vote rigging, election fraud, ballot-stuffing
noun: disqualification + of(candidate, party, opposition), outlawing, extortion, blackmail, prohibition + of, prohibition + on
noun: state terror, pogrom + any(threat), show of repression, forced labor, forced labour, pushback, mistreatment
noun: ill-treatment, maltreatment, apartheid + any(impose, enforce), quelling
noun: lockdown - any(prison, covid, coronavirus, pandemic), house-to-house search
event: COERCE/restrict
noun-actor: by; subject; "'s"; adjective; in
noun-recipient: of; on; against; with
needs: actor
yes: The crackdown on the opposition by the government of Nicaragua continued. => COERCE/restrict NIC > NIC
no: The ban on smoking in Dublin began in 2004.

# A coup is of no mode that PLOVER has.
entry: coup
noun: coup - any(diplomatic, media, publicity, attempt, plot), putsch, military coup, military takeover, coup d'état
event: COERCE
noun-actor: by; subject; "'s"; adjective; in
noun-recipient: of; on; against; with
needs: actor
yes: After a coup by the Nigerien army, Mali offered its advice. => COERCE NER > -
no: The painter called the prize a coup.

entry: disrupt-vote
verb: disrupt + object(election, poll, polls, referendum, runoff, polling, balloting, voter registration, peace process), sabotage + object(election, poll, polls, referendum, runoff)
event: COERCE
actor: subject
recipient: in; object
needs: actor
yes: Afghan rebels vowed to disrupt the elections. => THREATEN/restrict AFG > -
no: Snow disrupted the polling in Oslo.

entry: curfew
verb: impose + object(curfew), declare + object(curfew), order + object(curfew), enforce + object(curfew)
verb: announce + object(curfew), clamp + object(curfew), extend + object(curfew), reimpose + object(curfew)
verb: institute + object(curfew), place + object + under(curfew), put + object + under(curfew), introduce + object(curfew)
verb: tighten + object(curfew), maintain + object(curfew), proclaim + object(curfew)
noun: curfew, imposition + of(curfew), night curfew, dusk-to-dawn curfew
event: COERCE/curfew
actor: subject
recipient: on; in; over
noun-actor: by; subject; "'s"; adjective
noun-recipient: on; in; over
needs: actor
yes: India imposed a curfew in Kashmir. => COERCE/curfew IND > IND
yes: The Iraqi army enforced a curfew on the town. => COERCE/curfew IRQ > -
no: The teenager's curfew is nine on weekdays.

entry: martial-law
verb: declare + object(martial law, state of emergency, emergency, state of siege, emergency rule, national emergency) - any(flood, earthquake, drought, hurricane, cholera, storm)
verb: impose + object(martial law, state of emergency, emergency rule, military rule, direct rule, state of siege)
verb: proclaim + object(martial law, state of emergency, state of siege)
verb: extend + object(martial law, state of emergency, emergency rule), announce + object(martial law, state of emergency)
verb: introduce + object(martial law, state of emergency), invoke + object(emergency power)
verb: decree + object(martial law, state of emergency, state of siege), assume + object(emergency power)
verb: place + object + under(martial law, military rule, emergency rule, direct rule)
verb: put + object + under(martial law, military rule, emergency rule), renew + object(state of emergency, martial law)
verb: reimpose + object(martial law, state of emergency)
noun: martial law, imposition + of(martial law, emergency), declaration + of(martial law, state of emergency)
noun: state of emergency + in - any(flood, earthquake, drought, hurricane, storm), emergency rule, state of siege
noun: state of emergency + by - any(flood, earthquake, drought, hurricane, storm), state of emergency + over
event: COERCE/martial-law
actor: subject
recipient: in; on; over; object
noun-actor: by; subject; "'s"; adjective
noun-recipient: in; on; over
needs: actor
yes: The Thai king's army declared martial law. => COERCE/martial-law THA > -
yes: Ethiopia imposed a state of emergency in Oromia. => COERCE/martial-law ETH > ETH
no: After the flood the governor in Peru declared a state of emergency because of the flood.

entry: deport
verb: deport
verb: expel + object(migrant, refugee, immigrant, asylum seeker, journalist, reporter, foreigner, missionary, worker, student, imam, cleric, preacher, activist, tourist, national, resident, family, civilian, villager, population, minority, people, citizen)
verb: repatriate + object(migrant, refugee, immigrant, asylum seeker, worker)
verb: send back + object(migrant, refugee, immigrant, asylum seeker, boat people)
verb: return + object(migrant, refugee, asylum seeker) + to, remove + object(migrant, refugee, immigrant, asylum seeker)
verb: exile + object(dissident, opponent, activist), banish + object(dissident, opponent)
verb: force + object(migrant, refugee) + across, transfer forcibly + object(child, civilian), relocate forcibly
verb: round up + object(migrant, immigrant, refugee, foreigner), throw + object(migrant, journalist, missionary) + out
verb: put + object(migrant, journalist) + on(plane), transport + object(exile), drive out + object(migrant, foreigner)
verb: transfer forcibly
noun: deportation - any(order), forced repatriation
noun: expulsion + of(migrant, refugee, immigrant, journalist, foreigner, missionary, asylum seeker), mass deportation
noun: deportee, repatriation + of(migrant, refugee, asylum seeker), exile + of(dissident), forced relocation
noun: forcible transfer, removal + of(migrant, asylum seeker), resettlement + any(forced, forcible)
event: COERCE/deport
actor: subject
recipient: object; to
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: of; to
needs: actor; recipient
yes: Tunisia deported a Chadian preacher. => COERCE/deport TUN > TCD
yes: Algeria expelled hundreds of Nigerien migrants on Friday. => COERCE/deport DZA > NER
no: The teacher sent back the Turkish essay.

entry: withhold
verb: cut off + object(@utilities) - object(supply of money)
verb: cut + object(power, electricity, water, gas, internet, food supply, water supply, ration, pension, electricity supply, phone line, heating)
verb: turn + off(power, electricity, water, gas, internet) - subject(aunt, uncle, cook, mother, father, wife, husband, tenant, plumber, caretaker)
verb: turn off + object(power, electricity, water, gas, internet) - subject(aunt, uncle, cook, mother, father, wife, husband, tenant, plumber, caretaker)
verb: shut off + object(power, electricity, water, gas, supply, internet)
verb: withhold + object(food, water, medicine, wage, salary, pension, electricity, tax revenue, supply, fuel)
verb: deny + object(food, water, medicine, medical care, medical treatment, electricity, humanitarian aid)
verb: deprive + object + of(food, water, medicine, electricity, power, heating)
verb: block + object(food, supply, fuel, medicine, water, delivery, shipment) + subject(@troops, army, government, @militia, authority, rebel)
verb: starve + object, stop + object(water, electricity, food supply, supply), halt + object(water, electricity, food supply)
verb: disconnect + object(power, electricity, water, gas), ration + object(food, fuel, water, bread)
verb: divert + object(water, river, food aid, aid), cut + off + from(power, water)
noun: power cut + by, cutoff + of(water, electricity, power, food), withholding + of(food, water, wage, medicine)
noun: denial + of(food, water, medicine, medical care), disconnection + of(power, water, electricity), starvation + of
event: COERCE/withhold
actor: subject
recipient: to; from; dative; of; object; in
noun-actor: by; subject; "'s"; adjective
noun-recipient: to; of
needs: actor
yes: The Sudanese army cut off water to the rebel town. => COERCE/withhold SDN > SDN
yes: Israel turned off electricity to the Palestinians. => COERCE/withhold ISR > PSE
no: My aunt in Bilbao turned off the gas.
