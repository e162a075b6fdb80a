# ASSAULT: deliberate force. This file: attacks, war, killing, territory; means and kinds stand in assault-means.lex.
# One-sided: attacker > victim. Two-sided fighting: all sides are actors.

entry: attack
verb: attack - object(problem, issue, topic, decision, record, plan, proposal, statement, remark, policy, critic, cell, tissue, crop, plant, task, ball) - object(sense, palate, nerve) - any(verbally, striker, goalkeeper, midfielder, winger, goal, penalty, lap, race, ball, flank) - subject(@sport, virus, @mishap, shark, critic, newspaper)
verb: assault - object(sense, nostril, ear, record)
verb: strike - object(deal, balance, chord, bargain, compromise, agreement, pose, note, gold, oil, @agreement, @truce, tone, match) - subject(@mishap, clock, worker, union, miner, nurse, teacher, doctor, driver, employee, farmer, pilot, docker, dockworker, trucker, thought, disaster, tragedy)
verb: strike + at
verb: hit - object(@abstract, wicket, ball, market, shop, shelf, web) - subject(@mishap, @business, shortage, crisis, recession, inflation, sanction)
verb: hit back - with(goal), strike back, retaliate - with(@sanctions, tariff), retaliate + against, counterattack
verb: counter-attack
verb: launch + object(attack, assault, offensive, raid, strike, incursion, invasion, onslaught, counteroffensive, counter-offensive, campaign of bombing, ground offensive, blitz, crackdown of violence)
verb: carry out + object(attack, assault, raid, strike, massacre, bombing, incursion, operation) - subject(doctor, surgeon, medic, physician, hospital)
verb: mount + object(attack, assault, offensive, raid, invasion)
verb: conduct + object(attack, raid, strike, military operation, incursion), stage + object(attack, assault, raid, incursion)
verb: commit + object(atrocity, violence, aggression, act of terror)
verb: unleash + object(attack, violence, war, @troops, offensive, terror), perpetrate + object(attack, violence, atrocity)
verb: use + object(force, violence) + against, use + object(military force), use + object(force) - any(market, persuasion, labor, labour), resort + to(violence, force)
verb: target - object(audience, voter, customer, market, reader, inflation, group of voter) - subject(ad, product, campaign, programme, sanction)
verb: open + object(front, second front), set upon, pounce + on - subject(cat, striker), lunge + at
verb: turn + on - on(light, heat)
verb: storm + object(building, embassy, base, palace, prison, village, town, city, school, hotel, position, checkpoint, compound, theater, theatre, camp, house) + subject(@troops, @militia, militant, gunman, commando, rebel)
verb: raid - object(fridge, wardrobe, larder, @facilities), raid + subject(@militia, militant, gunman, jet, warplane, rebel)
verb: ambush, maul - subject(bear, dog, lion, tiger), harm + object(@people), injure - subject(@mishap, @sport) - in(@mishap)
verb: wound - object(pride, feeling, ego) - in(@mishap), maim, mutilate
verb: hurt + object(@people) + in(attack, bombing, shooting, clash), repel + object(attack, assault, invasion, attacker)
verb: repulse + object(attack, assault), beat back + object(attack, @troops, @militia), drive back + object(@troops, @militia)
verb: fight off + object(attack, attacker, @troops), push back + object(@troops, @militia)
verb: use + object(weapon, arm) + against, fall + on(village, town) + subject(@militia, @troops), molest, manhandle, avenge
verb: terrorize + subject(@militia, militant, gang), wreak + object(havoc, vengeance) - subject(@mishap)
verb: engage + object(enemy, rebel, militant), subdue + object(rebel, militant, protester)
verb: pursue + object(rebel, militant, insurgent), hunt down, decimate + object(@troops, @militia)
verb: drive + object(@troops, @militia, rebel, militant) + any(out), rout + object(@troops, @militia, rebel), crush + object(rebel, @militia, insurgency)
verb: defeat + object(@troops, @militia, rebel, army, insurgent, militant) - subject(@sport), vanquish
verb: overpower + object(guard, rebel, gunman), neutralize + object(militant, terrorist, rebel, @militia)
verb: neutralise + object(militant, terrorist, rebel), eliminate + object(militant, terrorist, rebel, commander)
verb: liquidate + object(opponent, militant, terrorist, rebel), wipe out + object(@troops, @militia, village, rebel, militant)
event: ASSAULT
actor: subject
recipient: object; against; on; at; in; to; "'s"
needs: actor
yes: Rwandan rebels attacked a village in Congo. => ASSAULT RWA > COD
yes: The Syrian army struck the Turkish position. => ASSAULT SYR > TUR
yes: Ethiopia launched an offensive against Eritrea. => ASSAULT ETH > ERI
yes: The convoy of the United Nations was ambushed by Malian rebels. => ASSAULT MLI > UNO
no: A storm hit Japan.
no: India struck a deal with Oman.
no: Brazil attacked from the left and its striker scored.
no: Inflation in Turkey hit a record.

