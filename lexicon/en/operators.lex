# Operators: words that change the act they govern. What comes out stands in ../composition.txt; `alone` is the event where
# the word governs no act that the lexicon knows. Words that mean too much by themselves stand in stanzas without `alone`.

# --- obligation in a speaker's mouth: "she said Iran has to release them" ---

operator: request
verb: have + content, need + content
actor: speaker
recipient: subject
needs: actor
yes: The Canadian minister said that Iran has to free the sailors. => REQUEST/yield CAN > IRN
yes: Libya had to withdraw its troops from Chad in 1987. => RETREAT/withdraw LBY > TCD
no: The Canadian minister has to pack her bags.

operator: request
verb: must, should - any(if), ought
actor: speaker
recipient: subject
alone: REQUEST
needs: actor; recipient(GOV, MIL, LEG, JUD, COP, PTY, REB, PRM, OPP)
yes: The Maltese minister said Libyan forces must tidy the harbour. => REQUEST MLT > LBY
yes: Cuba should respect its neighbours, the Haitian president said. => REQUEST HTI > CUB
no: The Maltese minister said Malta must save water.
no: The Maltese minister should sleep more.
no: Should Libya sink the boat, the sea will weep, the Maltese minister said.

# --- the act stands ---

operator: begin
verb: begin, start - object(engine, car, business, fire, family), commence, continue, keep + content, keep up, resume
verb: go on + content, carry on + content, proceed, manage, succeed, succeed + in, help + content - object, initiate, step up
verb: intensify, escalate, complete, finish + content, hasten + content, rush + content, move + content, act + content
verb: go ahead, go ahead + with, press ahead, press ahead + with, push ahead, push ahead + with, persist, persist + in, dare
verb: venture + content, attempt, try + content, seek + content, seek + infinitive, try + infinitive, attempt + infinitive, endeavour, endeavor, strive, struggle + content
verb: work + content, set about, set about + content, choose + content, opt + content, decide + content, resolve + content
verb: elect + content, vote + content, vote + infinitive, act + infinitive, move + infinitive, rush + infinitive, hasten + infinitive, use + content, use + infinitive, end up, embark + on, engage + in, participate + in, take part + in
verb: join + in, accelerate, speed up, relaunch, restart, oversee, take + object(step, measure, action) + content, take + object(step, measure, action) + infinitive
verb: make + object(effort, attempt, move, bid) + content, make + object(effort, attempt, move, bid) + infinitive, proceed + with, go + content, come + content, renew, prolong
verb: perpetuate, begin + with, launch + object(effort, bid) + content, launch + object(effort, bid) + infinitive, cooperate + in, collude + in, admit + to, confess + to
adj: able, quick + content, first + content, last + content, busy, guilty + of, complicit + in, involved + in, responsible + for
noun: attempt, effort + content, effort + infinitive, bid + infinitive, drive + infinitive, push + infinitive, continuation + of, start + of, beginning + of, resumption + of, decision + content
noun: onset + of, outbreak + of, move + content, series + of, wave + of, string + of, spate + of, round + of, campaign + of
noun: bid + content
actor: subject
yes: Chad resumed attacking the Sudanese rebels in the east. => ASSAULT TCD > SDN
yes: The Danish government decided to recognise the state of Palestine. => SUPPORT DNK > PSE
yes: Iranian agents tried to assassinate a Saudi prince. => ASSAULT/targeted IRN > SAU
no: The Peruvian cook began to sing.

# --- what somebody is said to have done: the act stands, its doer is the subject of what looks like a passive ---

operator: begin
verb: say + infinitive, report + infinitive, know + infinitive, believe + infinitive, think + infinitive
actor: object
yes: The Gabonese army is said to have attacked a Chadian village. => ASSAULT GAB.MIL > TCD
yes: Rwandan soldiers are reported to have arrested two Belgian diplomats. => COERCE/arrest RWA > BEL
no: The Serbian general is believed to be asleep.

# --- willing to act in future ---

