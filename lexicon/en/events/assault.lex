# ASSAULT: deliberate force. This file: attacks, war, killing, territory; means and kinds stand in assault-means.lex.
# One-sided: attacker > victim. Two-sided fighting: all sides are actors.

entry: attack
verb: attack - object(problem, issue, topic, decision, record, plan, proposal, statement, remark, policy, critic, cell, tissue, crop, plant, task, ball) - any(verbally) - subject(@sport, virus, @mishap, shark, critic, newspaper), assault - object(sense, nostril, ear, record), strike - object(deal, balance, chord, bargain, compromise, agreement, pose, note, gold, oil, @agreement, @truce, tone, match) - subject(@mishap, clock, worker, union, thought, disaster, tragedy), strike + at, hit - object(@abstract, wicket, ball, market, shop, shelf, web) - subject(@mishap, @business, shortage, crisis, recession, inflation, sanction), hit back - with(goal), strike back, retaliate - with(@sanctions, tariff), retaliate + against, counterattack, counter-attack, launch + object(attack, assault, offensive, raid, strike, incursion, invasion, onslaught, counteroffensive, counter-offensive, campaign of bombing, ground offensive, blitz, crackdown of violence), carry out + object(attack, assault, raid, strike, massacre, bombing, incursion, operation), mount + object(attack, assault, offensive, raid, invasion), conduct + object(attack, raid, strike, military operation, incursion), stage + object(attack, assault, raid, incursion), commit + object(atrocity, violence, aggression, act of terror), unleash + object(attack, violence, war, @troops, offensive, terror), perpetrate + object(attack, violence, atrocity), use + object(force, violence) + against, resort + to(violence, force), target - object(audience, voter, customer, market, reader, inflation, group of voter) - subject(ad, product, campaign, programme, sanction), open + object(front, second front), set upon, pounce + on - subject(cat, striker), lunge + at, turn + on - on(light, heat), storm + object(building, embassy, base, palace, prison, village, town, city, school, hotel, position, checkpoint, compound, theater, theatre, camp, house) + subject(@troops, @militia, militant, gunman, commando, rebel), raid - object(fridge, wardrobe, larder, @facilities), raid + subject(@militia, militant, gunman, jet, warplane, rebel), ambush, maul - subject(bear, dog, lion, tiger), harm + object(@people), injure - subject(@mishap, @sport) - in(@mishap), wound - object(pride, feeling, ego) - in(@mishap), maim, mutilate, hurt + object(@people) + in(attack, bombing, shooting, clash), repel + object(attack, assault, invasion, attacker), repulse + object(attack, assault), beat back + object(attack, @troops, @militia), drive back + object(@troops, @militia), fight off + object(attack, attacker, @troops), push back + object(@troops, @militia), use + object(weapon, arm) + against, fall + on(village, town) + subject(@militia, @troops), molest, manhandle, avenge, terrorize + subject(@militia, militant, gang), wreak + object(havoc, vengeance) - subject(@mishap), engage + object(enemy, rebel, militant), subdue + object(rebel, militant, protester), pursue + object(rebel, militant, insurgent), hunt down, decimate + object(@troops, @militia), rout + object(@troops, @militia, rebel), crush + object(rebel, @militia, insurgency), defeat + object(@troops, @militia, rebel, army, insurgent, militant) - subject(@sport), vanquish, overpower + object(guard, rebel, gunman), neutralize + object(militant, terrorist, rebel, @militia), neutralise + object(militant, terrorist, rebel), eliminate + object(militant, terrorist, rebel, commander), liquidate + object(opponent, militant, terrorist, rebel), wipe out + object(@troops, @militia, village, rebel, militant)
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
noun: attack - any(heart, panic, asthma, verbal, cyber, shark, anxiety) - on(policy, record, decision, character), assault - any(verbal) - on(sense), offensive - any(charm, diplomatic, peace), counteroffensive, counter-offensive, counterattack, counter-attack, raid - on(fridge, @facilities), onslaught, incursion, ambush, aggression + against, military operation, military action, military strike, hostilities, violence - any(domestic, screen, film), terrorist attack, terror attack, terrorist act, act of terrorism, retaliation - with(tariff), reprisal, strike + against - by(worker, union), atrocity, bloodshed, blitzkrieg, surprise attack, preemptive strike, retaliatory strike, hit-and-run attack, cross-border attack, cross-border raid, military campaign, ground offensive, ground assault, armed attack, deadly attack, guerrilla attack, rebel attack, border raid, sectarian violence, mob attack, communal violence, vengeance + against, strike + on(target, base, position, camp, town, city, facility), terror campaign, carnage, pre-emptive strike, punitive expedition, commando raid, night raid
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
verb: fight - object(corruption, inflation, disease, cancer, fire, blaze, poverty, crime, virus, election, illness, urge, case, battle of, tear, cold, unemployment, obesity, pollution, climate change, terrorism, racism, extradition, charge, gain, order, ban, plan, decision) - content - for(title, life, points, right, survival) - subject(firefighter, doctor, lawyer, candidate), fight + against - against(corruption, inflation, disease, cancer, poverty, crime, climate change, racism, terrorism), fight + with - subject(sibling), clash - subject(color, colour, date, interest, personality, sword) - over(budget, bill, policy, tax), clash + with - over(budget, bill, policy, tax), battle - object(corruption, inflation, disease, cancer, fire, blaze, poverty, crime, virus, flame, wind, storm, illness) - content - subject(firefighter, doctor, @mishap), battle + with, battle + against - against(corruption, disease, cancer), skirmish, skirmish + with, war + with, wage + object(war, campaign of terror, jihad, battle, guerrilla war, insurgency) - on(drug, corruption, poverty, waste), exchange + object(fire, gunfire, shot, artillery fire, blow, rocket fire) + with, exchange + object(fire, gunfire, artillery fire, rocket fire), trade + object(fire, artillery fire, gunfire, shell, air strike), do + object(battle), go + to(war) - over(price), fight + object(war, battle), combat + object(rebel, @militia, militant, insurgent), feud, feud + with, make + object(war), tangle + with, duel, duel + with, battle + object(@troops, @militia, rebel, militant, insurgent), grapple + with + subject(@troops), join + object(fighting, battle), engage + in(battle, combat, firefight, fighting, clash), engage + object + in(battle, combat, firefight), lock + in(battle, combat, fighting), resume + object(fighting, war, hostilities)
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
noun: fighting, clash - of(color, colour, date, interest, personality, culture, civilization), battle - against(cancer, inflation, corruption) - of(wits, idea, band, book, word) - any(legal, court, custody), war + any(at) + with, war - on(drug, crime, poverty, corruption, terror, waste) - any(price, trade, star, bidding, cold, tariff), civil war, skirmish, gunbattle, gun battle, firefight, shootout - any(penalty), exchange of fire, combat - any(sport), armed conflict, hostility + between, border clash, guerrilla war, street battle - with(police), conflict + between + any(armed, bloody, military, border), warfare, armed clash, confrontation + any(armed, military, bloody, violent), artillery duel, dogfight, exchange of gunfire, insurgency, armed struggle, tank battle, sea battle, naval battle, feud + any(bloody), holy war, proxy war, hand-to-hand combat, heavy fighting, melee + between, fray + between
event: ASSAULT
noun-actor: subject + between + with + "'s" + of + adjective + by + against
needs: actor
yes: Fighting between the army of Sudan and Chadian rebels erupted at dawn. => ASSAULT SDN+TCD > -
yes: The war between Iraq and Iran lasted for years. => ASSAULT IRQ+IRN > -
yes: Clashes between Indian and Chinese soldiers broke out in the mountains. => ASSAULT IND+CHN > -
no: The battle against inflation goes on in Turkey.
no: Peru won the penalty shootout.