entry: attack-noun
noun: attack - any(heart, panic, asthma, verbal, cyber, shark, anxiety) - on(policy, record, decision, character)
noun: assault - any(verbal) - on(sense), offensive - any(charm, diplomatic, peace), counteroffensive, counter-offensive
noun: counterattack, counter-attack, raid - on(fridge, @facilities), onslaught, incursion, ambush, aggression + against
noun: military operation, military action, military strike, hostilities, violence - any(domestic, screen, film)
noun: terrorist attack, terror attack, terrorist act, terrorist activity, terrorist operation, suicide operation, military activity + against, act of terrorism, retaliation - with(tariff), reprisal
noun: strike + against - by(worker, union), atrocity, bloodshed, blitzkrieg, surprise attack, preemptive strike
noun: retaliatory strike, hit-and-run attack, cross-border attack, cross-border raid, military campaign, ground offensive
noun: ground assault, armed attack, deadly attack, guerrilla attack, rebel attack, border raid, sectarian violence, mob attack
noun: communal violence, vengeance + against, strike + on(target, base, position, camp, town, city, facility), terror campaign
noun: carnage, pre-emptive strike, punitive expedition, commando raid, night raid
event: ASSAULT
noun-actor: by; subject; "'s"; adjective; from; of
noun-recipient: on; against; at; in; of; to
needs: actor
yes: An attack by Pakistan on an Afghan village was reported. => ASSAULT PAK > AFG
yes: The Ukrainian counteroffensive against Russia began in June. => ASSAULT UKR > RUS
yes: After a raid by Kenyan troops on Somalia, the market closed. => ASSAULT KEN > SOM
no: The king of Norway had a heart attack.
no: China launched a charm offensive in Fiji.

entry: fight
verb: fight - object(drought, flood, famine, hunger, flame, locust, pest, corruption, inflation, disease, cancer, fire, blaze, poverty, crime, virus, election, illness, urge, case, battle of, tear, cold, unemployment, obesity, pollution, climate change, terrorism, racism, extradition, charge, gain, order, ban, plan, decision) - content - for(title, life, points, right, survival) - subject(firefighter, doctor, lawyer, candidate)
verb: fight + against - against(corruption, inflation, disease, cancer, poverty, crime, climate change, racism, terrorism)
verb: fight + with - subject(sibling) - object
verb: clash - subject(color, colour, date, interest, personality, sword) - over(budget, bill, policy, tax)
verb: clash + with - over(budget, bill, policy, tax)
verb: battle - object(corruption, inflation, disease, cancer, fire, blaze, poverty, crime, virus, flame, wind, storm, illness) - content - subject(firefighter, doctor, @mishap)
verb: battle + with, battle + against - against(corruption, disease, cancer), skirmish, skirmish + with, war + with
verb: wage + object(war, campaign of terror, jihad, battle, guerrilla war, insurgency) - on(drug, corruption, poverty, waste)
verb: exchange + object(fire, gunfire, shot, artillery fire, blow, rocket fire) + with
verb: exchange + object(fire, gunfire, artillery fire, rocket fire)
verb: trade + object(fire, artillery fire, gunfire, shell, air strike), do + object(battle), go + to(war) - over(price)
verb: fight + object(war, battle), combat + object(rebel, @militia, militant, insurgent), feud, feud + with
verb: make + object(war), tangle + with, duel, duel + with, battle + object(@troops, @militia, rebel, militant, insurgent)
verb: grapple + with + subject(@troops), join + object(fighting, battle)
verb: engage + in(battle, combat, firefight, fighting, clash), engage + object + in(battle, combat, firefight)
verb: lock + in(battle, combat, fighting), resume + object(fighting, war, hostilities)
event: ASSAULT
actor: subject + with + against + object
needs: actor
yes: Ethiopian troops fought with Somali militants near the border. => ASSAULT ETH+SOM > -
yes: Armenia and Azerbaijan clashed on Monday. => ASSAULT ARM+AZE > -
yes: Pakistan and India exchanged fire in Kashmir. => ASSAULT PAK+IND > -
no: Firefighters in Portugal fought the blaze.
no: Doctors in Mali fight malaria.
no: The two parties in Norway clashed over the budget.

