# SUPPORT: words and diplomacy, nothing material. Signing and ratifying stands in support-sign.lex.

entry: praise
verb: praise - subject(critic, fan, reviewer), laud, commend, hail - object(cab, taxi), applaud - any(concert, audience)
verb: acclaim, extol, compliment, salute - object(flag), congratulate, thank - any(god), pay + object(tribute, homage)
verb: honour - object(contract, obligation, commitment, agreement)
verb: honor - object(contract, obligation, commitment, agreement), celebrate + object(anniversary, friendship) + with
verb: cheer + object(decision, move, result)
verb: welcome + object(@papers, decision, step, move, release, statement, announcement, progress, result, election, agreement, news, withdrawal, change, effort, @truce, release, visit, return, help, @aid, @talks, arrest, ruling, resignation, commitment, reform, resumption, truce, declaration, proposal, victory)
verb: welcome + content, greet + object(decision, move, news, agreement, announcement)
verb: express + object(gratitude, appreciation, admiration, satisfaction, thanks, praise, condolence, sympathy, congratulation)
verb: voice + object(appreciation, satisfaction, gratitude)
verb: convey + object(congratulation, condolence, gratitude, greeting, thanks)
verb: send + object(congratulation, condolence, greeting, condolences, congratulations)
verb: offer + object(condolence, congratulation, condolences, congratulations, praise, thanks)
verb: extend + object(congratulation, condolence, condolences, congratulations, gratitude, thanks), heap + object(praise)
verb: lavish + object(praise), shower + object + with(praise), toast, hail + object + as
verb: describe + as(success, breakthrough, friend, hero), speak highly, mourn + object(@officials), glorify
verb: single out + object + for(praise), award + object(medal, order, honour, honor) + to
verb: decorate + object(@officials, soldier), give + object(credit) + to, credit + object + with - with(goal, win)
verb: sing + object(praise), rejoice + at, take + object(hat) + off, appreciate + object(effort, support, role, help)
event: SUPPORT
actor: subject
recipient: object; to; dative; for; with; on; "'s"; of
needs: actor
yes: The German chancellor praised Moldova for its reforms. => SUPPORT DEU > MDA
yes: Turkey congratulated the new president of Poland. => SUPPORT TUR > POL
yes: Chile expressed gratitude to Canada. => SUPPORT CHL > CAN
yes: Spain welcomed the ceasefire declared by Colombia. => SUPPORT ESP > COL
no: Critics praised the new film from Korea.
no: The tourist hailed a cab in London.

entry: praise-noun
noun: praise, congratulation, congratulations, tribute + to, commendation, gratitude, condolence, condolences, acclaim
noun: applause + for, appreciation + for, thanks + to - any(rain, weather), accolade, homage, vote of thanks, compliment + to
noun: salute + to, admiration + for, sympathy + for, message of congratulations, message of condolence
event: SUPPORT
noun-actor: from; by; subject; "'s"; adjective; of
noun-recipient: for; to; on
needs: actor
yes: Italy's praise for the Tunisian president came on Monday. => SUPPORT ITA > TUN
no: The novel earned praise from reviewers.

