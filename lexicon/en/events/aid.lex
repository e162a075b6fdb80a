# AID: one-way material help. The recipient is needed.

entry: give-aid
verb: give + object(@aid, @arms) - object(money back, contract, interview)
verb: provide + object(@aid, @arms, training, shelter, loan, humanitarian aid, intelligence, satellite image, air cover, troop)
verb: send + object(@aid, @arms, rescuer, rescue team, doctor, nurse, medic, team, firefighter, plane, peacekeeper, engineer, rescue worker)
verb: grant + object(@aid, debt relief), extend + object(loan, credit, aid, assistance, help, credit line, line), donate
verb: supply + object(@aid, @arms, intelligence), supply + object + with(@aid, @arms), deliver + object(@aid, @arms)
verb: ship + object(@aid, @arms), airlift + object(@aid, refugee, wounded, medicine), fly + object(@aid), airdrop, air-drop
verb: lend + object(billion, million, dollar, euro, money) + dative, help + object + content(train, equip, arm, rebuild, feed, evacuate, demine)
verb: drop + object(@aid) - object(support, backing, protection, help), lend + object(@aid) - object(support, backing), disburse
verb: release + object(loan, fund, tranche, aid, money, assistance, grant) - object(@prisoners)
verb: transfer + object(@arms, @aid) + to, contribute + object(@aid, @troops, @police, peacekeeper)
verb: hand over + object(@aid, medicine, ambulance), hand out + object(@aid, parcel), distribute + object(@aid, parcel)
verb: dispatch + object(@aid, rescuer, doctor, team), allocate + object(@aid), pay + object(ransom, salary, bill) + for
verb: give + dative + object(@aid, @arms), present + object(@aid, ambulance, vehicle) + to, channel + object(@aid)
verb: pour + object(@aid) + into, pump + object(@aid) + into, rush + object(@aid, doctor, rescuer)
verb: bring + object(aid, relief, supply, medicine) + to, offload + object(aid)
verb: evacuate + object(wounded, civilian, patient, refugee, resident, sick, casualty, injured), award + object(grant, loan)
verb: feed + object(refugee, people, population, hungry, victim), fund - subject(@business), finance - subject(@business)
verb: bankroll, subsidize, subsidise, sponsor + object(rebel, militia, group, terrorist, terrorism, militant, insurgent)
verb: arm - object(bomb, alarm, device, warhead), arm + object(rebel, guerrilla, insurgent, fighter, militant), equip, train + object(@troops, @police, @militia, pilot, officer, guerrilla)
verb: bail out, rearm, re-arm, underwrite + object(loan, debt)
verb: help + object(refugee, victim, rebel, survivor, army, displaced, country)
verb: assist + object(refugee, victim, rebel, survivor, army, government, displaced, country, region, police)
verb: assist + object - in(goal) - subject(evidence, software, robot), aid - subject(evidence)
verb: rescue - object(species, game, match, animal, cat, dog, point, draw) + object
verb: shelter + object(refugee, exile, rebel, dissident, migrant), harbor + object(rebel, exile, refugee)
verb: harbour + object(rebel, exile, refugee), relieve + object(suffering, famine), resettle, support + with(@aid, @arms)
verb: support militarily, support financially, back + with(@aid, @arms, money), provide + dative + with(@aid, @arms)
verb: provide + object + with(@aid, @arms), funnel + object(@aid, @arms), smuggle + object(@arms) + to
verb: rebuild + object(school, road, hospital, city) + in, treat + object(wounded, refugee, victim), vaccinate
verb: take in + object(refugee, migrant, asylum seeker, exile, orphan)
verb: protect + object(civilian, refugee, convoy, ship, shipping), escort + object(convoy, tanker, ship)
verb: patrol + object(demilitarized zone, buffer zone), nurse back, prop up + with(@aid)
event: AID
actor: subject
recipient: dative; to; for; object; in; into; of; from
needs: actor; recipient
yes: Peruvian helicopters evacuated patients from a Bolivian town. => AID PER > BOL
yes: Norway gave ten million dollars to Malawi. => AID NOR > MWI
yes: The European Union provided tents and blankets for the flood victims in Mali. => AID EUR > MLI
yes: Iran armed the rebels in Yemen. => AID IRN > YEM
yes: Cuba sent doctors to Angola. => AID CUB > AGO
yes: Qatar has trained hundreds of Somali soldiers since January. => AID QAT > SOM
no: The judge gave the thief two years.
no: The hotel in Vienna provides towels for guests.
no: The keeper rescued a draw for Portugal.

entry: aid-noun
noun: aid + to, assistance + to - any(directory), relief + to, loan + to - any(mortgage), grant + to
noun: donation + to - any(museum), delivery + of(@aid, @arms), shipment + of(@aid, @arms), airlift, airdrop, aid convoy
noun: relief convoy, bailout, bail-out, financial support, military support, humanitarian aid, humanitarian assistance
noun: military aid, military assistance, food aid, economic aid, financial aid, aid package, supply + of(@aid, @arms)
noun: provision + of(@aid, @arms), arms delivery, arms shipment, weapons delivery, financing + of(rebel, terrorism, militia)
noun: funding + for - any(startup), evacuation + of(wounded, civilian, refugee), relief operation, rescue operation
noun: aid flight, peacekeeping mission, contribution + to(fund, mission), subsidy + to, training + of(@troops, @police)
noun: rescue + of, aid delivery, emergency aid, development aid, emergency relief, food delivery, loan + from, help + to
noun: help + for, aid + from, aid + for, relief effort
event: AID
noun-actor: subject; from; by; "'s"; adjective
noun-recipient: to; for; of; in
needs: actor; recipient
yes: The European Union increased its aid to Moldova. => AID EUR > MDA
yes: A shipment of arms from Iran to Sudan arrived by sea, and the delivery of weapons by Iran to Sudan continued. => AID IRN > SDN
no: Hearing aids are sold in Finland.