operator: offer
# Words strong enough to be an AGREE by themselves; whoever offers or promises troops means to help.
verb: agree - any(disagree), agree + with - with(analyst, idea that), promise, pledge - subject(bank)
verb: consent, volunteer + content, commit + content
verb: give + object(pledge, promise, assurance, guarantee, consent, word, undertaking)
verb: make + object(pledge, promise, offer, commitment, vow) + content
verb: offer - object(insight, view, glimpse, explanation, opinion, comment, clue, sign, evidence, hint, resistance, discount, product, service, course, prize, reward, price, resignation, apology, condolence)
adj: committed + content, committed + to
noun: promise, pledge, offer - any(special, job, takeover, tender), commitment, assurance
actor: subject
recipient: to; dative; with; object; from
noun-actor: subject; by; "'s"; adjective; from; of
noun-recipient: to; for
alone: AGREE
needs: actor
yes: Norway agreed to host the president of Eritrea. => AGREE NOR > ERI
yes: Finland promised to send aid to Lebanon. => AGREE FIN > LBN
yes: Cuba agreed to withdraw its soldiers from Angola. => CONCEDE CUB > AGO
yes: Ghana promised to send troops to Liberia. => AGREE GHA > LBR
yes: Kenya pledged to deploy its soldiers in Haiti. => AGREE KEN > HTI
yes: The Togolese president promised cheaper bread. => AGREE TGO > -
no: Shares in Tokyo offer investors a view of growth.

operator: agree
# As strong, but what is meant may as well be a threat.
verb: vow + content, undertake + content
verb: accept - object(responsibility, blame, card, payment, prize, award, fate, defeat, result, resignation, reality, nomination, bribe)
verb: guarantee, swear + content, express + object(readiness, willingness)
verb: signal + object(readiness, willingness), declare + object(readiness, willingness)
verb: voice + object(readiness, willingness), indicate + object(readiness, willingness)
verb: reaffirm + object(commitment, readiness, determination), reiterate + object(commitment, readiness), stand ready
adj: ready + content, willing, prepared + content, resolved + content
noun: vow, readiness, willingness
noun: undertaking + content, preparedness
actor: subject
recipient: to; dative; with; object; from
noun-actor: subject; by; "'s"; adjective; from; of
noun-recipient: to; for
alone: AGREE
needs: actor
yes: The Greek government is ready to meet the Turkish minister. => AGREE GRC > TUR
no: The bank in Riga accepts cards.

operator: agree
# Plans and wishes: only with an act that the lexicon knows.
verb: plan - object(@fighting, invasion, assassination, coup), intend, aim - at, mean + content, prepare + content
verb: arrange + content, schedule, expect - object, hope, wish + content, want + content, aspire, set, contemplate
verb: consider - object(@fighting, invasion), mull - object(@fighting), mull over, weigh - object(@fighting)
verb: ponder - object(@fighting), look + content, think + about, look forward + to, get ready
verb: announce + object(plan, intention, decision), express + object(desire, intention, wish, interest, hope)
verb: declare + object(intention), signal + object(intention), decide + on, opt + for
verb: approve + object(release, withdrawal, pullout, extradition, return, dispatch, deployment, sending, delivery, sale, visit, handover, transfer, lifting, easing, opening, reopening)
verb: authorize + object(release, withdrawal, extradition, return, dispatch, deployment, sending, delivery, visit, handover, transfer)
verb: authorise + object(release, withdrawal, extradition, return, dispatch, deployment, sending, delivery, visit, handover, transfer)
verb: approve + object(plan, proposal) + content, endorse + object(plan) + content, determine + content, desire
verb: favor + content, favour + content, like + content, make + object(plan, preparation), have + object(plan, intention)
verb: draw up + object(plan), unveil + object(plan), outline + object(plan), schedule + for, slate, gear up, envisage
verb: assure + content, reassure + content, resolve, invite + content, authorize + content, authorise + content
verb: authorize - object(payment), authorise - object(payment), reserve + object(right), stand + by + content
adj: eager + content, keen + content, set + content, determined, due + content, anxious + content, happy + content
adj: glad + content, open + to, inclined, poised, bound + content, intent + on, disposed, scheduled, about + content
adj: ready + for, prepared + for, interested + in, free + content, hopeful, optimistic + content
noun: plan, intention, proposal + content, desire + content, determination, wish + content, resolve + content
noun: scheme + content, consensus + content, agreement + content, deal + content, guarantee + content, invitation + content
noun: decree + on, hope + of, hope + for
actor: subject
needs: actor
yes: The Israeli cabinet approved the release of forty Palestinian prisoners. => CONCEDE ISR > PSE
yes: Portugal plans to send doctors to Angola. => AGREE PRT > AGO
yes: The Swedish king is scheduled to visit Latvia in May. => AGREE SWE > LVA
yes: Syria intends to attack the Turkish base. => THREATEN/violence SYR > TUR
no: The farmer in Galway plans to plant barley.