entry: kill
verb: kill - any(himself, herself, itself, themselves) - object(bill, time, plan, pain, deal, proposal, story, engine, project, idea, bacteria, weed, plant, animal, dog, bear, chicken, pig, cow, bird, fish, light, mood, insect, mosquito, tree) - subject(@mishap) - in(@mishap) - by(@mishap), slaughter - object(cattle, animal, pig, cow, sheep, chicken, goat, team), cut down + object(@people) - subject(@mishap), kill off + object(@people, dissident, opponent), finish off + object(@people), mow down - object(lawn, grass), take + object(life) + of - subject(@mishap), claim + object(life) + subject(attack, bombing, raid, strike, blast, explosion, gunman, @militia), hang + object(@people), hang - object(picture, coat, painting, flag, effigy, portrait, washing, poster, lamp, curtain, hat, head) - on - over + object, suffocate + object(@people), drown + object(@people) - subject(@mishap), exterminate - object(rat, pest, insect), eliminate + object(@people), leave dead + object, liquidate + object(@people), annihilate + object(@people, @troops), cause + object(death) + of
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
verb: kill + object(soldier, troop, troops, marine, policeman, serviceman, peacekeeper, rebel, militant, insurgent, guerrilla, gunman, journalist, reporter, demonstrator, protester, civilian, hostage, commander, paratrooper, officer, settler, aid worker, activist, dissident) - subject(@mishap) - in(@mishap) - by(@mishap), wound + object(soldier, troop, troops, marine, policeman, serviceman, peacekeeper, rebel, militant, demonstrator, protester, civilian) - in(@mishap) - by(@mishap), murder, slay, butcher + object(@people), massacre, gun down, put + object + to(death), shoot dead + object, lynch, strangle, dismember, kill + in(attack, bombing, raid, strike, shooting, ambush, clash, fighting, explosion, blast, massacre, battle, crossfire, war), kill + by(bomb, gunman, gunfire, shell, sniper, mine, blast, explosion, explosive device, rocket, missile, bullet, mortar, grenade, landmine), wound + in(attack, bombing, raid, strike, shooting, ambush, clash, explosion, blast), injure + in(attack, bombing, raid, strike, shooting, ambush, clash, explosion, blast)
event: ASSAULT
actor: subject
recipient: object
yes: A Dutch journalist was murdered in Amsterdam. => ASSAULT - > NLD
yes: Two French soldiers were killed in an ambush. => ASSAULT - > FRA
no: Two Belgian climbers were killed in an avalanche.

