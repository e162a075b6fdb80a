# MOBILIZE: military and police moves short of force.

entry: troops-arrive
verb: arrive + in + subject(@troops, advance party, deployment), arrive + subject(@troops, advance party, deployment)
verb: land + in + subject(@troops), deploy + in + subject(@troops), deploy + subject(@troops) - object
verb: pour + into + subject(@troops), roll + into + subject(@troops, tank, column), mass + on(border, frontier) + subject(@troops)
event: MOBILIZE/troops
actor: subject
recipient: in; into; to; at
needs: actor(MIL, REB, PRM)
yes: Nigerian troops arrived in Liberia on Monday. => MOBILIZE/troops NGA > LBR
yes: Ethiopian tanks rolled into Somalia. => MOBILIZE/troops ETH > SOM
no: The Nigerian singer arrived in Liberia on Monday.

entry: mobilise-militia
verb: mobilize + object(@militia), mobilise + object(@militia), mobilize + subject(@militia), mobilise + subject(@militia)
verb: deploy + object(@militia), deploy + subject(@militia), recruit + object(@militia) + subject(@militia, group)
verb: regroup + subject(@militia, militant, taliban, fighter), mass + subject(@militia), gather + object(@militia)
verb: send + object(@militia), arm + object(militia, militiaman, vigilante, tribe, tribesman, villager, civilian, supporter) - dative
verb: form + object(@militia, armed group, army), create + object(militia, armed group, paramilitary)
verb: train + subject(@militia, rebel, militant), patrol + subject(@militia), take + object(@arms) + subject(@militia)
verb: take up + object(arm, arms, weapon), advance + subject(@militia, militant) - object
verb: march + on(capital, town, city, palace) + subject(@militia, militant)
verb: enter + object(@territory) + subject(@militia, militant), surround + subject(@militia, militant)
verb: set up + object(roadblock, checkpoint) + subject(@militia, militant, rebel), infiltrate + subject(@militia, militant)
noun: militia mobilization, militia mobilisation, mobilization + of(@militia), mobilisation + of(@militia)
noun: formation + of(militia, armed group), rebel advance, buildup + of(@militia), rebel buildup, recruitment + of(@militia)
noun: deployment + of(@militia)
event: MOBILIZE/militia
actor: subject; object
recipient: against; on; in; to; near; object
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: against; on; in
needs: actor
yes: The Taliban mobilised its fighters against Pakistan. => MOBILIZE/militia AFG > PAK
yes: Congolese rebels massed near Uganda. => MOBILIZE/militia COD > UGA
no: The scouts in Uganda gathered volunteers for a clean-up.

