# ASSAULT by its means. The means is often an adjunct; modes.txt has further cues.

entry: heavy-weapons
verb: shell - object(pea, egg, nut, prawn, shrimp), bombard - with(question, email, message, request, call) - object(audience)
verb: pound - subject(heart, rain, wave, storm, wind) - object(table, pavement, street, desk, fist, beat), mortar
verb: rocket + object(@military-targets), rain + object(shell, rocket, missile, bomb)
verb: lob + object(shell, rocket, missile, mortar)
verb: fire + object(rocket, missile, shell, mortar, artillery, cruise missile, ballistic missile, mortar shell, artillery shell) + at
verb: fire + object(rocket, missile, shell, mortar, artillery, cruise missile, mortar shell) + on - on(@days)
verb: fire + object(rocket, missile, shell, mortar, cruise missile, ballistic missile) + into(city, town, village, house, territory, base, israel)
verb: launch + object(rocket, missile, cruise missile, ballistic missile) + at
verb: launch + object(rocket, missile, cruise missile, ballistic missile) + on - on(@days)
verb: launch + object(rocket, missile, cruise missile) + against
verb: launch + object(rocket, missile) + into(city, town, village, territory, base), shoot + object(rocket, missile) + at
verb: shoot down - object(proposal, plan, bill, idea, suggestion, request)
verb: down + object(plane, helicopter, jet, aircraft, drone, airliner, warplane, balloon)
verb: bring down + object(plane, helicopter, jet, aircraft, drone, warplane)
verb: torpedo - object(@agreement, @talks, deal, talk, plan, peace)
verb: batter + object(@military-targets) - subject(@mishap, wave, wind), hit + object + with(rocket, missile, shell, mortar)
verb: strike + object + with(rocket, missile, shell), barrage, pummel + object(@military-targets)
verb: hammer + object(@military-targets) + subject(artillery, tank, gun, @troops), roll + subject(tank) + over
verb: crush + with(tank), intercept + object(missile, rocket), target + object + with(rocket, missile, artillery)
noun: shelling, bombardment - any(aerial, air, question), artillery fire, rocket attack, missile attack, missile strike
noun: mortar attack, mortar fire, artillery attack, artillery strike, rocket fire
noun: barrage - of(question, criticism, complaint, email), salvo - any(opening), tank attack, mortar shelling, cannon fire
noun: rocket barrage, artillery barrage, missile barrage, tank fire, downing + of(plane, jet, helicopter, drone)
noun: artillery bombardment, mortar bombardment, shootdown, cannonade, katyusha attack, scud attack
noun: rocket-propelled grenade attack, naval bombardment, tank shelling, grad attack, cruise missile strike
noun: ballistic missile strike
event: ASSAULT/heavy-weapons
actor: subject
recipient: object; at; on; into; against; "'s"; in; of
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: of; on; against; in; at
needs: actor
yes: The Syrian army shelled a Turkish village. => ASSAULT/heavy-weapons SYR > TUR
yes: Palestinian militants fired rockets at Israel. => ASSAULT/heavy-weapons PSE > ISR
yes: Iran shot down an American aircraft. => ASSAULT/heavy-weapons IRN > USA
yes: The shelling of Ukrainian towns by Russian forces resumed on Monday. => ASSAULT/heavy-weapons RUS > UKR
no: Reporters bombarded the Czech minister with questions.
no: Rain pounded the coast of Samoa.

