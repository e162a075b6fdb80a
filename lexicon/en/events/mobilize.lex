# MOBILIZE: military and police moves short of force.

entry: mobilise-troops
verb: mobilize + object(@troops) - object(support, voter), mobilise + object(@troops) - object(support, voter), mobilize - object - subject(union, student, voter), mobilise - object - subject(union, student, voter), deploy + object(@troops) - object(peacekeeper), send + object(@troops) - object(peacekeeper, advisor, adviser) - any(home, back), dispatch + object(@troops) - object(peacekeeper), mass + object(@troops), mass + subject(@troops), amass + object(@troops), move + object(@troops), redeploy + object(@troops), rush + object(@troops), reinforce + object(border, garrison, position, @troops, presence, front, defense, defence), strengthen + object(@troops, border, military presence, defense, defence, garrison), beef up + object(@troops, border, military presence, defense, defence, security, military preparedness), bolster + object(@troops, border, presence, defense, defence), build up + object(@troops, presence, army), step up + object(patrol, military presence, deployment), increase + object(military presence, @troops, patrol, troop level, defense spending), concentrate + object(@troops), station + object(@troops), position + object(@troops), call up + object(reservist, reserve, conscript, @troops), conscript, draft + object(man, reservist, conscript, citizen, youth), surround + object(@territory, @facilities, neighbourhood) - subject(wall, hill, forest, sea), encircle - subject(wall, hill, forest, sea), ring + object(@territory, @facilities) + subject(@troops), put + object(@troops) + on(alert, high alert, full alert, standby), place + object(@troops) + on(alert, high alert, full alert, standby), raise + object(alert level, military alert, combat readiness), remain + on(alert, high alert), go + on(alert, high alert), cross + object(border, frontier) + subject(@troops), patrol + subject(@troops), patrol + object(border, street, coast, waters, sea), garrison, airlift + object(@troops), muster - object(courage, strength, majority, enthusiasm), land + object(@troops), land + subject(@troops), hold + object(exercise, drill, maneuver, manoeuvre, military exercise, naval exercise, war game, military parade) - with, conduct + object(exercise, drill, maneuver, manoeuvre, military exercise, naval exercise, war game) - with, stage + object(exercise, drill, maneuver, manoeuvre, military exercise, war game, military parade) - with, begin + object(military exercise, drill, war game, maneuver, military manoeuvre, mobilization, mobilisation) - with, launch + object(military exercise, drill, war game, mobilization, mobilisation), carry out + object(military exercise, drill, maneuver, manoeuvre), order + object(mobilization, mobilisation, general mobilization, deployment, @troops) + into, order + object(mobilization, mobilisation, general mobilization), declare + object(mobilization, mobilisation, general mobilization), announce + object(mobilization, mobilisation, general mobilization, conscription), man + object(checkpoint, border, position), set up + object(checkpoint, base, military base, camp), establish + object(checkpoint, military base, base, bridgehead), advance + subject(@troops) - object, mass + on(border), take up + object(position), dig in + subject(@troops), infiltrate + subject(@troops), enter + object(@territory) + subject(@troops, convoy), arrive + in + subject(@troops) - subject(peacekeeper), roll + into + subject(tank, @troops), march + on(capital, town, city, palace) + subject(@troops), recruit + object(@troops, fighter, mercenary, man, youth, volunteer, child soldier), train + object(hacker, commando, army, special force), arm + object(itself, themselves), rearm + object(itself), militarize, militarise, fortify + object(border, position, town, island, base), introduce + object(conscription, draft), buzz + object(ship, plane, vessel), shadow + object(ship, vessel, submarine, plane), intercept + object(plane, aircraft, bomber, jet, ship, vessel), scramble + object(jet, fighter, fighter jet, aircraft, plane), gear up + for(war, battle, offensive), prepare + object(@troops), brace + for(attack, war, invasion) + subject(@troops, army), flex + object(muscle)
event: MOBILIZE/troops
actor: subject
recipient: against; on; in; to; into; along; object; near
needs: actor
yes: Ukraine mobilised its army against Russia. => MOBILIZE/troops UKR > RUS
yes: Rwanda sent troops to the border of Burundi. => MOBILIZE/troops RWA > BDI
yes: The Greek navy held a military exercise near Turkey. => MOBILIZE/troops GRC > TUR
yes: Israeli troops surrounded the village. => MOBILIZE/troops ISR > -
no: The Danish party mobilised its voters.
no: Forests surround the town in Latvia.