entry: mobilise-troops
verb: mobilize + object(@troops) - object(support, voter), mobilise + object(@troops) - object(support, voter)
verb: mobilize - object - subject(union, student, voter), mobilise - object - subject(union, student, voter)
verb: deploy + object(@troops) - object(peacekeeper)
verb: send + object(@troops) - object(peacekeeper, advisor, adviser) - any(home, back)
verb: dispatch + object(@troops) - object(peacekeeper), mass + object(@troops), mass + subject(@troops)
verb: amass + object(@troops), move + object(@troops), redeploy + object(@troops), rush + object(@troops)
verb: reinforce + object(border, garrison, position, @troops, presence, front, defense, defence)
verb: strengthen + object(patrol, patrols, @troops, border, military presence, defense, defence, garrison)
verb: beef up + object(@troops, border, military presence, defense, defence, security, military preparedness)
verb: bolster + object(@troops, border, presence, defense, defence), build up + object(@troops, presence, army)
verb: step up + object(patrol, military presence, deployment)
verb: increase + object(military presence, @troops, patrol, troop level, defense spending), concentrate + object(@troops)
verb: station + object(@troops), position + object(@troops), call up + object(reservist, reserve, conscript, @troops)
verb: conscript, draft + object(man, reservist, conscript, citizen, youth)
verb: surround + object(@territory, @facilities, neighbourhood) - subject(wall, hill, forest, sea)
verb: encircle - subject(wall, hill, forest, sea), ring + object(@territory, @facilities) + subject(@troops)
verb: put + object(@troops) + on(alert, high alert, full alert, standby)
verb: place + object(@troops) + on(alert, high alert, full alert, standby)
verb: raise + object(alert level, military alert, combat readiness), remain + on(alert, high alert)
verb: go + on(alert, high alert), cross + object(border, frontier) + subject(@troops), patrol + subject(@troops)
verb: patrol + object(border, street, coast, waters, sea), garrison, airlift + object(@troops)
verb: muster - object(courage, strength, majority, enthusiasm), land + object(@troops), land + subject(@troops)
verb: fire + object + in(drill, exercise, manoeuvre, maneuver, war game, live-fire drill), practise + object, rehearse + object(attack, invasion, landing, assault)
verb: hold + object(exercise, drill, maneuver, manoeuvre, military exercise, naval exercise, war game, military parade) - with
verb: conduct + object(exercise, drill, maneuver, manoeuvre, military exercise, naval exercise, war game) - with
verb: stage + object(exercise, drill, maneuver, manoeuvre, military exercise, war game, military parade) - with
verb: begin + object(military exercise, drill, war game, maneuver, military manoeuvre, mobilization, mobilisation) - with
verb: begin + object(manoeuvre, exercise) + subject(@troops, navy, air force, fleet), start + object(manoeuvre, exercise, drill) + subject(@troops, navy, air force, fleet)
verb: enter + object(sea, gulf, strait, waters, airspace, harbour, harbor) + subject(@warmachines, @troops, navy), launch + object(military exercise, drill, war game, mobilization, mobilisation)
verb: carry out + object(military exercise, drill, maneuver, manoeuvre)
verb: order + object(mobilization, mobilisation, general mobilization, deployment, @troops) + into
verb: order + object(mobilization, mobilisation, general mobilization)
verb: declare + object(mobilization, mobilisation, general mobilization)
verb: announce + object(mobilization, mobilisation, general mobilization, conscription)
verb: man + object(checkpoint, border, position), set up + object(checkpoint, base, military base, camp)
verb: establish + object(checkpoint, military base, base, bridgehead), advance + subject(@troops) - object, mass + on(border)
verb: take up + object(position), infiltrate + subject(@troops), enter + object(@territory) + subject(@troops, convoy)
verb: arrive + in + subject(@troops) - subject(peacekeeper), roll + into + subject(tank, @troops)
verb: march + on(capital, town, city, palace) + subject(@troops)
verb: recruit + object(@troops, fighter, mercenary, man, youth, volunteer, child soldier)
verb: train + object(hacker, commando, army, special force), arm + any(itself, themselves), rearm + any(itself)
verb: militarize, militarise, fortify + object(border, position, town, island, base), introduce + object(conscription, draft)
verb: buzz + object(ship, plane, vessel), shadow + object(ship, vessel, submarine, plane)
verb: intercept + object(plane, aircraft, bomber, jet, ship, vessel)
verb: scramble + object(jet, fighter, fighter jet, aircraft, plane), gear up + for(war, battle, offensive)
verb: prepare + object(@troops), brace + for(attack, war, invasion) + subject(@troops, army), flex + object(muscle)
event: MOBILIZE/troops
actor: subject; object
recipient: against; on; in; to; into; along; near; object
needs: actor
yes: Ukraine mobilised its army against Russia. => MOBILIZE/troops UKR > RUS
yes: Rwanda sent troops to the border of Burundi. => MOBILIZE/troops RWA > BDI
yes: Rwanda moved 3,000 troops to its border with Burundi. => MOBILIZE/troops RWA > BDI
yes: The Greek navy held a military exercise near Turkey. => MOBILIZE/troops GRC > TUR
yes: Israeli troops surrounded the village. => MOBILIZE/troops ISR > -
no: The Danish party mobilised its voters.
no: Forests surround the town in Latvia.