entry: aerial
verb: bomb + subject(jet, warplane, plane, aircraft, air force, bomber, helicopter, fighter jet, fighter), bomb + from(air)
verb: strafe, carpet-bomb, raid + subject(jet, warplane, plane, aircraft, bomber, helicopter) + object
verb: attack + subject(jet, warplane, plane, aircraft, bomber, helicopter, fighter jet)
verb: strike + subject(jet, warplane, plane, aircraft, bomber, helicopter, fighter jet)
verb: hit + subject(jet, warplane, aircraft, bomber, helicopter, fighter jet)
verb: target + subject(jet, warplane, aircraft, bomber, helicopter)
verb: pound + subject(jet, warplane, aircraft, bomber, helicopter), destroy + subject(jet, warplane, bomber, fighter jet)
verb: kill + subject(jet, warplane, airstrike, air strike, air raid)
verb: drop + object(bomb, cluster bomb, barrel bomb, explosive, leaflet bomb), dive-bomb
verb: conduct + object(airstrike, air strike, air raid, bombing raid, sortie)
verb: carry out + object(airstrike, air strike, air raid, bombing raid, sortie, bombing run)
verb: launch + object(airstrike, air strike, air raid, air campaign, bombing campaign)
verb: fly + object(sortie, bombing raid, combat mission), shell + subject(helicopter, warplane, jet)
verb: fire + subject(helicopter, jet, warplane) + at, fire + subject(helicopter, jet, warplane) + on, bombard + from(air)
verb: bombard + subject(jet, warplane, plane)
noun: airstrike, air strike, air raid - any(siren, shelter), bombing raid, aerial bombardment, aerial bombing, air attack
noun: aerial attack, air assault, bombing campaign, bombing run, strafing, helicopter attack, air campaign, carpet bombing
noun: air bombardment, sortie - any(shopping), air-strike, aerial strike, bombing mission, saturation bombing
noun: barrel bomb attack, helicopter raid, firebombing, fire-bombing, helicopter strike, air bombing, warplane attack
event: ASSAULT/aerial
actor: subject
recipient: object; on; at; against; in; "'s"; of
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: on; against; of; in; at
needs: actor
yes: Israeli jets bombed a Syrian base. => ASSAULT/aerial ISR > SYR
yes: Saudi Arabia carried out air strikes on Yemen. => ASSAULT/aerial SAU > YEM
yes: An air raid by Ethiopia on Eritrea killed nine. => ASSAULT/aerial ETH > ERI
no: The air raid siren was tested in Prague.

entry: drone
verb: attack + subject(drone, unmanned aircraft, UAV, predator), strike + subject(drone, unmanned aircraft, UAV)
verb: hit + subject(drone, unmanned aircraft, UAV), kill + subject(drone, unmanned aircraft, drone strike, drone attack, UAV)
verb: target + subject(drone), attack + object + with(drone), strike + object + with(drone), hit + object + with(drone)
verb: launch + object(drone, drone strike, drone attack, kamikaze drone) - any(product), fire + object(drone)
verb: send + object(drone) + against, send + object(drone) + into, crash + subject(drone) + into
verb: carry out + object(drone strike, drone attack), conduct + object(drone strike), bomb + with(drone), attack + by(drone)
verb: kill + by(drone, drone strike)
noun: drone strike, drone attack, drone raid, UAV strike, kamikaze drone attack, drone assault, predator strike, drone bombing
noun: unmanned strike
event: ASSAULT/drone
actor: subject; of; from
recipient: object; on; at; against; in; "'s"; into; of
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: on; against; in; of; at
needs: actor
yes: An American drone strike killed a Pakistani commander. => ASSAULT/drone USA > PAK
yes: An American drone strike on Pakistan took place at dawn. => ASSAULT/drone USA > PAK
yes: Ukraine attacked the Russian port with drones. => ASSAULT/drone UKR > RUS
no: The drone of bees filled the garden in Malta.

