# PROTEST: collective protest by civilians. The demand of a protest is no second event.

entry: hunger-strike
verb: go + on(hunger strike), begin + object(hunger strike, fast), start + object(hunger strike, fast)
verb: stage + object(hunger strike), launch + object(hunger strike, fast), continue + object(hunger strike)
verb: join + object(hunger strike), refuse + object(food) - subject(patient, child, dog, cat, baby, animal, horse), fast + for, fast + against, sew + object(lip), end + object(fast)
verb: hold + object(hunger strike), set alight + object + any(himself, herself, themselves)
verb: set + on(fire) + any(himself, herself, themselves), immolate, self-immolate, declare + object(hunger strike)
verb: undertake + object(fast, hunger strike)
noun: hunger strike + any(on), hunger strike, hunger striker, self-immolation, fast + against, fast unto death
event: PROTEST/hunger
actor: subject
recipient: against; over
noun-actor: by; of; subject; "'s"; adjective
noun-recipient: against
needs: actor
yes: Turkish prisoners began a hunger strike on Monday. => PROTEST/hunger TUR > -
yes: The hunger strike of the Cuban dissident against the government of Cuba entered its third week. => PROTEST/hunger CUB > CUB
no: The patient in Leeds refused food before surgery.

entry: demonstrate
verb: demonstrate - object - content, demonstrate + against, demonstrate + for, demonstrate + outside
verb: march - subject(@troops, time, band, tank, rebel, militant) - to(victory), march + against
verb: march + for(peace, right, freedom, democracy), march + through - subject(@troops, tank, band)
verb: rally - subject(price, stock, share, market, index, currency, team, side, player) - object - to(defense, defence)
verb: rally + against, rally + outside, protest - to(government, un, united nations), protest + against - subject(embassy, ministry, government, ambassador, minister, president, consulate), protest + outside
verb: protest + over, protest + object, picket, picket + object, take + to(street), pour + into(street, square)
verb: spill + into(street), flood + object(street, square), fill + object(street, square) - subject(water, smoke)
verb: stage + object(@protests), hold + object(@protests), organize + object(@protests), organise + object(@protests)
verb: join + object(@protests), lead + object(@protests), launch + object(@protests), start + object(@protests)
verb: participate + in(@protests), take part + in(@protests), mount + object(@protests), gather + against
verb: gather + outside(embassy, parliament, court, ministry, office, palace, headquarters)
verb: gather + in front of(embassy, parliament, court, ministry), assemble + outside(embassy, parliament, court)
verb: turn out + for(@protests), rise up, rise up + against, revolt, rebel + against, chant + object(slogan), bang + object(pot, pan)
verb: wave + object(banner, placard, flag) + outside, besiege + object(embassy, parliament, ministry) - subject(@troops)
verb: shout + object(slogan), hold + object(vigil, sit-in), camp + outside(parliament, embassy, court)
verb: occupy + object + subject(farmer, worker, student, protester, demonstrator, activist, villager, peasant, miner, resident, striker, teacher, trucker, fisherman), occupy + object + infinitive(protest, demand, denounce, press), occupy + object(square, campus, university) - subject(@troops), converge + for(rally, @protests)
verb: converge + on(capital, square, parliament) + any(protester, demonstrator, thousand), commemorate + any(rally, march)
verb: parade + against, denounce + in(rally, demonstration)
event: PROTEST/demo
actor: subject
recipient: against; outside; in front of; over; at; object
needs: actor
yes: Serbian students have marched against the government of Serbia for weeks. => PROTEST/demo SRB > SRB
yes: Greek pensioners demonstrated outside the parliament on Tuesday. => PROTEST/demo GRC > GRC
yes: Kashmiri students in India took to the streets. => PROTEST/demo IND > -
yes: Moroccan activists protested against Spain over the fence. => PROTEST/demo MAR > ESP
yes: Danish farmers occupied a customs post to protest at low prices. => PROTEST/demo DNK > -
no: The chef demonstrated a new recipe in Lyon.
no: Shares rallied in Tokyo.
no: Time marches on for the king of Norway.