entry: troops-noun
noun: mobilization - of(voter, support, resource), mobilisation - of(voter, support, resource), deployment + of(@troops)
noun: troop deployment, military buildup, military build-up, troop movement, buildup + of(@troops), build-up + of(@troops)
noun: reinforcement + of(@troops, border), troop buildup, military exercise, military drill, war game - any(computer)
noun: naval exercise, military parade, call-up + of(reservist), military maneuver, military manoeuvre, live-fire drill
noun: naval drill, troop surge, conscription, troop reinforcement, massing + of(@troops), encirclement, military deployment
noun: general mobilization, remilitarization, air drill, arrival + of(@troops) + in, landing + of(@troops), show of force
noun: arms buildup, arms race, concentration + of(@troops), redeployment + of(@troops), call-up
noun: recruitment + of(fighter, mercenary, child soldier)
event: MOBILIZE/troops
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: against; on; along; in; to; near
needs: actor
yes: The deployment of Turkish soldiers to Libya began in January. => MOBILIZE/troops TUR > LBY
yes: Chinese naval drills near Taiwan began on Monday. => MOBILIZE/troops CHN > TWN
no: The mobilisation of voters decided the Czech election.

entry: mobilise-weapons
verb: deploy + object(@warmachines), send + object(@warmachines) - to(orbit, mars, moon, space) - object(plane)
verb: dispatch + object(@warmachines), station + object(@warmachines), move + object(@warmachines)
verb: mass + object(@warmachines), position + object(@warmachines), test-fire, test + object(@missiles, missile system)
verb: fire + object(missile, ballistic missile, rocket) + into(sea, ocean, waters), fire + object(@missiles) + any(test)
verb: fire + object(missile, rocket, ballistic missile, cruise missile) - at - on - into(city, town, village, house, territory, base, israel)
verb: launch + object(missile, ballistic missile, rocket, satellite, cruise missile) - at - on - against - into(city, town, village, territory, base)
verb: detonate + object(nuclear device, nuclear weapon, nuclear bomb, hydrogen bomb)
verb: conduct + object(nuclear test, missile test, test, weapons test, test launch)
verb: carry out + object(nuclear test, missile test, test launch), test + object(nuclear weapon, nuclear bomb, hydrogen bomb)
verb: develop + object(nuclear weapon, missile, weapon, bomb, chemical weapon, nuclear bomb, warhead)
verb: enrich + object(uranium), build + object(nuclear weapon, missile, bomb, nuclear bomb, warship, arsenal)
verb: install + object(@warmachines, missile defense), acquire + object(nuclear weapon, missile, warhead, submarine)
verb: ready + object(@warmachines), arm + object(warhead, missile, submarine), stockpile + object(@arms, weapon, uranium)
verb: modernize + object(arsenal, army, navy, air force, missile), modernise + object(arsenal, army, navy, air force)
verb: upgrade + object(arsenal, missile, fleet), expand + object(arsenal, fleet, nuclear program, nuclear programme)
verb: unveil + object(missile, drone, submarine, fighter jet, weapon), reprocess + object(plutonium, fuel)
verb: produce + object(plutonium, nuclear weapon, missile, chemical weapon, enriched uranium)
verb: fly + object(bomber, jet, fighter, warplane, helicopter, drone) + over
verb: fly + subject(bomber, jet, fighter, warplane, drone) + over
verb: sail + subject(warship, destroyer, frigate, carrier, aircraft carrier, submarine, fleet)
verb: sail + object(warship, destroyer, frigate, aircraft carrier, submarine), steam + subject(warship, fleet, carrier)
verb: restart + object(reactor, enrichment, nuclear program, nuclear programme)
verb: resume + object(enrichment, nuclear test, nuclear program, nuclear programme), load + object(missile, warhead)
verb: put + object(missile, bomber, nuclear force) + on(alert, high alert)
verb: circle + subject(helicopter, jet, warplane, drone) + over, plant + object(mine), lay + object(mine)
verb: mine + object(border, road, harbor, harbour, strait, field)
event: MOBILIZE/weapons
actor: subject; object
recipient: against; to; toward; towards; on; in; at; over; near; into; along
needs: actor
yes: Iran deployed missiles along the border of Iraq. => MOBILIZE/weapons IRN > IRQ
yes: India test-fired a ballistic missile on Friday. => MOBILIZE/weapons IND > -
yes: The United States sent an aircraft carrier to Korea. => MOBILIZE/weapons USA > KOR
no: The firm deployed its software in Spain.
no: Japan sent a probe to the moon.