# --- will not ---

operator: refuse
verb: refuse - content(comment, elaborate, speculate, answer, disclose, identify, name, say)
verb: decline - subject(price, rate, sale, number, population, share, output, export, import, stock, index, profit, revenue, production, value, support, popularity) - object(comment, interview)
verb: reject - object(transplant, organ, kidney, manuscript, shot), rule out
verb: turn down - object(volume, heat, music, corner, sound, bed), balk, balk + at, baulk, baulk + at, object - object
verb: object + to, dismiss + object(possibility, idea, suggestion, prospect)
verb: reject + object(idea, call, demand, request, plan, possibility, proposal, offer, prospect)
verb: rule out + object(possibility, idea, prospect), scoff + at, resist + content
verb: express + object(unwillingness, refusal, reluctance, opposition), oppose + content, spurn, say no + to, stop short + of
verb: draw + object(line) + at, have + object(intention) + any(no)
adj: unwilling, opposed + to, averse, loath, reluctant, disinclined, resistant + to, hostile + to
noun: refusal, unwillingness, opposition + to, reluctance, rejection - any(transplant, organ)
actor: subject
recipient: object; "'s"; from; to; with; of; by
noun-actor: subject; by; "'s"; adjective; from
noun-recipient: of; to
alone: REJECT
needs: actor
yes: Iran refused to meet the American envoy. => REJECT/meet IRN > USA
yes: Slovakia was unwilling to send arms to Ukraine. => REJECT/assist SVK > UKR
yes: The Burundian government ruled out meeting the Rwandan president. => REJECT/meet BDI > RWA
yes: Qatar rejected the Emirati proposal. => REJECT QAT > ARE
no: Exports from Brazil declined in May.
no: Denmark refused to comment on the Swedish plan.
no: The minister from Oslo declined comment.

operator: refuse
# "is opposed to": the opponent is the subject of what looks like a passive.
verb: oppose + to - any(as)
actor: object
recipient: to
alone: REJECT
needs: actor
yes: Uruguay is opposed to Brazilian mediation. => REJECT URY > BRA
no: Tea, as opposed to coffee, is grown in Kenya.

operator: refuse
# Delay and distance: only with an act that the lexicon knows.
verb: hesitate, refrain, refrain + from, shrink + from, shy away + from, abstain + from, forgo, exclude + content, stall
verb: stall + on, delay, hold off, hold off + on, drag + object(foot), drag feet, recoil + from, resist, oppose
adj: hesitant, unprepared + content, unready, against
noun: resistance + to, delay + in
actor: subject
needs: actor
yes: Cyprus delayed the extradition of two bankers to Russia on Monday. => REJECT/assist CYP > RUS
yes: Bulgaria hesitated to send weapons to Ukraine. => REJECT/assist BGR > UKR
no: The train from Vienna was delayed.

# --- would act against somebody ---

operator: threaten
verb: threaten + content
verb: threaten - object(@abstract, species, stability, peace, harvest, crop, survival, coast, future, economy, livelihood, health, existence, security, unity) - subject(@mishap, crisis, virus, cloud, price, unemployment, pollution, change)
verb: threaten + with, issue + object(threat, warning, ultimatum) + content, make + object(threat)
verb: reserve + object(right) + content(retaliate, attack, respond, strike)
noun: threat - to - of(flood, rain, storm, drought, fire, recession)
noun: warning + content, ultimatum, plot + content, conspiracy + content
actor: subject
recipient: object; against; to; on; with
noun-actor: subject; by; from; "'s"; adjective; of
noun-recipient: against; to; on
alone: THREATEN
needs: actor
yes: Turkey threatened to invade northern Syria. => THREATEN/violence TUR > SYR
yes: The European Union threatened to impose sanctions on Georgia. => THREATEN/restrict EUR > GEO
yes: The threat by Sudan to expel the Norwegian diplomats was repeated on Monday. => THREATEN/expel SDN > NOR
yes: The Burmese general threatened the monks. => THREATEN MMR > -
no: Clouds threatened to spoil the parade in Lima.
no: Smoke is a threat to health in Delhi.