entry: demo-noun
noun: demonstration - of(product, technique, software, skill, force, strength, power, weapon), protest - any(note) - to
noun: rally - any(car, rallye, market, stock, bear), march - of(time, progress) - any(wedding) - on(ministry), sit-in, picket
noun: picket line, vigil, protest march, mass protest, street protest, peace march, antiwar protest, anti-government protest
noun: protest rally, uprising, revolt - any(tax revolt), unrest, civil unrest, popular uprising, intifada
noun: rebellion - any(teenage), protest movement, civil disobedience, peaceful protest, counter-demonstration, mutiny
noun: pro-democracy rally, procession + any(protest), disturbance, insurrection, die-in
noun: street demonstration, flash mob + any(protest), encampment + any(protest), teach-in
event: PROTEST/demo
noun-actor: by; of; subject; "'s"; adjective; in
noun-recipient: against; outside; over; at
needs: actor
yes: A demonstration by Turkish students against France took place in Ankara. => PROTEST/demo TUR > FRA
yes: A rally of Hungarian teachers took place in Budapest. => PROTEST/demo HUN > -
yes: Protests erupted in Albania over the arrest. => PROTEST/demo ALB > -
no: The demonstration of the vacuum cleaner impressed Ivan.
no: The Finnish driver won the rally.

entry: riot
verb: riot, rampage, run + object(riot, amok), run riot, go + on(rampage), loot, pillage
verb: clash + with(police, riot police, security force, riot), battle + object(police, riot police)
verb: battle + with(police, riot police), fight + with(police), fight + object(riot police), scuffle + with(police, guard)
verb: storm + object(embassy, parliament, palace, ministry, consulate, government building) - subject(@troops, commando)
verb: storm + object(house, residence, home, mansion, villa, office, studio, station, headquarters, stadium, airport, base, court, barracks) + subject(crowd, protester, demonstrator, mob, student, youth, people, supporter, worker, farmer, villager, settler, activist, thousand, hundred)
verb: ransack + object(shop, store, embassy, office)
verb: throw + object(stone, rock, bottle, petrol bomb, firebomb, brick, egg, molotov cocktail) + at(police, soldier, troop, officer, embassy)
verb: hurl + object(stone, rock, bottle, petrol bomb, firebomb, brick, molotov cocktail) + at(police, soldier, troop, officer, embassy)
verb: pelt + object + with(stone, rock, bottle, egg, tomato), overturn + object(car, bus, vehicle) - subject(@mishap)
verb: burn + object(tyre, tire, car, bus) + any(protester, demonstrator, protest), set + object(barricade)
verb: lob + object(stone, petrol bomb), torch + subject(@crowds), burn + object + subject(@crowds) - object(flag, effigy), burn down + subject(@crowds)
verb: set + object(fire) + subject(@crowds), set + object + subject(@crowds) + on(fire), set + object + subject(@crowds) + any(ablaze, alight), set ablaze + subject(@crowds), set alight + subject(@crowds), ransack + subject(@crowds)
verb: hurl + object(stone, rock, bottle, petrol bomb, firebomb, brick, molotov cocktail) + subject(@crowds)
verb: throw + object(stone, rock, bottle, petrol bomb, firebomb, brick, molotov cocktail) + subject(@crowds)
verb: attack + object + subject(@crowds), smash + object + subject(@crowds), loot + subject(@crowds)
event: PROTEST/riot
actor: subject
recipient: with; at; object
needs: actor
yes: Prisoners in Ecuador rioted over the food. => PROTEST/riot ECU > -
yes: Ecuadorean protesters clashed with the riot police of Ecuador over fuel prices. => PROTEST/riot ECU > ECU
yes: Indonesian protesters torched a police station in Jakarta. => PROTEST/riot IDN > IDN
yes: Iranian demonstrators stormed the British embassy. => PROTEST/riot IRN > GBR
no: The roses ran riot in the garden of the Danish queen.

entry: riot-noun
noun: riot - any(laugh riot), rioting, looting, violent protest, street violence, rampage, violent demonstration, riots
noun: street battle + with(police), clash + with(police, riot police), stone-throwing, violent unrest, food riot, prison riot
noun: race riot, mob violence, rock-throwing
event: PROTEST/riot
noun-actor: by; of; subject; "'s"; adjective; in
noun-recipient: against; with
needs: actor
yes: Riots by Albanian pensioners broke out in March. => PROTEST/riot ALB > -
no: The comedy was a riot.