entry: back
verb: support - object(weight, roof, family, theory, claim, finding, growth, price, team, habit, life, evidence) - subject(evidence, data, study, research, pillar)
verb: back - object(car, truck) - any(away), back up - object(data, file, claim, traffic)
verb: endorse - object(cheque, check, product), side + with, stand + by - by(idly), stand + with, stand + behind
verb: stand + alongside, rally + behind, rally + around, stick up + for, stick + by, champion, espouse, favor - object(one)
verb: favour - object(one), sympathize + with, sympathise + with, ally + with, ally + object + with, align + with
verb: align + object + with, join + object(coalition, alliance), throw + object(weight, support) + behind
verb: lend + object(support, backing, weight), give + object(support, backing, endorsement, blessing)
verb: offer + object(support, solidarity, backing), voice + object(support, solidarity, confidence), express + object(@praise)
verb: declare + object(support, solidarity, allegiance), pledge + object(allegiance, loyalty)
verb: reaffirm + object(support, solidarity), reiterate + object(support), affirm + object(support)
verb: show + object(support, solidarity) + for, take + object(side) + of, bless - object(baby)
verb: patronize + object - object(shop, restaurant, store, bar, business)
verb: sponsor + object(resolution, bill, motion, candidacy), second + object(motion), advocate + for, argue + for, lobby + for
verb: speak out + in(support, favor, favour), come out + in(support, favor, favour), come out + for, vouch + for, sanctify
verb: underwrite + object(peace, agreement), promote + object(candidacy, cause, democracy, independence)
verb: uphold + object(right, decision, sovereignty, independence), co-sponsor, cosponsor, prop up
verb: shore up + object(government, regime, ally), rally + to(side, defense, defence, support)
verb: swear + object(allegiance, loyalty), win + object(support, backing, endorsement) + from, nominate + object + for(prize)
verb: enjoy + object(support, backing) + of, strengthen + object(@ties, cooperation, alliance, partnership)
verb: deepen + object(@ties, cooperation, partnership), bolster + object(@ties, alliance), boost + object(@ties)
verb: cement + object(@ties, alliance), enhance + object(@ties), expand + object(@ties), improve + object(@ties)
verb: develop + object(@ties)
verb: rally + in(support), demonstrate + in(support), march + in(support), turn out + in(support)
adj: supportive + of, united + with, solidary + with
event: SUPPORT
actor: subject
recipient: object; with; by; behind; for; to; of; "'s"; alongside; around
needs: actor
yes: Poland supports the accession of Ukraine to the alliance. => SUPPORT POL > UKR
yes: Hundreds of Bolivian miners rallied in support of Venezuela. => SUPPORT BOL > VEN
yes: Cuba sided with Venezuela in the dispute with Guyana. => SUPPORT CUB > VEN
yes: France expressed solidarity with Armenia. => SUPPORT FRA > ARM
yes: Serbia and China strengthened their ties. => SUPPORT SRB+CHN > -
no: Fresh evidence supports the theory of the Swedish scientists.
no: Steel pillars support the roof.

entry: backing-noun
noun: support + for - any(window, technical, customer), support + of(government, candidate, independence)
noun: backing - any(musician, vocal), endorsement - any(celebrity, product), solidarity + with, political support
noun: diplomatic support, moral support, vote of confidence, encouragement, advocacy + of, advocacy + for, blessing + of
noun: alliance + with - any(airline), allegiance + to, loyalty + to, support + from, statement of support, show of support
noun: expression of support, message of support, sponsorship + of(resolution, motion, bill)
noun: confidence + in(government, leadership), partiality + to, declaration of support
event: SUPPORT
noun-actor: subject; from; by; "'s"; adjective; of
noun-recipient: for; of; with; to; in
needs: actor
yes: Azerbaijan announced its support for Pakistan in the dispute. => SUPPORT AZE > PAK
yes: The government of Portugal has reiterated its backing for the Angolan candidate. => SUPPORT PRT > AGO
no: Customer support for the phone ends in May.

entry: defend-verbally
verb: defend - object(title, goal, thesis, territory, city, town, country, border, position) - subject(@sport, @troops)
verb: justify - object(text, price) - subject(evidence), vindicate, stand up + for - any(anthem), excuse, exonerate + object
verb: condone, speak up + for, plead + object(case, cause) + of, come + to(defense, defence), rush + to(defense, defence)
verb: spring + to(defense, defence), leap + to(defense, defence), shield + object + from(criticism)
verb: clear + object(@officials, government) + of, absolve, exculpate, rehabilitate + object(@officials, dissident, victim)
verb: insist + on(right), assert + object(right) + of
event: SUPPORT
actor: subject
recipient: object; of; "'s"; for
needs: actor
yes: The Belarusian president defended Russia against Western criticism. => SUPPORT BLR > RUS
yes: Hungary defended the right of Serbia to buy the missiles. => SUPPORT HUN > SRB
no: Brazil will defend its title in the final.