entry: troops-noun
noun: mobilization - of(voter, support, resource), mobilisation - of(voter, support, resource), deployment + of(@troops), troop deployment, military buildup, military build-up, troop movement, buildup + of(@troops), build-up + of(@troops), reinforcement + of(@troops, border), troop buildup, military exercise, military drill, war game - any(computer), naval exercise, military parade, call-up + of(reservist), military maneuver, military manoeuvre, live-fire drill, naval drill, troop surge, conscription, troop reinforcement, massing + of(@troops), encirclement, military deployment, general mobilization, remilitarization, air drill, arrival + of(@troops) + in, landing + of(@troops), show of force, arms buildup, arms race, concentration + of(@troops), redeployment + of(@troops), call-up, recruitment + of(fighter, mercenary, child soldier)
event: MOBILIZE/troops
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: against; on; along; in; to; near
needs: actor
yes: The deployment of Turkish soldiers to Libya began in January. => MOBILIZE/troops TUR > LBY
yes: China staged naval drills near Taiwan. => MOBILIZE/troops CHN > TWN
no: The mobilisation of voters decided the Czech election.

entry: mobilise-weapons
verb: deploy + object(@warmachines), send + object(@warmachines) - to(orbit, mars, moon, space) - object(plane), dispatch + object(@warmachines), station + object(@warmachines), move + object(@warmachines), mass + object(@warmachines), position + object(@warmachines), test-fire, test + object(@missiles, missile system), fire + object(missile, ballistic missile, rocket) + into(sea, ocean, waters), fire + object(missile, rocket, ballistic missile, cruise missile) - at - on - into(city, town, village, house, territory, base, israel), launch + object(missile, ballistic missile, rocket, satellite, cruise missile) - at - on - against - into(city, town, village, territory, base), detonate + object(nuclear device, nuclear weapon, nuclear bomb, hydrogen bomb), conduct + object(nuclear test, missile test, test, weapons test, test launch), carry out + object(nuclear test, missile test, test launch), test + object(nuclear weapon, nuclear bomb, hydrogen bomb), develop + object(nuclear weapon, missile, weapon, bomb, chemical weapon, nuclear bomb, warhead), enrich + object(uranium), build + object(nuclear weapon, missile, bomb, nuclear bomb, warship, arsenal), install + object(@warmachines, missile defense), acquire + object(nuclear weapon, missile, warhead, submarine), ready + object(@warmachines), arm + object(warhead, missile, submarine), stockpile + object(@arms, weapon, uranium), modernize + object(arsenal, army, navy, air force, missile), modernise + object(arsenal, army, navy, air force), upgrade + object(arsenal, missile, fleet), expand + object(arsenal, fleet, nuclear program, nuclear programme), unveil + object(missile, drone, submarine, fighter jet, weapon), reprocess + object(plutonium, fuel), produce + object(plutonium, nuclear weapon, missile, chemical weapon, enriched uranium), fly + object(bomber, jet, fighter, warplane, helicopter, drone) + over, fly + subject(bomber, jet, fighter, warplane, drone) + over, sail + subject(warship, destroyer, frigate, carrier, aircraft carrier, submarine, fleet), sail + object(warship, destroyer, frigate, aircraft carrier, submarine), steam + subject(warship, fleet, carrier), restart + object(reactor, enrichment, nuclear program, nuclear programme), resume + object(enrichment, nuclear test, nuclear program, nuclear programme), load + object(missile, warhead), put + object(missile, bomber, nuclear force) + on(alert, high alert), circle + subject(helicopter, jet, warplane, drone) + over, plant + object(mine), lay + object(mine), mine + object(border, road, harbor, harbour, strait, field)
event: MOBILIZE/weapons
actor: subject
recipient: against; to; toward; towards; on; in; at; over; near; into; along
needs: actor
yes: Iran deployed missiles along the border of Iraq. => MOBILIZE/weapons IRN > IRQ
yes: North Korea test-fired two rockets. => MOBILIZE/weapons PRK > -
yes: The United States sent an aircraft carrier to Korea. => MOBILIZE/weapons USA > KOR
no: The firm deployed its software in Spain.
no: Japan sent a probe to the moon.