entry: strike-labour
verb: go + on(strike)
verb: strike + subject(worker, union, miner, teacher, pilot, nurse, doctor, driver, farmer, trucker, employee, civil servant, trade union, railwayman, docker, journalist, student, judge, lawyer) - object
verb: strike + over
verb: walk out + subject(worker, union, miner, teacher, pilot, nurse, doctor, driver, employee, civil servant, train driver) - of
verb: walk + off(job, work), walk off + object(job), stop + object(work) + infinitive(demand, protest)
verb: down + object(tool), stop + object(work), begin + object(strike, general strike, work stoppage)
verb: start + object(strike, general strike), stage + object(strike, general strike, walkout, work stoppage, stoppage)
verb: hold + object(strike, general strike), launch + object(strike, general strike), join + object(strike, general strike)
verb: continue + object(strike), observe + object(strike, general strike), organize + object(strike, general strike)
verb: lead + object(strike, general strike), refuse + object(work), shun + object(work), stay away + from(work)
verb: stay off + object(work), down tools, shut + object(shop, store) + any(protest), take + object(industrial action)
verb: boycott + object(work), work + to(rule)
event: PROTEST/strike
actor: subject
recipient: against; over; at
needs: actor
yes: Belgian train drivers went on strike on Monday. => PROTEST/strike BEL > -
yes: The miners' union of Peru began a general strike against the government of Peru. => PROTEST/strike PER > PER
no: The clock struck nine in Prague.

entry: strike-noun
noun: strike + any(on) - any(drone, air, missile, military, aerial, bombing, rocket, precision, airforce, artillery, preemptive, retaliatory, nuclear), strike + by(worker, union, miner, teacher, pilot, nurse, doctor, driver, farmer, trucker)
noun: general strike, work stoppage, walkout - from(@talks), industrial action, sympathy strike, wildcat strike
noun: warning strike, nationwide strike, rail strike, strike action, labor strike, teacher strike, teachers' strike
noun: bus strike, work-to-rule, stoppage - any(game), transport strike, doctor strike
noun: strike + over(pay, wage, salary, pension), labour strike, dock strike, miner strike, sit-down strike, go-slow
noun: slowdown strike
event: PROTEST/strike
noun-actor: by; of; subject; "'s"; adjective; in
noun-recipient: against; at
needs: actor
yes: A general strike by Argentine unions against the government of Argentina began at midnight. => PROTEST/strike ARG > ARG
no: The striker of the Danish team scored.

entry: boycott
verb: boycott + object(session, meeting) + any(parliament, assembly, congress, senate), boycott - object(@talks, vegetable, meal, food, homework), shun + object(election, vote, parliament, product, goods, ceremony, work)
verb: stay away + from(election, vote, parliament, ceremony, class, school), call + for(boycott), stage + object(boycott)
verb: launch + object(boycott), organize + object(boycott), join + object(boycott)
verb: snub + object(ceremony, election, inauguration, festival, olympics, game)
verb: walk + out of(parliament, session, chamber, assembly, hall, conference), walk out + of(parliament, session, chamber, assembly, hall, conference)
verb: skip + object(election, ceremony, inauguration, parade), walk out + during(speech, session), observe + object(boycott)
verb: refuse + object(tax), withhold + object(tax)
noun: boycott - of(@talks), election boycott, consumer boycott, tax boycott, academic boycott
noun: walkout + from(parliament, session), school boycott, trade boycott, parliamentary boycott, boycott campaign
noun: sporting boycott
event: PROTEST/boycott
actor: subject
recipient: object; of; by; against; "'s"
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; against
needs: actor
yes: The Venezuelan opposition boycotted the election. => PROTEST/boycott VEN > -
yes: Latvia and Estonia boycotted the summer games in Belarus on Friday. => PROTEST/boycott LVA+EST > BLR
no: The teenagers boycotted the vegetables.