entry: forgive-debt
verb: forgive + object(debt, loan), cancel + object(debt), write off + object(debt, loan)
verb: restructure + object(debt, loan) - subject(@business), reschedule + object(debt, loan, repayment)
verb: reduce + object(debt) + of, waive + object(debt, repayment), wipe out + object(debt), erase + object(debt)
verb: relieve + object + of(debt)
noun: debt relief, debt forgiveness, debt cancellation, cancellation + of(debt), rescheduling + of(debt), debt restructuring
event: AID
actor: subject
recipient: of; "'s"; dative; object; for; to
noun-actor: subject; by; from; "'s"; adjective
noun-recipient: for; to; of
needs: actor; recipient
yes: China forgave the debt of Zambia. => AID CHN > ZMB
no: The widow forgave her son.

entry: asylum
verb: grant + object(@asylum), give + object(@asylum) + to, offer + object(@asylum), provide + object(@asylum)
verb: accept + object(refugee, asylum seeker, migrant, exile), open + object(border) + to(refugee, migrant), naturalize
verb: naturalise, shelter + object + from, host + object(refugee, exile)
verb: harbor - object(grudge, doubt, hope, resentment, ambition, suspicion)
verb: harbour - object(grudge, doubt, hope, resentment, ambition, suspicion), hide + object(fugitive, refugee, dissident)
verb: receive + object(refugee, exile), admit + object(refugee, asylum seeker, migrant), let in + object(refugee, migrant)
verb: protect + object + from(persecution), welcome + object(refugee, exile)
noun: political asylum, granting of asylum, sanctuary + to, temporary protection, admission + of(refugee, migrant), harboring
noun: harbouring
event: AID
actor: subject
recipient: dative; to; object; for
noun-actor: subject; by; from; in; "'s"
noun-recipient: to; for; of
needs: actor; recipient
yes: Germany has granted asylum to the Turkish officer. => AID DEU > TUR
yes: Poland accepted two hundred Belarusian refugees on Friday. => AID POL > BLR
no: The seal found shelter in the harbour of Oslo.

entry: rescue-hostages
verb: rescue + object(hostage, captive, prisoner, sailor, crew, migrant, refugee, civilian, pilot, survivor)
verb: free + object(hostage, captive) + from, liberate + object(hostage, captive) + from
verb: dig out + object(@people), pull + object(@people, survivor) + from(rubble, wreckage, water, sea, debris), evacuate + object(national, foreigner, staff, citizen)
verb: save + object(hostage, refugee, migrant, civilian), free + object(hostage) + in(raid, operation)
noun: hostage rescue, rescue mission, rescue + of(hostage, captive)
event: AID
actor: subject
recipient: object
noun-actor: subject; by; "'s"; adjective
noun-recipient: of
needs: actor; recipient
yes: Hungarian rescuers pulled four children from the rubble in the Turkish city of Antakya. => AID HUN > TUR
yes: French commandos rescued two Korean hostages in Burkina Faso. => AID FRA > KOR
no: Firemen rescued a kitten in Leeds.

entry: peacekeeping
# Those who keep the peace come to help, not to threaten.
verb: deploy + object(peacekeeper, peacekeeping force, peacekeeping troop, peacekeeping mission, observer, monitor)
verb: arrive + subject(rescue team, rescuer, rescue worker, aid convoy, relief convoy, medic, aid worker, relief worker) + in
verb: arrive + subject(peacekeeper, peacekeeping force, peacekeeping troop, peacekeeping mission) + in
verb: station + object(peacekeeper, peacekeeping force), dispatch + object(peacekeeper, peacekeeping force)
verb: contribute + object(peacekeeper, peacekeeping troop), land + subject(peacekeeper, peacekeeping troop)
noun: deployment + of(peacekeeper, peacekeeping force, peacekeeping troop, observer, monitor), peacekeeping operation, arrival + of(peacekeeper)
event: AID
actor: subject; object
recipient: in; to; into; along
noun-actor: by; subject; "'s"; adjective; of
noun-recipient: in; to; into
needs: actor; recipient
yes: Ghana deployed peacekeepers in Liberia. => AID GHA > LBR
yes: Kenyan peacekeepers have arrived in Haiti. => AID KEN > HTI
no: The Ghanaian shop deployed a new till.

entry: aid-arrives
# The help is the subject.
verb: reach + subject(supply, supplies, aid, relief, aid convoy, relief convoy, shipment, humanitarian aid, medicine)
verb: arrive + subject(supply, supplies, aid, relief, shipment, humanitarian aid, medicine), flow + subject(aid, weapon, supplies)
event: AID
actor: from; "'s"; by
recipient: object; in; to; into
needs: actor; recipient
yes: Emergency supplies from Sweden reached the Albanian town on Sunday. => AID SWE > ALB
no: Supplies of paint reached the shop in Graz.