operator: threaten
# Only with an act that the lexicon knows, of the speaker's own.
verb: caution + content, warn + content - subject(doctor, scientist, analyst, economist, expert, researcher, weather), hint + content, plot + content, conspire + content, scheme + content, incite + content
verb: call + for(boycott, strike, jihad, war, uprising, revenge), urge + object(boycott, strike, jihad, revenge)
verb: plan + object(@sanctions), prepare + object(@sanctions), consider + object(@sanctions)
noun: 
actor: subject
needs: actor
yes: Sudan warned that it would expel the Norwegian diplomats. => THREATEN/expel SDN > NOR
yes: A spokesman for the Iranian government warned on Monday that Iran would expel the Norwegian diplomats. => THREATEN/expel IRN > NOR
yes: Rwanda considered sanctions against Burundi. => THREATEN/restrict RWA > BDI
no: The doctor in Geneva warned that sugar could kill mice.

# --- somebody else should act ---

operator: request
# Words strong enough to be a REQUEST by themselves.
verb: demand - subject(job, work, task, situation, role, sport), ask + object + content, ask + dative + content
verb: ask + for - for(trouble, forgiveness, direction), request - object(song), urge, call + on - on(@officials, king, pope) - object
verb: call + on + content, call upon, call + upon, call + for - for(help line) - object
verb: appeal - object(ruling, verdict, sentence, conviction, decision, case) - against - to(voter, fan, taste, reader, buyer, court)
verb: appeal + for, appeal + to + content, plead - object(case, guilty, innocence, poverty) - any(guilty, innocent)
verb: plead + with, plead + for, beg + object, beg + for, implore, beseech, entreat, exhort
verb: order - object(food, meal, pizza, drink, taxi, book, coffee, beer, copy), command + content, command + object + content
verb: instruct, direct + object + content, insist + on, press + for
verb: press + object - object(button, trouser, key, charge, claim), press + object + content, pressure + object, push + for
verb: push + object + content, push + content, lobby, petition, clamor + for, clamour + for, persuade + object + content
verb: convince + object + content, prod, cajole, nudge + object + content, remind + object + content, agitate + for
verb: send + object(request, appeal, demand), submit + object(request, demand), present + object(demand, request)
verb: file + object(request), issue + object(demand, appeal, plea, call, order, instruction, reminder)
verb: make + object(demand, appeal, plea, request), renew + object(call, demand, appeal, request)
verb: repeat + object(call, demand, appeal, request), reiterate + object(call, demand, appeal, request)
verb: reaffirm + object(call, demand), exert + object(pressure) + on, increase + object(pressure) + on
verb: put + object(pressure) + on + content, set + object(condition, deadline) + for
noun: demand - for(product, car, oil, gas, coal, steel, housing, loan, energy) - any(consumer, strong demand), request
noun: call + for, call + content, appeal - any(sex, mass) - against, plea - any(guilty, bargain), exhortation, urging
noun: petition - any(bankruptcy), insistence, entreaty, instruction + content, order + content, reminder + content
actor: subject
recipient: object; on; upon; to; from; of; with; by; dative; content-subject
noun-actor: subject; by; from; "'s"; adjective; of
noun-recipient: to; on; content-subject
alone: REQUEST
needs: actor
yes: Kenya urged Somalia to hold an election soon. => REQUEST KEN > SOM
yes: The Malaysian king called on Russia to withdraw its troops from Georgia. => REQUEST/yield MYS > RUS
yes: The Malaysian king demanded that Myanmar release the sailors. => REQUEST/yield MYS > MMR
yes: Latvia asked Canada to send tanks. => REQUEST/assist LVA > CAN
yes: The United Nations issued a demand that Israel lift the blockade of Gaza. => REQUEST/yield UNO > ISR
no: The guest in Lisbon ordered a meal.
no: The rule appeals to voters in Ohio.