entry: obstruct
verb: block + object(@roads) - subject(@troops, @police, @mishap, snow, landslide, car, truck, ship, rock)
verb: blockade + object(@roads) - subject(@troops), blockade - subject(@troops, navy, fleet, army)
verb: barricade + object - subject(@troops)
verb: paralyze + object(traffic, city, capital, country, transport) - subject(@mishap, snow)
verb: paralyse + object(traffic, city, capital, country, transport) - subject(@mishap, snow), obstruct + object(@roads)
verb: occupy + object(office, ministry, factory, building, university, embassy, runway, school, plant, dam, ship, forest, church) - subject(@troops, militant, rebel)
verb: chain + object + to, block + object(access, entrance, construction, shipment, work) - subject(@troops, @mishap)
verb: cut off + object(@roads) - subject(@troops, @mishap, snow, rebel)
verb: disrupt + object(traffic, session, ceremony, speech, service, vote, conference) - subject(@mishap, snow)
verb: erect + object(barricade, roadblock) - subject(@troops, @police)
verb: set up + object(barricade, roadblock, picket) - subject(@troops, @police), squat
verb: seal off + object(@roads) - subject(@troops, @police), take over + object(factory, university, building, school)
verb: glue + object + to, shut down + object(traffic, road, highway, airport) - subject(@mishap, @police, snow)
verb: halt + object(traffic) - subject(@mishap, @police, snow)
verb: stop + object(train, traffic) - subject(@mishap, @police, signal)
verb: bring + object(traffic, city, capital) + to(standstill, halt) - subject(@mishap, snow)
noun: blockade + by(protester, farmer, trucker, student, worker, demonstrator, villager, activist, fisherman)
noun: barricade + by, roadblock + by(protester, farmer, demonstrator), road blockade, human chain
noun: occupation + of(office, ministry, factory, university, building, square), occupation + by(student, worker, protester)
noun: obstruction + of(road, traffic), slow drive
verb: dump + object + on(road, track, highway, street, square, railway track, rail, motorway, border), dump + object + in front of, dump + object + outside(parliament, ministry, embassy), park + object(tractor, truck, lorry) + on(road, highway, street, motorway)
event: PROTEST/obstruct
actor: subject
recipient: of; against; "'s"; object
noun-actor: by; of; "'s"; subject; adjective
noun-recipient: of; against
needs: actor
yes: Polish farmers dumped grain on the tracks to block imports. => PROTEST/obstruct POL > -
yes: French farmers blocked the roads to Paris. => PROTEST/obstruct FRA > -
yes: Polish truckers blocked a border crossing with Ukraine. => PROTEST/obstruct POL > -
no: Snow blocked the roads in Austria.

entry: vandalise
verb: vandalize, vandalise, deface, desecrate, spray + object(graffiti, slogan, swastika, paint)
verb: daub + object(slogan, paint, swastika, graffiti)
verb: burn + object(flag, effigy, koran, quran, bible, portrait, uniform, ballot, book, passport)
verb: topple + object(statue, monument), tear down + object(statue, monument, flag, poster, portrait)
verb: pull down + object(statue, monument, flag), smash + object(window, shopfront, statue, car) - subject(@mishap, thief)
verb: splash + object(paint), throw + object(paint, red paint, shoe, soup, pie, egg), trample + object(flag, portrait)
verb: hang + object(effigy), set alight + object(flag, effigy), set fire + to(flag, effigy)
verb: set + object(fire) + to(flag, effigy, tyre), attack + object(statue, monument, poster)
verb: paint + object(slogan, graffiti) + on, behead + object(statue), shred + object(portrait, flag)
verb: torch + object(flag, effigy)
noun: vandalism, desecration, defacement, flag burning, toppling + of(statue, monument)
noun: burning + of(flag, effigy, koran, quran), graffiti attack
event: PROTEST/vandalize
actor: subject
recipient: of; "'s"; at; on; object; in front of
noun-actor: by; "'s"; subject; adjective
noun-recipient: of; against
needs: actor
yes: Pakistani demonstrators burned the flag of Denmark. => PROTEST/vandalize PAK > DNK
yes: Estonian activists toppled a statue. => PROTEST/vandalize EST > -
no: The storm smashed windows in Tonga.

entry: protest-general
# The word does not say how they protested.
verb: defy + object(curfew, ban, order) + any(protester, demonstrator, worker, resident, student), agitate, agitate + against
verb: mobilize + against + any(union, student, worker, farmer), campaign + against
verb: resist + object(occupation, eviction, coup), crusade + against, confront + object(police, troops, president)
verb: jeer + object(@officials, president), disobey + object(curfew, ban)
noun: agitation, protest campaign, campaign + against, resistance + to(occupation, coup, eviction), turmoil + any(protester)
noun: popular resistance
event: PROTEST
actor: subject
recipient: against; object; of; to
noun-actor: by; of; "'s"; subject; adjective
noun-recipient: against; to
needs: actor
yes: Sudanese students defied the curfew. => PROTEST SDN > -
yes: Bolivian teachers have campaigned against the government of Bolivia for weeks. => PROTEST BOL > BOL
no: The candidate in Ohio campaigned for mayor.