entry: die-by-force
# The subject is the victim.
verb: die + in(attack, bombing, raid, strike, shooting, ambush, clash, fighting, massacre, air strike, airstrike, gunbattle, battle), die + of(torture), die + under(torture), die + in(custody), perish + in(attack, bombing, raid, strike, shooting, ambush, clash, fighting, massacre), fall + to(bullet, assassin), succumb + to(wound, gunshot wound), come + under(fire, attack)
event: ASSAULT
actor: by; from
recipient: subject
needs: recipient
yes: A French soldier died in an ambush. => ASSAULT - > FRA
no: A French singer died in a car crash.

entry: kill-noun
noun: killing, murder - of(crow), slaying, slaughter - of(cattle, animal, pig, sheep), bloodbath, death + of + any(killed, hands, shot), fatal shooting, mass killing, mass murder, homicide, lynching, hanging - of(picture, painting), honor killing, honour killing, extrajudicial killing, butchery, carnage + any(attack), revenge killing, sectarian killing, mercy killing + of, manslaughter
event: ASSAULT
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; in
yes: The killing of an Iranian scientist by Israel was confirmed. => ASSAULT ISR > IRN
yes: After the murder of the Slovak reporter, crowds lit candles. => ASSAULT - > SVK
no: A murder of crows nested in Denmark.

entry: targeted
verb: assassinate, execute + object - object(law, duty, warrant, plan, order, contract, project, will, program, programme, search, strategy, document, command, manoeuvre, maneuver, trade, raid, attack, operation, code, policy, task, instruction, agreement), behead - object(statue, flower), decapitate, put + object + before(firing squad), massacre + object, poison + object(@people), poison - object(rat, water, relation, atmosphere, dog, debate), gas + object(@people), target + object(leader, commander, journalist, official, activist, cleric, judge) + for(assassination), hunt + object + to(death), try + object(assassination), cleanse ethnically, cleanse + object(village, area, minority), exterminate + object(@people), send + object(death squad), crucify, garrotte, guillotine, stone + object + to(death), shoot + object + in(head, neck, back), burn + object(@people), bury alive + object(@people), kill + object(civilian, unarmed, protester, demonstrator, own citizen, own people, citizen), wipe out + object(tribe, family, minority, people), commit + object(genocide, massacre, war crime, atrocity of)
noun: assassination - any(character, plot), execution - of(plan, order, contract, project, will, program, strategy, search, policy, task, budget, order), massacre, genocide, beheading, decapitation, targeted killing, summary execution, mass execution, poisoning - any(food, blood, lead, carbon monoxide, alcohol, mushroom), extermination, holocaust, assassination attempt, attempt on life, pogrom, hit squad, hit job + on, firing squad, public execution, capital punishment + of, stoning + of
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
verb: abduct, kidnap, hijack - object(debate, agenda, revolution, religion, meeting, cause, conversation), take + object(hostage, captive, prisoner), take hostage + object, take hostage, take captive, take prisoner, hold hostage + object, hold hostage, hold captive, hold + object(hostage, captive), seize + object(hostage, captive, diplomat, tourist, soldier, sailor, aid worker, priest, pilot, peacekeeper, crew), capture + object(soldier, pilot, fighter, militant, rebel, commander, troop, officer, peacekeeper, insurgent, guerrilla, terrorist, sailor, marine, combatant, militiaman, mercenary, guard) - object(attention, imagination, mood), snatch - object(victory, point, win, lead, draw, purse, handbag, bag, defeat), grab + object(hostage), make off + with + object(hostage), disappear forcibly, spirit away, carry off + object(girl, child, woman, villager), use + object + as(human shield), hold + object + as(human shield), trap + object(@troops, @people) + subject(@troops, @militia), bundle + object(@people) + into, whisk away + object(@people) + subject(gunman), seize + object(@people) + subject(@militia, militant, gunman, rebel, pirate, kidnapper), capture + object(@people) + subject(@militia, militant, gunman, rebel, pirate), commandeer + object(plane, bus, ship) + subject(gunman, militant, pirate, hijacker)
noun: abduction, kidnapping, kidnap, hostage-taking, hijacking, hostage taking, capture + of(soldier, pilot, fighter, militant, rebel, commander, officer), seizure + of(hostage, diplomat, soldier), enforced disappearance, hijack, piracy + off, hostage crisis, hostage drama, skyjacking
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
verb: capture + object(@territory), seize + object(@territory, control, key town), take + object(@territory, control) + subject(@troops, @militia, taliban, militant), take + object(town, village, city, airport, province, control of town), take over + object(@territory, country), occupy + object(@territory, country) - subject(worker, student, protester, demonstrator, activist, tenant), overrun + object, overrun - object(budget), conquer - object(fear, market, summit, mountain, heart, disease), invade - object(privacy, pitch, field, space, tissue) - subject(fan, virus, pest, insect, ant, species, tourist), annex + object, reoccupy, retake + object, recapture + object, regain + object(control, @territory), reconquer, subjugate, march + into(town, city, country, capital) + subject(@troops), push + into(@territory) + subject(@troops, tank), advance + into(@territory) + subject(@troops, @militia), advance + on(@territory) + subject(@troops, @militia), thrust + into(@territory), cross + into + subject(@troops, @militia, tank, commando), pour + into + subject(@troops, tank), penetrate + object(border, territory, defense, defence), break through + object(line, defense), establish + object(control) + over, wrest + object(control, @territory) + from, liberate + object(@territory, country), free + object(town, village, city), storm + object(@territory) + subject(@troops), besiege - subject(fan, reporter, customer, problem), lay + object(siege) + to, colonize, colonise, gain + object(control) + of(@territory), hold + object(town, city, village, bridge) + subject(@troops, @militia), intervene militarily, intervene + with(troop, force)
noun: invasion - of(privacy, pitch) - any(pitch), occupation - by(student, worker, protester) - any(student), capture + of(@territory), seizure + of(@territory), conquest, takeover + of(@territory, country), recapture + of, siege + of, fall + of(town, city, capital) + to, annexation + of, advance + on(town, city, capital, village), advance + into, liberation + of(@territory, country), military intervention, land invasion, ground invasion, foreign occupation, military occupation
event: ASSAULT
actor: subject
recipient: object; of; into; from; in; "'s"
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; in; into; on
needs: actor
yes: Iraq invaded Kuwait. => ASSAULT IRQ > KWT
yes: Rwandan rebels seized the airport of the Congolese city. => ASSAULT RWA > COD
yes: The occupation of Cyprus by Turkey continues. => ASSAULT TUR > CYP
yes: After the American invasion of Iraq, the army dissolved. => ASSAULT USA > IRQ
no: Fans invaded the pitch in Rome.
no: A French family occupied the seats.