entry: defence-noun
noun: defense + of(policy, decision, record, war, government), defence + of(policy, decision, record, war, government)
noun: justification + of, exoneration, vindication, exculpation, rehabilitation + of(dissident, victim, leader)
event: SUPPORT
noun-actor: subject; by; "'s"; adjective
noun-recipient: of
needs: actor
yes: The exoneration of the Kurdish politician by the Turkish court came as a surprise. => SUPPORT TUR > TUR
no: The defence of the title begins in March.

entry: approve
verb: approve + object(@laws, @papers, plan, decision, appointment, mandate, accession, enlargement, reform, treaty, mission, measure, candidacy)
verb: approve + of - of(way, handling, job, performance), adopt + object(@laws, resolution, declaration, statement, measure)
verb: pass + object(@laws, resolution)
verb: vote + for(@papers, @laws, @agreement, sanction, independence, measure, accession, membership)
verb: authorize + object(mission, use, force, war, military action, deployment)
verb: authorise + object(mission, use, force, war, military action, deployment)
verb: confirm + object(@officials, appointment, nomination, nominee), enact, promulgate, legislate, rubber-stamp, greenlight
verb: clear + object(sale, deal, nomination), validate + object(result, election), certify + object(result, election)
verb: legalize, legalise, legitimize, legitimise, uphold + object(law, ruling, verdict, decision, election)
verb: renew + object(mandate), extend + object(mandate, mission), sign + object(@laws, decree) + into(law)
verb: give + object(approval, assent) + to, back + object(plan, resolution, proposal, bill, motion)
event: SUPPORT
actor: subject
recipient: of; "'s"; for; to
needs: actor
yes: The Lithuanian parliament approved the accession of Sweden to the alliance. => SUPPORT LTU > SWE
yes: The United Nations Security Council adopted a resolution on Libya. => SUPPORT UNO > LBY
no: Regulators approved the new drug for adults.
no: The couple adopted a child.

entry: approval-noun
noun: approval + of(@laws, @papers, accession, mandate, mission, plan), adoption + of(@laws, resolution, declaration)
noun: passage + of(@laws), enactment, ratification, authorization + of(force, mission), authorisation + of(force, mission)
noun: endorsement + of(plan, resolution, proposal), confirmation + of(appointment, nomination), promulgation, legalization
noun: legalisation, validation + of(election, result), certification + of(election, result)
event: SUPPORT
noun-actor: by; subject; "'s"; adjective
noun-recipient: of
needs: actor
yes: The adoption of the resolution by the General Assembly was hailed in Geneva. => SUPPORT UNO > -
no: The adoption of the kitten took an hour.

entry: recognise
verb: recognize + object(independence, state, statehood, government, sovereignty, country, republic, result, victory, annexation, legitimacy, council, genocide, autonomy, border, authority, right, president, leader, outcome)
verb: recognise + object(independence, state, statehood, government, sovereignty, country, republic, result, victory, annexation, legitimacy, council, genocide, autonomy, border, authority, right, president, leader, outcome)
verb: recognize + object + as, recognise + object + as
verb: grant + object(recognition, diplomatic recognition, independence, autonomy, statehood), extend + object(recognition)
verb: accord + object(recognition), acknowledge + object(independence, sovereignty, legitimacy, victory), recognize formally
verb: recognise formally, recognize officially, recognise officially, give + object(recognition) + to
event: SUPPORT
actor: subject
recipient: object; to; of; "'s"; dative
needs: actor
yes: Norway recognised the state of Palestine. => SUPPORT NOR > PSE
yes: Serbia has not recognised it, but Costa Rica recognised Kosovo as an independent state. => SUPPORT CRI > KOS
no: Fans recognised the singer in the street.