entry: firearms
verb: shoot - object(film, video, scene, movie, photo, picture, basket, goal, documentary, par, glance, look, ad, advert, hoop, bird, deer, dog, bear, duck, elephant, penalty) - any(up)
verb: shoot + at - at(goal, target), shoot dead, open fire, open fire + on, open + object(fire), fire + on, fire + at - object(worker, employee, staff, manager, coach, minister, official, people, journalist, teacher)
verb: fire + into(crowd, protester, demonstrator)
verb: fire + object(shot, bullet, gun, weapon, live round, live ammunition, volley, round, machine gun) - into(air)
verb: fire + upon, fire on, fire upon, shoot at, snipe + at, machine-gun, machinegun, spray + object + with(bullet, gunfire), riddle + with(bullet)
verb: pepper + with(bullet), kill + with(gun, pistol, rifle, machine gun), gun + object, shoot + in(leg, head, chest, back)
verb: shoot up + object, shoot + on, return + object(fire), wound + by(gunfire, sniper, bullet)
verb: shoot + subject(gunman, sniper, policeman, police, soldier), exchange + object(shot), strafe + with(machine gun)
verb: blaze away, use + object(live ammunition, live round, live fire)
noun: shooting - any(film, video, target, star, skeet, penalty) - of(film, video, movie), gunfire, sniper fire
noun: small-arms fire, small arms fire, sniper attack, gun attack, drive-by shooting, mass shooting, machine-gun fire
noun: police shooting, fusillade, volley + of(shot, bullet), hail + of(bullet), sniping, shots, gunshot
noun: live fire - any(drill, exercise), gunning down, shoot-out, armed assault
event: ASSAULT/firearms
actor: subject
recipient: object; on; at; into; of; "'s"
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: of; on; at; against
yes: Israeli soldiers opened fire on Palestinian farmers. => ASSAULT/firearms ISR > PSE
yes: Turkish border guards shot an Iranian smuggler on Monday. => ASSAULT/firearms TUR > IRN
yes: Haitian gunmen have fired on the Kenyan police again. => ASSAULT/firearms HTI > KEN
no: The director shot the film in Iceland.
no: The shooting of the film in Malta lasted a week.

entry: explosives
verb: bomb - subject(show, film, joke, play, product, album) - object(exam, test) - any(comedy, movie, sitcom, musical, comedian, sequel)
verb: blow up - object(balloon, photo, picture, proportion) - subject(volcano, @mishap)
verb: detonate - object(nuclear device, nuclear weapon, nuclear bomb, hydrogen bomb)
verb: explode + object(bomb, device, grenade, mine, charge)
verb: explode + subject(bomb, car bomb, device, mine, grenade, landmine, roadside bomb, explosive, truck bomb, time bomb, parcel bomb, letter bomb)
verb: go off + subject(bomb, car bomb, device, grenade, mine)
verb: set off + object(bomb, explosive, device, mine, charge, blast, explosion, car bomb)
verb: plant + object(bomb, explosive, device, roadside bomb, car bomb), place + object(bomb, explosive, device)
verb: throw + object(grenade, bomb, hand grenade) - object(petrol bomb), hurl + object(grenade, bomb)
verb: toss + object(grenade, bomb), lob + object(grenade), send + object(letter bomb, parcel bomb)
verb: kill + subject(bomb, car bomb, explosion, blast, mine, landmine, roadside bomb, improvised explosive device, bombing)
verb: wound + subject(bomb, car bomb, blast, mine, bombing, explosion), injure + subject(bomb, car bomb, blast, mine, bombing)
verb: kill + in(car bomb, bomb blast, bomb attack, bombing, car bombing)
verb: kill + by(bomb, car bomb, mine, landmine, roadside bomb, improvised explosive device, explosive device)
verb: hit + subject(bomb, roadside bomb, car bomb, blast), rip + subject(bomb, explosion, blast) + through
verb: tear + subject(bomb, explosion, blast) + through, dynamite + object(bridge, house, building, railway)
verb: mine + object(road, field) + subject(@militia, rebel), booby-trap, petrol-bomb
verb: blast + object(building, bridge, convoy, pipeline, embassy)
noun: bombing - any(suicide, aerial, air, photo) - by(jet, warplane, plane, aircraft), bomb attack, car bomb, car bombing
noun: roadside bomb, roadside bombing, bomb blast, bomb explosion
noun: explosion - of(population, interest, gas, volcano, interest, creativity) - any(gas, population, boiler, pipe, firework)
noun: detonation - of(nuclear device, nuclear weapon), blast - any(gas, past, horn), truck bomb, letter bomb, parcel bomb
noun: grenade attack, mine explosion, mine blast, landmine explosion, blowing up, petrol bomb attack, firebomb attack
noun: improvised explosive device, truck bombing, booby trap, mail bombing, IED attack, hand grenade attack, train bombing
noun: embassy bombing, bus bombing
event: ASSAULT/explosives
actor: subject
recipient: object; outside; inside; in; at; of; "'s"; on; near; against
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: of; on; at; in; against; near
yes: Basque separatists of Spain blew up a French train. => ASSAULT/explosives ESP > FRA
yes: A roadside bomb killed two American soldiers. => ASSAULT/explosives - > USA
yes: The bombing of the Indian embassy by Afghan rebels shook Kabul. => ASSAULT/explosives AFG > IND
no: The comedy bombed in Canada.
no: A gas explosion shook a bakery in Liège.