operator: request
# What one wants of somebody who is known.
verb: want + object + content, expect + object + content - subject(people, few, many, analyst, observer, expert, economist, nobody, everyone), warn + object + infinitive(stop, end, refrain, leave, withdraw, stay, keep, respect, halt, avoid, cease, observe, release)
actor: subject
recipient: object; dative
alone: REQUEST
needs: actor; recipient
yes: India wants Pakistan to curb the militants. => REQUEST IND > PAK
yes: France wants Russia to release the hostages. => REQUEST/yield FRA > RUS
no: The cook in Lyon wants the soup to boil.

operator: threaten
# A warning of what one will do oneself; without a known act it is blame.
verb: warn + object + content, warn + dative + content
actor: subject
recipient: object; dative
alone: ACCUSE/disapprove
needs: actor; recipient
yes: The United States warned Iraq that it would attack its army. => THREATEN/violence USA > IRQ
no: The baker in Riga warned customers that bread was short.

operator: request
# Only with an act that the lexicon knows.
verb: ask + content - any(whether, why, how), seek - object(cover, medical attention), solicit, recommend + content, advise + object + content
verb: advise + content, counsel + content, encourage + object + content, persuade, convince, prompt + object + content, coax
verb: invite + object + content, insist, insist + content
verb: campaign + for, advocate
verb: tell + object + infinitive, summon + object + content, get + object + content, tell + dative + infinitive, favor, favour, push, await, wait + for
verb: need + object + content, require, press
noun: recommendation + content, quest + for, search + for(peace, talk), need + for, condition + for, campaign + for
actor: subject
recipient: object; content-subject; from; to
needs: actor
yes: Iraq insisted that Turkey withdraw its troops. => REQUEST/yield IRQ > TUR
yes: Ghana told the government of Togo to free the journalists. => REQUEST/yield GHA > TGO
no: The hikers in Norway sought cover.
no: The parliament in Bern asked whether Latvia had sent weapons to Chad.
no: “It was piracy,” the minister from Norway told reporters in Oslo.

# --- the act stops ---

operator: end
verb: end, stop, halt, cease, suspend, discontinue, terminate, cut off, break off, freeze - subject(lake, river), abandon
verb: give up, quit + content, lift, wind down, wind up, wrap up + object(operation, mission), interrupt, pause, cut short
verb: desist, desist + from, put + object(end, stop, halt) + to, bring + object(end) + to, bring + to(end, close, halt)
verb: call + object(halt, end) + to, phase out, scale down, scale back, curtail, limit + object(attack, violence), repeal
verb: revoke, rescind, withdraw + object(support, aid, backing), reduce + object(@aid, attack, violence), sever, cut
verb: break + object(siege, blockade), call off + object(strike, siege, blockade, offensive, attack, search, protest)
noun: end + to, end + of, halt + to, halt + in, suspension + of, cessation + of, termination + of, interruption + of
noun: pause + in, lifting + of, stop + to, easing + of, freeze + on
actor: subject
needs: actor
yes: Ethiopia stopped attacking the Eritrean port. => RETREAT/ceasefire ETH > ERI
yes: Austria stopped sending food to Yemen. => SANCTION/discontinue AUT > YEM
no: The rain in Dublin stopped.

# --- the planned act will not be ---

operator: cancel
verb: cancel, call off, postpone, scrap, shelve, scuttle, annul
verb: withdraw + object(offer, promise, pledge, invitation, proposal, plan), drop + object(plan, idea, offer)
verb: abandon + object(plan, idea), rescind + object(offer, invitation), go back + on, back out, back out + of, backtrack + on
verb: pull out + of(plan, deal), axe, ditch + object(plan, deal), defer, put + object + on(hold, ice), put off
verb: retract + object(offer), disinvite, uninvite, reverse + object(decision, plan, promise)
noun: cancellation + of, postponement + of, retraction + of(offer)
actor: subject
recipient: with; to; of
needs: actor
yes: Argentina cancelled the delivery of food to Cuba. => SANCTION/discontinue ARG > CUB
no: The band cancelled its concert in Vilnius.

# --- says it was not so ---