entry: weapons-noun
noun: missile test, nuclear test, missile launch, rocket launch - any(space, moon), test launch, weapons test
noun: deployment + of(@warmachines), nuclear buildup, test-firing, test firing, stationing + of(@warmachines)
noun: enrichment + of(uranium), uranium enrichment, nuclear explosion + any(test), missile deployment, ballistic missile test
noun: flyover, overflight, nuclear programme, stockpiling + of(@arms), missile firing, rearmament, naval deployment
noun: dispatch + of(@warmachines), installation + of(@missiles, missile defense, radar)
event: MOBILIZE/weapons
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: against; in; to; near; over
needs: actor
yes: A missile test by Pakistan took place on Sunday. => MOBILIZE/weapons PAK > -
yes: A nuclear test by India took place in the desert. => MOBILIZE/weapons IND > -
no: The Swiss crowd cheered the rocket launch of the space museum.

entry: mobilise-police
verb: deploy + object(@police), send + object(@police), dispatch + object(@police), mobilize + object(@police)
verb: mobilise + object(@police), put + object(@police) + on(alert, high alert)
verb: place + object(@police) + on(alert, high alert), station + object(@police)
verb: tighten + object(security, border security, security measure), beef up + object(@police, security, patrol)
verb: step up + object(security, police patrol, patrol, surveillance)
verb: increase + object(security, police patrol, surveillance, police presence) - subject(bank, company, firm, shop) - any(website, data, password), heighten + object(security)
verb: reinforce + object(security, @police), strengthen + object(security, security measure, @police)
verb: patrol + subject(@police), call out + object(@police), call in + object(@police), cordon, cordon off
verb: seal off + subject(@police, army, troop), surround + subject(@police), order + object(patrol, @police)
verb: raise + object(terror alert, security alert, threat level), guard + subject(@police), rush + object(@police)
verb: flood + object + with(@police), line + object(street) + subject(@police)
noun: police deployment, deployment + of(@police), police presence, heightened security, police mobilization
noun: police mobilisation, security crackdown - on(crime), tight security, police patrol, security alert, terror alert
noun: security lockdown, police operation, security operation, security clampdown, police reinforcement
event: MOBILIZE/police
actor: subject; object
recipient: against; in; to; at; around; object
noun-actor: by; subject; "'s"; adjective
noun-recipient: against; in; to; at
needs: actor
yes: The Kenyan government deployed riot police in Nairobi. => MOBILIZE/police KEN > KEN
yes: Austria stepped up security at the embassy of Israel. => MOBILIZE/police AUT > ISR
no: The bank in Zurich increased the security of its website.

entry: mobilise-general
verb: ready + object(country), ready + any(itself, himself), declare + object(alert, state of alert, red alert)
verb: put + object(country, nation) + on(alert, high alert, war footing), arm + object(country)
verb: step up + object(defense, defence, preparation, war preparation), rearm - object, re-arm - object
noun: state of alert, alert + any(on), preparation + for(war, invasion, attack, offensive), war preparation
noun: military preparation, heightened alert, combat readiness, red alert, war footing, high alert
event: MOBILIZE
actor: subject
recipient: against; on
noun-actor: by; subject; "'s"; adjective
noun-recipient: against
needs: actor
yes: Taiwan declared a state of alert. => MOBILIZE TWN > -
yes: Preparations for war against Ukraine were begun by Russia, and Russia put the country on a war footing. => MOBILIZE RUS > UKR
no: Farmers in Cuba readied their barns.