entry: suicide-attack
verb: blow up + any(himself, herself, themselves)
verb: detonate + object(vest, explosive vest, suicide vest, suicide belt, explosives belt)
verb: ram + object(car, truck, vehicle) + into
verb: kill + subject(suicide bomber, suicide attack, suicide bombing, suicide attacker)
verb: wound + subject(suicide bomber, suicide attack, suicide bombing), attack + subject(suicide bomber)
verb: strike + subject(suicide bomber, suicide bombing, suicide attack), target + subject(suicide bomber), hit + subject(suicide bomber, suicide bombing, suicide attack, suicide blast, suicide car bomb)
verb: carry out + object(suicide attack, suicide bombing), drive + object(car, truck) + into + subject(suicide bomber, bomber)
verb: detonate + subject(suicide bomber), explode + subject(suicide bomber)
noun: suicide attack, suicide bombing, suicide bomb, suicide car bomb, suicide bomb attack, suicide mission, kamikaze attack
noun: suicide car bombing, suicide blast, suicide operation, martyrdom operation, suicide bomber
event: ASSAULT/suicide-attack
actor: subject
recipient: in; at; on; object; against; outside; near; "'s"
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: in; at; on; against; of; outside
yes: A Chechen militant blew himself up in the Russian city. => ASSAULT/suicide-attack RUS > RUS
yes: A suicide bombing by the Taliban took place at the Pakistani barracks. => ASSAULT/suicide-attack AFG > PAK
no: The team from Samoa was on a suicide mission against the champions.

entry: crowd-control
verb: fire + object(tear gas, tear-gas, rubber bullet, plastic bullet, warning shot, water cannon, stun grenade, pepper spray, pellet, teargas, blank)
verb: use + object(tear gas, teargas, rubber bullet, plastic bullet, water cannon, pepper spray, baton, truncheon, stun grenade, cattle prod, taser)
verb: spray + object + with(tear gas, water, pepper spray), teargas, tear-gas, pepper-spray, lob + object(tear gas)
verb: launch + object(tear gas), fire + into(air), shoot + into(air), fire + in(air), shoot + in(air)
verb: turn + object(water cannon) + on
verb: disperse + with(tear gas, teargas, rubber bullet, water cannon, baton, pepper spray, stun grenade)
verb: break up + with(tear gas, water cannon, baton, truncheon), charge + object(crowd, protester, demonstrator, protestor)
verb: baton-charge, club + object(protester, demonstrator, student) + subject(@police)
verb: beat + with(baton, truncheon) + subject(@police), taser, hose
verb: blast + object(protester, demonstrator) + with(water cannon)
noun: tear gas, tear-gas, teargas, baton charge, water cannon, rubber bullet, warning shot + by, pepper spray, stun grenade
noun: mounted charge, volley + of(tear gas), plastic bullet, police charge
event: ASSAULT/crowd-control
actor: subject
recipient: at; on; against; object; into
noun-actor: by; subject; "'s"; adjective
noun-recipient: at; on; against
needs: actor
yes: Chilean riot police have fired tear gas at Peruvian students in Santiago. => ASSAULT/crowd-control CHL > PER
yes: The Georgian riot police used water cannon against the demonstrators. => ASSAULT/crowd-control GEO > GEO
no: The phone in Tallinn was charged with a cable.