operator: deny
verb: deny - object(visa, entry, access, request, permission, asylum, right), disclaim, refute, contradict, dispute + content
verb: dispel + object(rumor, rumour, fear)
verb: dismiss + object(report, rumor, rumour, allegation, suggestion, claim, speculation, accusation)
verb: reject + object(allegation, report, accusation, claim, suggestion, charge)
verb: deny + object(allegation, report, accusation, charge, rumor, rumour, involvement, responsibility, wrongdoing, role, claim, link)
verb: deny + content, play down, downplay, scotch + object(rumor, rumour), shrug off + object(rumor, rumour)
verb: repudiate + object(claim, allegation, report), discount + object(possibility, report, rumor, rumour), debunk
verb: disavow + object(knowledge, involvement), dismiss + content, doubt, doubt + content, disbelieve
noun: denial - of(visa, entry, access, asylum, food, water), doubt + about, denial + content
verb: dismiss + object(claim, accusation, suggestion) + object
adj: true + any(not), false + content, untrue
actor: subject
yes: Nauru denied the report and praised Tuvalu. => SUPPORT NRU > TUV
no: It is not true that Malta arrested two Libyan ministers.
no: Uganda rejected claims that it had armed the Congolese rebels.
no: Sudan has rejected Egyptian charges that it was involved in the shelling of Eritrean towns.
no: Iran denied that it had attacked the Saudi refinery.
no: Uganda dismissed reports that it had armed the Congolese rebels.

# --- it did not come about ---

operator: fail
verb: fail, avoid, prevent, avert, foil, thwart, forestall, neglect + content, forget + content, omit + content
verb: stop + object + from, keep + object + from, deter, dissuade, discourage, frustrate, preclude, hinder, hamper
verb: obstruct + object(attempt, effort), head off, ward off, stave off, preempt, pre-empt, fall through, come + to(nothing)
verb: derail, spare + object, shield + object + from, protect + object + from, save + object + from, guard + against
adj: unable, incapable + of, unsuccessful + in, powerless, unlikely, short + of, far + from, close + to
noun: failure + content, inability, prevention + of, avoidance + of, absence + of, lack + of, risk + of, fear + of
noun: possibility + of, danger + of, prospect + of, likelihood + of, speculation + about, chance + of, fear + content
noun: right + content
actor: subject
yes: Jamaica failed to sell its ship, and Jamaica thanked Barbados. => SUPPORT JAM > BRB
no: Malta prevented an attack on the Libyan embassy.
no: Nepal failed to persuade Bhutan to sign the treaty.

# --- suggests to act together ---

operator: propose
verb: propose - any(marriage), suggest, moot, float + object(idea, plan, proposal), put forward
verb: advance + object(proposal, idea, plan), submit + object(proposal, plan), present + object(proposal, plan)
verb: make + object(proposal, suggestion), raise + object(possibility, idea, prospect), put + object(proposal, plan) + to
verb: come up + with(proposal, plan), outline + object(proposal, plan), offer + object(proposal, plan)
verb: bring forward + object(proposal, plan), unveil + object(proposal, peace plan), draft + object(plan, proposal)
noun: proposal - of(marriage), peace plan, initiative + content, suggestion + content, peace proposal
actor: subject
recipient: to; with
noun-actor: subject; by; "'s"; from; adjective
noun-recipient: to
needs: actor
yes: Egypt suggested a meeting with the Sudanese government. => AGREE EGY > SDN
yes: Japan suggested holding talks with the Filipino navy. => AGREE JPN > PHL
no: The young man proposed marriage in Paris.

operator: propose
verb: table - object(motion, amendment), advocate + content, discuss + object(possibility, plan, idea, option)
verb: explore + object(possibility, way, option), talk + about, study + object(possibility, plan, proposal)
verb: examine + object(possibility, option, plan), pitch + object(idea, plan)
noun: idea + of, talk + of, option + of
actor: subject
yes: Peru has advocated sending doctors to Bolivia. => AGREE PER > BOL
no: The couple in Turin discussed the possibility of a garden.

operator: agree
verb: hesitate + any(not), hesitate + any(n't), hesitate + any(never)
actor: subject
yes: Turkey will not hesitate to attack Syria. => THREATEN/violence TUR > SYR
no: Turkey hesitated to attack Syria.