entry: weapons-noun
noun: missile test, nuclear test, missile launch, rocket launch - any(space, moon), test launch, weapons test, deployment + of(@warmachines), nuclear buildup, test-firing, test firing, stationing + of(@warmachines), enrichment + of(uranium), uranium enrichment, nuclear explosion + any(test), missile deployment, ballistic missile test, flyover, overflight, nuclear programme, stockpiling + of(@arms), missile firing, rearmament, naval deployment, dispatch + of(@warmachines), installation + of(@missiles, missile defense, radar)
event: MOBILIZE/weapons
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: against; in; to; near; over
needs: actor
yes: A missile test by Pakistan took place on Sunday. => MOBILIZE/weapons PAK > -
yes: India carried out a nuclear test. => MOBILIZE/weapons IND > -
no: The Swiss crowd cheered the rocket launch of the space museum.

entry: mobilise-police
verb: deploy + object(@police), send + object(@police), dispatch + object(@police), mobilize + object(@police), mobilise + object(@police), put + object(@police) + on(alert, high alert), place + object(@police) + on(alert, high alert), station + object(@police), tighten + object(security, border security, security measure), beef up + object(@police, security, patrol), step up + object(security, police patrol, patrol, surveillance), increase + object(security, police patrol, surveillance, police presence), heighten + object(security), reinforce + object(security, @police), strengthen + object(security, security measure, @police), patrol + subject(@police), call out + object(@police), call in + object(@police), cordon, cordon off, seal off + subject(@police, army, troop), surround + subject(@police), order + object(patrol, @police), raise + object(terror alert, security alert, threat level), guard + subject(@police), rush + object(@police), flood + object + with(@police), line + object(street) + subject(@police)
noun: police deployment, deployment + of(@police), police presence, heightened security, police mobilization, police mobilisation, security crackdown - on(crime), tight security, police patrol, security alert, terror alert, security lockdown, police operation, security operation, security clampdown, police reinforcement
event: MOBILIZE/police
actor: subject
recipient: against; in; to; at; around; object
noun-actor: by; subject; "'s"; adjective
noun-recipient: against; in; to; at
needs: actor
yes: The Kenyan government deployed riot police in Nairobi. => MOBILIZE/police KEN > -
yes: Austria stepped up security at the embassy of Israel. => MOBILIZE/police AUT > ISR
no: The bank in Zurich increased the security of its website.

entry: mobilise-militia
verb: mobilize + object(@militia), mobilise + object(@militia), mobilize + subject(@militia), mobilise + subject(@militia), deploy + object(@militia), deploy + subject(@militia), recruit + object(@militia) + subject(@militia, group), regroup + subject(@militia, militant, taliban, fighter), mass + subject(@militia), gather + object(@militia), send + object(@militia), arm + object(@militia, tribe, tribesman, villager, civilian, supporter) - dative, form + object(@militia, armed group, army), create + object(militia, armed group, paramilitary), train + subject(@militia, rebel, militant), patrol + subject(@militia), take + object(@arms) + subject(@militia), take up + object(arm, arms, weapon), advance + subject(@militia, militant) - object, march + on(capital, town, city, palace) + subject(@militia, militant), enter + object(@territory) + subject(@militia, militant), surround + subject(@militia, militant), set up + object(roadblock, checkpoint) + subject(@militia, militant, rebel), infiltrate + subject(@militia, militant)
noun: militia mobilization, militia mobilisation, mobilization + of(@militia), mobilisation + of(@militia), formation + of(militia, armed group), rebel advance, buildup + of(@militia), rebel buildup, recruitment + of(@militia), deployment + of(@militia)
event: MOBILIZE/militia
actor: subject
recipient: against; on; in; to; object
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: against; on; in
needs: actor
yes: The Houthi militia in Yemen mobilised its fighters against Saudi Arabia. => MOBILIZE/militia YEM > SAU
yes: Congolese rebels massed near Uganda. => MOBILIZE/militia COD > UGA
no: The scouts in Uganda gathered volunteers for a clean-up.

entry: mobilise-general
verb: ready + object(itself, himself, country), declare + object(alert, state of alert, red alert), put + object(country, nation) + on(alert, high alert, war footing), arm + object(country), step up + object(defense, defence, preparation, war preparation), rearm - object, re-arm - object
noun: state of alert, alert + any(on), preparation + for(war, invasion, attack, offensive), war preparation, military preparation, heightened alert, combat readiness, red alert, war footing, high alert
event: MOBILIZE
actor: subject
recipient: against; on
noun-actor: by; subject; "'s"; adjective
noun-recipient: against
needs: actor
yes: Taiwan declared a state of alert. => MOBILIZE TWN > -
yes: Preparations for war against Ukraine were begun by Russia, and Russia put the country on a war footing. => MOBILIZE RUS > -
no: Farmers in Cuba readied their barns.