entry: beat
verb: beat + object(@people) - object(opponent, rival) - subject(@sport) - in(final, match, election, semifinal, race, runoff, vote)
verb: beat + subject(@police, @troops, guard, mob, militiaman, thug, agent, gang, supporter) - subject(@sport) - object(@abstract)
verb: beat up, batter + object(@people), thrash + object(@people) - subject(@sport)
verb: punch - object(hole, ticket, air, card, number), kick + object(@people) - object(ball)
verb: slap + object(@people, minister, president, face) - object(tariff, ban, fine), rough up, manhandle + object(@people)
verb: club + object(@people), flog - object(horse, goods, ticket, issue, product), whip + object(@people) - object(cream)
verb: lash + object(@people), cane + object(@people), pummel + object(@people)
verb: hit + object(@people) + with(stick, baton, fist, rifle butt), bludgeon + object, jostle, shove + object(@people)
verb: scuffle - with(police), scuffle + with - with(police), brawl, assault physically, attack physically
verb: trample + object(@people) + subject(@police, horse), knock down + object(@people) + subject(@police, guard)
verb: beat + to(death, pulp), beat unconscious, grab + object + by(throat, neck), spit + on, spit + at, brutalize + object
verb: brutalise + object
noun: beating - any(sport, heart, market) - from(team, market), flogging, caning, physical assault, brawl, scuffle, fistfight
noun: battery + of, lashing + of, whipping + of, police brutality, thrashing + of, fist fight, severe beating, manhandling
event: ASSAULT/beat
actor: subject
recipient: object; of; on; at; "'s"
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; against
needs: actor
yes: Russian policemen beat a Norwegian reporter. => ASSAULT/beat RUS > NOR
yes: Zimbabwean soldiers beat up the opposition leader. => ASSAULT/beat ZWE > -
no: Spain beat Italy in the final.
no: The Dutch economy beat expectations.

entry: torture
verb: torture - object(data, logic, metaphor), subject + object + to(torture, electric shock, beating)
verb: electrocute + object(@people), waterboard, torment + object(prisoner, detainee)
verb: mutilate + object(prisoner, body, corpse), give + object(electric shock), interrogate brutally
verb: inflict + object(torture, pain) + on, deprive + object + of(sleep), starve + object(prisoner, detainee)
verb: burn + with(cigarette), extract + object(confession), abuse physically
noun: torture - any(chamber, device, film), torture + of, waterboarding, mutilation + of, brutal interrogation, electric shock
noun: third degree, cruel treatment, inhuman treatment, torment + of(prisoner), inhumane treatment
event: ASSAULT/torture
actor: subject
recipient: object; on; to; of
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: of; on; against
needs: actor
yes: Syrian guards tortured a Canadian engineer. => ASSAULT/torture SYR > CAN
yes: The torture of Iraqi prisoners by American soldiers was filmed. => ASSAULT/torture USA > IRQ
no: Waiting for the bus in Minsk was torture.

entry: sexual
verb: rape - object(land, earth, planet), gang-rape, violate sexually, abuse sexually, assault sexually, sodomize, sodomise
verb: molest + object(child, girl, boy, woman), harass sexually, grope + object(woman, girl), prostitute forcibly
verb: force + object + into(prostitution, sexual slavery, marriage), enslave sexually
noun: rape - any(seed, oilseed, crop), gang rape, gang-rape, sexual violence, sexual assault, sexual abuse, sexual slavery
noun: sexual harassment, mass rape, sex slavery, sex trafficking, sex attack
event: ASSAULT/sexual
actor: subject
recipient: object; of
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: of; against; on
yes: Congolese soldiers raped women from Burundi. => ASSAULT/sexual COD > BDI
yes: The rape of Bosnian women by Serbian soldiers was tried in The Hague. => ASSAULT/sexual SRB > BIH
no: Rape seed oil is pressed in Poland.