entry: recognition-noun
noun: recognition + of(independence, state, statehood, government, sovereignty, victory, republic, genocide)
noun: diplomatic recognition, international recognition
event: SUPPORT
noun-actor: by; subject; "'s"; adjective; from
noun-recipient: of
needs: actor
yes: After the recognition of the state of Palestine by Spain, Israel protested. => SUPPORT ESP > PSE
no: Face recognition software is getting cheaper.

entry: open-ties
verb: establish + object(@ties, embassy, consulate), restore + object(@ties), resume + object(@ties)
verb: normalize + object(@ties), normalise + object(@ties), upgrade + object(@ties), renew + object(@ties, friendship)
verb: reestablish + object(@ties), re-establish + object(@ties)
verb: open + object(embassy, consulate, mission, diplomatic mission), reopen + object(embassy, consulate, mission)
verb: re-open + object(embassy), forge + object(@ties, alliance, partnership), form + object(alliance, partnership, coalition)
verb: exchange + object(ambassador, diplomat, envoy), name + object(ambassador, envoy) + to, accredit + object
verb: mend + object(@ties, fence), repair + object(@ties), thaw, reset + object(@ties)
verb: build + object(@ties, alliance, partnership), join forces, unite + with, raise + object(@ties) + to(level)
verb: sign + object(partnership), elevate + object(@ties), warm + to, set up + object(embassy, consulate, diplomatic tie)
verb: warm up + to, return + object(ambassador, envoy), reinstate + object(ambassador, @ties), reconcile + with
verb: make + object(peace) + with, make up + with, accept + object(credential, ambassador)
event: SUPPORT
actor: subject + with + between
recipient: -
needs: actor
yes: Saudi Arabia restored diplomatic relations with Iran. => SUPPORT SAU+IRN > -
yes: Ethiopia and Eritrea established ties. => SUPPORT ETH+ERI > -
no: The family restored its ties with cousins.

entry: open-embassy
verb: open + object(embassy, consulate, mission) + in, reopen + object(embassy, consulate) + in
verb: appoint + object(ambassador, envoy) + to, open + object(embassy, consulate) + at
event: SUPPORT
actor: subject
recipient: in; to; at
needs: actor
yes: Denmark opened an embassy in Senegal. => SUPPORT DNK > SEN
no: The bank opened a branch in Lyon.

entry: ties-noun
noun: establishment + of(@ties, embassy), restoration + of(@ties), resumption + of(@ties), normalization + of(@ties)
noun: normalisation + of(@ties), opening + of(embassy, consulate), reopening + of(embassy, consulate)
noun: exchange + of(ambassador), upgrade + of(@ties), thaw + in(@ties), renewal + of(@ties)
event: SUPPORT
noun-actor: subject + between + with + "'s" + by + adjective
needs: actor
yes: The restoration of ties between Qatar and Bahrain was celebrated in Doha. => SUPPORT QAT+BHR > -
no: The restoration of the painting took years.

entry: admit-member
verb: admit + object + to(@igo), admit + object + into(@igo), accept + object + into(@igo), accept + object + as(member)
verb: welcome + object + into(@igo), welcome + object + as(member), readmit, reinstate + object(member, membership)
verb: grant + object(membership, candidate status, observer status), invite + object + to(join)
verb: elect + object + to(council, security council)
event: SUPPORT
actor: subject
recipient: to; dative; object
needs: actor; recipient
yes: NATO admitted Montenegro to the alliance in June. => SUPPORT IGO > MNE
yes: The European Union granted candidate status to Bosnia. => SUPPORT EUR > BIH
no: The hospital admitted the Dutch prime minister.

entry: recognise-state
# A state or government by its name.
verb: recognize - object(face, voice, man, woman, person, people, need, value, importance, song, problem, danger, work, revenue)
verb: recognise - object(face, voice, man, woman, person, people, need, value, importance, song, problem, danger, work, revenue)
event: SUPPORT
actor: subject
recipient: object
needs: actor(GOV, LEG); recipient
yes: The German government intends to recognise Slovenia in May. => AGREE DEU > SVN
no: The tourist recognised the Danish singer.