entry: fight-noun
noun: fighting, clash - of(color, colour, date, interest, personality, culture, civilization)
noun: battle - against(cancer, inflation, corruption) - of(wits, idea, band, book, word) - any(legal, court, custody)
noun: war + any(at) + with
noun: war - on(drug, crime, poverty, corruption, terror, waste) - any(price, trade, star, bidding, cold, tariff), civil war
noun: skirmish, gunbattle, gun battle, firefight, shootout - any(penalty), exchange of fire, combat - any(sport)
noun: armed conflict, hostility + between, border clash, guerrilla war, street battle - with(police)
noun: conflict + between + any(armed, bloody, military, border), warfare, armed clash
noun: confrontation + any(armed, military, bloody, violent), artillery duel, dogfight, exchange of gunfire, insurgency
noun: armed struggle, tank battle, sea battle, naval battle, feud + any(bloody), holy war, proxy war, hand-to-hand combat
noun: heavy fighting, melee + between, fray + between
event: ASSAULT
noun-actor: subject + between + with + "'s" + of + adjective + by + against
needs: actor
yes: Heavy fighting between the Sudanese army and Chadian rebels erupted at dawn. => ASSAULT SDN+TCD > -
yes: The war between Iraq and Iran lasted for years. => ASSAULT IRQ+IRN > -
yes: Clashes between Indian and Chinese soldiers broke out in the mountains. => ASSAULT IND+CHN > -
no: The battle against inflation goes on in Turkey.
no: Peru won the penalty shootout.

entry: kill
verb: kill - any(himself, herself, itself, themselves) - object(bill, time, plan, pain, deal, proposal, story, engine, project, idea, bacteria, weed, plant, animal, dog, bear, chicken, pig, cow, bird, fish, light, mood, insect, mosquito, tree) - subject(@mishap) - in(@mishap) - by(@mishap)
verb: slaughter - object(cattle, animal, pig, cow, sheep, chicken, goat, team), cut down + object(@people) - subject(@mishap)
verb: kill off + object(@people, dissident, opponent), finish off + object(@people), mow down - object(lawn, grass)
verb: take + object(life) + of - subject(@mishap)
verb: claim + object(life) + subject(attack, bombing, raid, strike, blast, explosion, gunman, @militia)
verb: hang + object(@people)
verb: hang - object(picture, coat, painting, flag, effigy, portrait, washing, poster, lamp, curtain, hat, head) - on - over + object
verb: suffocate + object(@people), drown + object(@people) - subject(@mishap), exterminate - object(rat, pest, insect)
verb: eliminate + object(@people), leave dead + object, liquidate + object(@people), annihilate + object(@people, @troops)
verb: cause + object(death) + of
event: ASSAULT
actor: subject
recipient: object; of; "'s"
needs: actor
yes: Turkish soldiers killed two Syrian shepherds. => ASSAULT TUR > SYR
no: Floods killed nine people in Nepal.
no: The Danish parliament killed the bill.
no: Four Germans were killed in a bus crash.