entry: primitive
verb: stab - object(potato, meat, air), knife + object(@people)
verb: stone + object(@people, car, bus, embassy, soldier, woman) - object(cherry, peach, olive)
verb: burn - object(@abstract, calorie, flag, effigy, fuel, food, gas, coal, cd, wood, toast, tyre, tire, candle, koran, oil, bridge, portrait) - subject(@mishap) - in(@mishap)
verb: torch - object(flag, effigy), set fire - to(flag, effigy), set + object(fire) + to - to(flag, effigy, tyre)
verb: set ablaze + object - subject(@mishap), set ablaze, set alight
verb: set alight + object - object(flag, effigy) - any(himself, herself, themselves), firebomb, fire-bomb
verb: hack + object(@people) + to(death), hack + to(death)
verb: slash + object(@people, throat) - object(price, rate, cost, tyre, tire, budget), slit + object(throat)
verb: cut + object(throat), throw + object(stone, rock, acid, molotov cocktail, petrol bomb, brick) + at
verb: throw + object(stone, rock, brick), hurl + object(stone, rock, molotov cocktail, petrol bomb, brick)
verb: pelt + with(stone, rock), spear + object(@people), club + object + to(death), douse + with(petrol, gasoline, acid)
verb: attack + with(knife, machete, axe, stone, sword, club, hammer, stick, acid, petrol bomb)
verb: kill + with(knife, machete, axe, sword, spear, arrow), behead + with(knife, sword), bludgeon + to(death)
verb: beat + with(stick, club, iron bar, stone, hammer), incinerate + object(@people, house, village, car)
verb: burn + object(village, house, school, church, mosque, car, shop, home, crop, office, bus) - subject(@mishap)
verb: plough + into(crowd, pedestrian), ram + object(crowd, pedestrian, police)
verb: drive + object(car, van, truck) + into(crowd, pedestrian), run over + object(@people)
noun: stabbing - any(pain), arson, arson attack, stoning - of(fruit), knife attack, firebombing - any(air), machete attack
noun: burning + of(village, house, church, mosque, school, office), knifing, axe attack, car-ramming attack, vehicle attack
noun: car ramming, petrol-bomb attack, acid attack, stone throwing, torching + of
event: ASSAULT/primitive
actor: subject
recipient: object; at; to; "'s"; of
noun-actor: by; subject; "'s"; adjective
noun-recipient: of; on; against
needs: actor
yes: A Palestinian man stabbed an Israeli guard. => ASSAULT/primitive PSE > ISR
yes: Militiamen in Sudan burned the villages of refugees from Chad. => ASSAULT/primitive SDN > TCD
yes: Kenyan herders set fire to the Ethiopian school. => ASSAULT/primitive KEN > ETH
no: Wood was burned in the stoves of Lapland.
no: The Finnish cook burned the toast.

entry: unconventional
verb: gas - object(car, tank)
verb: use + object(chemical weapon, nerve gas, poison gas, chlorine gas, sarin gas, toxic gas, poisonous gas, toxic chemical, mustard gas, sarin, chlorine, biological weapon, nerve agent, dirty bomb, radiological weapon, nuclear weapon, atomic bomb, phosphorus, white phosphorus)
verb: spray + object(nerve gas, chlorine, chemical), release + object(nerve gas, chlorine, sarin, anthrax, toxin)
verb: drop + object(atomic bomb, nuclear bomb, chlorine, chemical bomb)
verb: poison + with(novichok, polonium, nerve agent, ricin, dioxin)
verb: attack + with(chemical weapon, nerve gas, poison gas, chlorine, sarin, anthrax, nuclear weapon)
verb: kill + with(nerve gas, poison gas, nerve agent, chemical weapon, sarin), mail + object(anthrax, ricin), nuke
verb: weaponize + object(anthrax), infect deliberately + object(@people), shell + with(chemical, gas)
verb: contaminate + object(water, food) + with
noun: chemical attack, gas attack, chemical weapon attack, chemical weapons attack, poison gas attack, nerve gas attack
noun: sarin attack, chlorine attack, biological attack, anthrax attack, nuclear attack, nuclear strike, nerve agent attack
noun: germ warfare, chemical warfare, biological warfare, radiological attack, bioterrorism, atomic bombing
noun: use + of(chemical weapon, nerve gas, poison gas, nuclear weapon), gassing + of
event: ASSAULT/unconventional
actor: subject
recipient: object; against; on; in; at
noun-actor: by; subject; "'s"; adjective
noun-recipient: on; against; in; of
needs: actor
yes: The Iraqi air force used poison gas against Iran. => ASSAULT/unconventional IRQ > IRN
yes: A chemical attack by the Syrian army on the rebels was filmed. => ASSAULT/unconventional SYR > -
no: A gas leak closed the school in Ghent.