entry: destroy
verb: destroy - object(stockpile, career, marriage, evidence, hope, cell, reputation, dream, chance, confidence) - subject(@mishap) - in(@mishap) - by(@mishap), demolish - object(argument, theory, team, opponent, myth) - subject(@mishap), raze - subject(@mishap), level + object(house, building, village, neighborhood, city, block, home) - subject(@mishap), bulldoze, flatten + object(house, building, village, city, home) - subject(@mishap), devastate + object(village, town, city) - subject(@mishap), dynamite, scuttle + object(ship), sink + object(ship, boat, vessel, submarine, destroyer, frigate, ferry) - subject(@mishap), wreck + object(office, building, car, church, shop) - subject(@mishap), damage + object(building, house, embassy, mosque, pipeline, church, plant, infrastructure, power station, tanker, ship) - subject(@mishap), ruin + object(city, town, village) - subject(@mishap), lay + object(waste) + to, sabotage + object(pipeline, railway, power line, plant, bridge, cable, rail line, oil pipeline, track), cut + object(cable, pipeline, power line, railway), obliterate + object(village, town, city), uproot + object(tree, olive tree, orchard), poison + object(well, water), tear down + object(house, home, mosque, church, wall, camp) - subject(@mishap), trash + object(office, home), smash + object(shop, office, equipment), burn down + object(village, school, church, mosque, house)
noun: destruction + of(house, home, building, village, town, city, mosque, church, pipeline, bridge, property, temple, monument), demolition + of(house, home, mosque, church, village), sinking + of(ship, boat, vessel, ferry, destroyer) + by, sabotage + of(pipeline, railway, cable, bridge), house demolition, razing, bulldozing, scorched earth, pipeline sabotage, devastation + of(village, city) + by
event: ASSAULT/destroy
actor: subject
recipient: "'s"; of; object; in
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; in
needs: actor
yes: Israeli bulldozers demolished a Palestinian home. => ASSAULT/destroy ISR > PSE
yes: Houthi rebels of Yemen sank a Greek ship. => ASSAULT/destroy YEM > GRC
no: An earthquake destroyed a town in Chile.
no: The Finnish firm demolished an old silo by contract in the harbour.