entry: killed-by-force
# No agent is needed: the word, the means or the victim says that it was done on purpose.
verb: kill + object(soldier, troop, troops, marine, policeman, serviceman, peacekeeper, rebel, militant, insurgent, guerrilla, gunman, journalist, reporter, demonstrator, protester, civilian, hostage, commander, paratrooper, officer, settler, aid worker, activist, dissident) - subject(@mishap) - in(@mishap) - by(@mishap)
verb: wound + object(soldier, troop, troops, marine, policeman, serviceman, peacekeeper, rebel, militant, demonstrator, protester, civilian) - in(@mishap) - by(@mishap)
verb: murder, slay, butcher + object(@people), massacre, gun down, put + object + to(death), shoot dead + object, lynch
verb: strangle, dismember
verb: kill + in(attack, bombing, raid, strike, shooting, ambush, clash, fighting, explosion, blast, massacre, battle, crossfire, war)
verb: kill + by(bomb, gunman, gunfire, shell, sniper, mine, blast, explosion, explosive device, rocket, missile, bullet, mortar, grenade, landmine)
verb: wound + in(attack, bombing, raid, strike, shooting, ambush, clash, explosion, blast)
verb: injure + in(attack, bombing, raid, strike, shooting, ambush, clash, explosion, blast)
event: ASSAULT
actor: subject
recipient: object
yes: A Dutch journalist was murdered in Amsterdam. => ASSAULT - > NLD
yes: Two French soldiers were killed in an ambush. => ASSAULT - > FRA
no: Two Belgian climbers were killed in an avalanche.

entry: die-by-force
# The subject is the victim.
verb: die + in(attack, bombing, raid, strike, shooting, ambush, clash, fighting, massacre, air strike, airstrike, gunbattle, battle)
verb: die + of(torture), die + under(torture), die + any(torture), die + in(custody)
verb: perish + in(attack, bombing, raid, strike, shooting, ambush, clash, fighting, massacre), fall + to(bullet, assassin)
verb: succumb + to(wound, gunshot wound)
event: ASSAULT
actor: by; from
recipient: subject
needs: recipient
yes: A French soldier died in an ambush. => ASSAULT - > FRA
no: A French singer died in a car crash.

entry: kill-noun
noun: killing, murder - of(crow), slaying, slaughter - of(cattle, animal, pig, sheep), bloodbath
noun: death + of + any(killed, hands, shot), fatal shooting, mass killing, mass murder, homicide, lynching
noun: hanging - of(picture, painting), honor killing, honour killing, extrajudicial killing, butchery, carnage + any(attack)
noun: revenge killing, sectarian killing, mercy killing + of, manslaughter
event: ASSAULT
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; in
yes: The killing of an Iranian scientist by Israel was confirmed. => ASSAULT ISR > IRN
yes: The murder of the Slovak reporter took place at dawn. => ASSAULT - > SVK
no: A murder of crows nested in Denmark.

entry: targeted
verb: assassinate
verb: execute + object - object(law, duty, warrant, plan, order, contract, project, will, program, programme, search, strategy, document, command, manoeuvre, maneuver, trade, raid, attack, operation, code, policy, task, instruction, agreement)
verb: behead - object(statue, flower), decapitate, put + object + before(firing squad), massacre + object
verb: poison + object(@people), poison - object(rat, water, relation, atmosphere, dog, debate), gas + object(@people)
verb: target + object(leader, commander, journalist, official, activist, cleric, judge) + for(assassination)
verb: hunt + object + to(death), try + object(assassination), cleanse ethnically, cleanse + object(village, area, minority)
verb: exterminate + object(@people), send + object(death squad), crucify, garrotte, guillotine, stone + object + to(death)
verb: shoot + object + in(head, neck, back), burn + object(@people), bury alive + object(@people)
verb: kill + object(civilian, unarmed, protester, demonstrator, own citizen, own people, citizen)
verb: wipe out + object(tribe, family, minority, people), commit + object(genocide, massacre, war crime, atrocity of)
noun: assassination - any(character, plot)
noun: execution - of(plan, order, contract, project, will, program, strategy, search, policy, task, budget, order), massacre
noun: genocide, beheading, decapitation, targeted killing, summary execution, mass execution
noun: poisoning - any(food, blood, lead, carbon monoxide, alcohol, mushroom), extermination, holocaust, assassination attempt
noun: attempt on life, pogrom, hit squad, hit job + on, firing squad, public execution, capital punishment + of, stoning + of
event: ASSAULT/targeted
actor: subject
recipient: object; of; on; "'s"
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; on; against
yes: Gunmen of the Afghan Taliban assassinated the governor. => ASSAULT/targeted AFG > -
yes: Saudi Arabia executed a Sudanese man. => ASSAULT/targeted SAU > SDN
yes: The massacre of villagers in Mali by the Malian army shocked the world. => ASSAULT/targeted MLI > MLI
no: The Swiss engineers executed the plan well.
no: Food poisoning spoiled the trip to Egypt.

entry: abduct
verb: abduct, kidnap, hijack - object(debate, agenda, revolution, religion, meeting, cause, conversation)
verb: take + object(hostage, captive, prisoner), take hostage + object, take hostage, take captive, take prisoner
verb: hold hostage + object, hold hostage, hold captive, hold + object(hostage, captive)
verb: seize + object(hostage, captive, diplomat, tourist, soldier, sailor, aid worker, priest, pilot, peacekeeper, crew)
verb: capture + object(soldier, pilot, fighter, militant, rebel, commander, troop, officer, peacekeeper, insurgent, guerrilla, terrorist, sailor, marine, combatant, militiaman, mercenary, guard) - object(attention, imagination, mood)
verb: snatch - object(victory, point, win, lead, draw, purse, handbag, bag, defeat), grab + object(hostage)
verb: make off + with + object(hostage), disappear forcibly, spirit away, carry off + object(girl, child, woman, villager)
verb: use + object + as(human shield), hold + object + as(human shield)
verb: trap + object(@troops, @people) + subject(@troops, @militia), bundle + object(@people) + into
verb: whisk away + object(@people) + subject(gunman)
verb: seize + object(@people, @crafts) + subject(@militia, militant, gunman, rebel, pirate, kidnapper)
verb: capture + object(@crafts) + subject(@militia, militant, gunman, rebel, pirate, kidnapper)
verb: capture + object(@people) + subject(@militia, militant, gunman, rebel, pirate)
verb: commandeer + object(plane, bus, ship) + subject(gunman, militant, pirate, hijacker)
noun: abduction, kidnapping, kidnap, hostage-taking, hijacking, hostage taking
noun: capture + of(soldier, pilot, fighter, militant, rebel, commander, officer), seizure + of(hostage, diplomat, soldier)
noun: enforced disappearance, hijack, piracy + off, hostage crisis, hostage drama, skyjacking
event: ASSAULT/abduct
actor: subject
recipient: object; of; "'s"
noun-actor: by; subject; "'s"; adjective
noun-recipient: of
yes: Nigerian militants kidnapped two Italian oil workers. => ASSAULT/abduct NGA > ITA
yes: Ukrainian soldiers captured a Russian pilot. => ASSAULT/abduct UKR > RUS
yes: A Korean missionary was abducted in Yemen. => ASSAULT/abduct - > KOR
no: The Latvian team snatched a victory.
no: The photo captured the mood in Cairo.

entry: take-territory
verb: capture + object(@territory), seize + object(@territory, control, key town)
verb: take + object(@territory, control) + subject(@troops, @militia, taliban, militant)
verb: take + object(town, village, city, airport, province, control of town), take over + object(@territory, country)
verb: occupy + object(@territory, country) - subject(worker, student, protester, demonstrator, activist, tenant)
verb: overrun + object, overrun - object(budget), conquer - object(fear, market, summit, mountain, heart, disease)
verb: invade - object(privacy, pitch, field, space, tissue) - subject(fan, virus, pest, insect, ant, species, tourist)
verb: annex + object, reoccupy, retake + object, recapture + object, regain + object(control, @territory), reconquer
verb: subjugate, march + into(town, city, country, capital) + subject(@troops)
verb: push + into(@territory) + subject(@troops, tank), advance + into(@territory) + subject(@troops, @militia)
verb: advance + on(@territory) + subject(@troops, @militia), thrust + into(@territory)
verb: cross + into + subject(@troops, @militia, tank, commando), pour + into + subject(@troops, tank)
verb: penetrate + object(border, territory, defense, defence), break through + object(line, defense)
verb: establish + object(control) + over, wrest + object(control, @territory) + from, liberate + object(@territory, country)
verb: free + object(town, village, city), storm + object(@territory) + subject(@troops)
verb: besiege - subject(fan, reporter, customer, problem), lay + object(siege) + to, colonize, colonise
verb: gain + object(control) + of(@territory), hold + object(town, city, village, bridge) + subject(@troops, @militia)
verb: intervene militarily, intervene + with(troop, force)
noun: invasion - of(privacy, pitch) - any(pitch), occupation - by(student, worker, protester) - any(student)
noun: capture + of(@territory), seizure + of(@territory), conquest, takeover + of(@territory, country), recapture + of
noun: siege + of, fall + of(town, city, capital) + to, annexation + of, advance + on(town, city, capital, village)
noun: advance + into, liberation + of(@territory, country), military intervention, land invasion, ground invasion
noun: foreign occupation, military occupation
event: ASSAULT
actor: subject
recipient: object; of; into; from; in; "'s"
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; in; into; on
needs: actor
yes: Iraq invaded Kuwait. => ASSAULT IRQ > KWT
yes: Rwandan rebels seized the airport of the Congolese city. => ASSAULT RWA > COD
yes: The occupation of Cyprus by Turkish troops continues. => ASSAULT TUR > CYP
yes: After the American invasion of Iraq, the army dissolved. => ASSAULT USA > IRQ
no: Fans invaded the pitch in Rome.
no: A French family occupied the seats.

entry: destroy
verb: destroy - object(stockpile, career, marriage, evidence, hope, cell, reputation, dream, chance, confidence) - subject(@mishap) - in(@mishap) - by(@mishap)
verb: demolish - object(argument, theory, team, opponent, myth) - subject(@mishap, firm, company, contractor, developer, builder, owner), raze - subject(@mishap)
verb: level + object(house, building, village, neighborhood, city, block, home) - subject(@mishap), bulldoze
verb: flatten + object(house, building, village, city, home) - subject(@mishap)
verb: devastate + object(village, town, city) - subject(@mishap), dynamite, scuttle + object(ship)
verb: sink + object(ship, boat, vessel, submarine, destroyer, frigate, ferry) - subject(@mishap)
verb: wreck + object(office, building, car, church, shop) - subject(@mishap)
verb: damage + object(building, house, embassy, mosque, pipeline, church, plant, infrastructure, power station, tanker, ship) - subject(@mishap)
verb: ruin + object(city, town, village) - subject(@mishap), lay + object(waste) + to
verb: sabotage + object(pipeline, railway, power line, plant, bridge, cable, rail line, oil pipeline, track)
verb: cut + object(cable, pipeline, power line, railway), obliterate + object(village, town, city)
verb: uproot + object(tree, olive tree, orchard), poison + object(well, water)
verb: tear down + object(house, home, mosque, church, wall, camp) - subject(@mishap), trash + object(office, home)
verb: smash + object(shop, office, equipment), burn down + object(village, school, church, mosque, house)
noun: destruction + of(house, home, building, village, town, city, mosque, church, pipeline, bridge, property, temple, monument)
noun: demolition + of(house, home, mosque, church, village), sinking + of(ship, boat, vessel, ferry, destroyer) + by
noun: sabotage + of(pipeline, railway, cable, bridge), house demolition, razing, bulldozing, scorched earth, pipeline sabotage
noun: devastation + of(village, city) + by
event: ASSAULT/destroy
actor: subject
recipient: "'s"; of; object; in
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; in
needs: actor
yes: Israeli bulldozers demolished a Palestinian home. => ASSAULT/destroy ISR > PSE
yes: Yemeni rebels sank a Greek ship off the coast. => ASSAULT/destroy YEM > GRC
no: An earthquake destroyed a town in Chile.
no: The Finnish firm demolished an old silo by contract in the harbour.

entry: engaged-in-war
verb: engage + in(war, conflict, fighting, battle, hostilities), embroil + in(war, conflict), lock + in(war, battle, conflict)
event: ASSAULT
actor: object; subject
recipient: with; against; in
needs: actor; recipient
yes: Ethiopia is engaged in a war with Eritrea. => ASSAULT ETH > ERI
no: The firm is engaged in a project with Hungary.
