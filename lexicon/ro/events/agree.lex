# AGREE: a will to cooperate that is stated, not yet acted upon. Verbs that govern an act (a promite să, a accepta să) are in operators.lex.

entry: agree-reach-accord
verb: ajunge + la(@deal), ajunge + la(numitor), cădea acord, cădea învoială, cădea + la(înțelegere, învoială), bate + object(palmă), se înțelege + cu, se înțelege + asupra, se pune acord, se pune + de(acord), ajunge + la(compromis), găsi + object(compromis, @deal), obține + object(compromis)
event: AGREE
actor: subject + cu; dintre; între
needs: actor
yes: Rusia și Ucraina au ajuns la un acord privind exportul de cereale. => AGREE RUS+UKR > -
yes: Turcia a căzut de acord cu Grecia asupra frontierei maritime. => AGREE TUR+GRC > -
no: Cei doi fotbaliști se înțeleg bine pe teren.

entry: agree-convene
verb: conveni + asupra, conveni + cu, conveni + object(@plan, @deal, @talks, @agreement, calendar, condiție, termen, document, text, declarație), decide + object(creare, înființare, constituire, intensificare, consolidare, dezvoltare, întărire) + any(comun, comunitate, uniune, alianță, cooperare, colaborare, relație), hotărî + object(creare, înființare, constituire, intensificare, consolidare, dezvoltare, întărire) + any(comun, comunitate, uniune, alianță, cooperare, colaborare, relație), stabili + object(creare, înființare, constituire, intensificare, consolidare, dezvoltare, întărire) + any(comun, comunitate, uniune, alianță, cooperare, colaborare, relație), prezenta + object(plan, proiect, inițiativă) + any(pace, reconciliere, dezescaladare), propune + object(plan, proiect, inițiativă) + any(pace, reconciliere), tranzacționa + cu, subscrie + la(@plan)
event: AGREE
actor: subject + cu
needs: actor
yes: Franța și Germania au convenit asupra unui plan comun de apărare. => AGREE FRA+DEU > -
yes: Premierul Etiopiei a prezentat un plan de reconciliere națională. => AGREE ETH > -
no: Programul de lucru nu le convine angajaților.

entry: agree-accept-offer
verb: accepta + object(@plan), accepta + object(invitație, mediere, condiție, acord, ajutor, compromis, termen, dialog, cerere, solicitare, recomandare), agrea + object(@plan), încuviința + object(@plan), admite + object(cerere) - subject(instanță, tribunal, curte, judecător, judecătorie), răspunde pozitiv, da + object(curs, satisfacție), accede + la(cerere), da + object(răspuns) + any(pozitiv, favorabil)
event: AGREE
actor: subject
recipient: dative; genitive; cu
needs: actor
yes: Iranul a acceptat propunerea Rusiei privind programul nuclear. => AGREE IRN > RUS
yes: Ucraina a acceptat medierea Turciei. => AGREE UKR > TUR
no: Instanța a admis cererea unui pensionar din Iași.

entry: agree-acceptance
noun: acceptare + genitive(@plan, invitație, mediere, condiție), accept, acceptare
event: AGREE
noun-actor: subject; "de către"; genitive; adjective
needs: actor
yes: După acceptarea planului de pace de către Serbia, bursele au crescut. => AGREE SRB > -

entry: agree-in-principle
noun: înțelegere, compromis, acord + any(principiu, preliminar, cadru), consens, aranjament, învoială, garanție + any(securitate), memorandum + any(intenție), scrisoare + any(intenție), declarație + any(intenție)
event: AGREE
noun-actor: dintre; între; subject + genitive + cu; adjective
needs: actor
yes: Înțelegerea dintre Rusia și Turcia a fost anunțată luni. => AGREE RUS+TUR > -
no: Presa cere mai multă înțelegere pentru pensionari.

entry: agree-invite
verb: invita + la(@talks, @visitnoun, masă, dialog, negociere, cină, dejun), invita + "în"(vizită), invita + content, invita, adresa + object(invitație), lansa + object(invitație), trimite + object(invitație), transmite + object(invitație), înmâna + object(invitație), face + object(invitație)
event: AGREE
actor: subject
recipient: object; dative
needs: actor; recipient
yes: Președintele Franței l-a invitat pe președintele Chinei la Paris. => AGREE FRA > CHN
yes: Polonia a invitat Ucraina la negocieri. => AGREE POL > UKR
yes: Germania a lansat o invitație Ucrainei. => AGREE DEU > UKR
no: Muzeul invită publicul la o expoziție de icoane.

entry: agree-invitation
noun: invitație
event: AGREE
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: dative; pentru; către
needs: actor; recipient
yes: Invitația premierului Germaniei către președintele Ucrainei a fost publicată luni. => AGREE DEU > UKR
no: Invitația la balul liceului costă o sută de lei.

entry: agree-received
# The same seen from the one who is invited, offered or promised something.
verb: primi + object(invitație, ofertă, promisiune, garanție, asigurare), obține + object(garanție, asigurare, promisiune)
event: AGREE
actor: "din partea"; "de la"; genitive
recipient: subject
needs: actor; recipient
yes: Președintele Ucrainei a primit o invitație din partea premierului Canadei. => AGREE CAN > UKR
no: Actrița a primit o ofertă din partea unui teatru.

entry: agree-offer
verb: oferi + dative + any(asistență, sprijin, ajutor, mediere, garanție, colaborare, cooperare, parteneriat), oferi + object(ajutor, împrumut, credit, donație, finanțare, consultanță, expertiză, sprijin, mediere, serviciu, asistență, cooperare, colaborare, garanție, dialog, prietenie, parteneriat), propune + object(ajutor, asistență, mediere, colaborare, cooperare, parteneriat, @talks, @summit, dialog), propune + dative + any(@talks, @summit, dialog, colaborare, cooperare, parteneriat), pune + la(dispoziție) + any(gata)
event: AGREE
actor: subject
recipient: dative; pentru
needs: actor
yes: Turcia a oferit Ucrainei asistență tehnică. => AGREE TUR > UKR
yes: Turcia a propus Greciei negocieri. => AGREE TUR > GRC
no: Restaurantul oferă asistență clienților.

entry: agree-offer-noun
noun: ofertă + de(ajutor, mediere, pace, cooperare, dialog, asistență, negociere), ofertă + genitive, disponibilitate - content, deschidere + any(dialog)
event: AGREE
noun-recipient: dative; către; pentru; "față de"
needs: actor
yes: Uniunea Europeană și-a exprimat disponibilitatea față de Ucraina. => AGREE EUR > UKR
no: Oferta magazinului este valabilă până duminică.

entry: agree-promise-object
verb: promite + object(@aidnoun, @money, reformă, cooperare, colaborare, acord, investiție, vot), promite + dative + any(@aidnoun, @money), făgădui + object(@aidnoun, @money), garanta + object(securitate, ajutor, sprijin, independență, protecție), se angaja + la, oferi + object(asigurare), asigura + de(ajutor, cooperare, disponibilitate)
event: AGREE
actor: subject
recipient: dative; genitive; object
needs: actor
yes: Statele Unite au promis Ucrainei noi ajutoare. => AGREE USA > UKR
yes: Marea Britanie a garantat securitatea Poloniei. => AGREE GBR > POL

entry: agree-develop-relations
# To want to normalise relations is composed by the operator; here the relations are themselves what is wanted.
verb: dori + object(@relations, @coop, apropiere, pace, dialog), vrea + object(@relations, @coop, apropiere, pace, dialog), căuta + object(@coop, apropiere, dialog), urmări + object(apropiere, cooperare)
event: AGREE
actor: subject
recipient: cu
needs: actor
yes: Premierul Turciei a declarat că dorește relații mai bune cu Armenia. => AGREE TUR > ARM
no: Pacientul vrea pace și liniște.

entry: agree-join
verb: se alătura + dative(coaliție, inițiativă, tratat, misiune), adera + la(inițiativă, principiu, declarație), confirma + object(participare, prezență, sosire), depune + object(candidatură) + any(aderare)
event: AGREE
actor: subject
recipient: dative; genitive
needs: actor
yes: Japonia și-a confirmat participarea la conferința din Geneva. => AGREE JPN > -

entry: agree-end-conflict-call
# The side that is itself at war and calls for its end agrees (codebook).
verb: tinde + object(mână), întinde + object(mână), oferi + object(pace), propune + object(pace), cere + object(pace), accepta + object(pace), îngropa + object(secure)
event: AGREE
actor: subject
recipient: dative; cu
needs: actor
yes: Rebelii sirieni au oferit pace guvernului de la Damasc. => AGREE SYR.REB > SYR
no: Muzica lentă îi oferă pace sufletească artistului.

entry: agree-plan-common
verb: elabora + object(plan, strategie) + any(comun), pune + object(punct) + any(comun), se uni + împotriva, face + object(front) + any(comun), ajunge + object(punct) + any(comun)
event: AGREE
actor: subject + cu
needs: actor
yes: Franța și Italia au elaborat un plan comun. => AGREE FRA+ITA > -
no: Vecinii au elaborat un plan comun pentru curățenia scării.

entry: agree-adjective
adj: deschis + la(@talks, dialog, negociere, propunere, compromis, cooperare, discuție), deschisă + la(@talks, dialog, negociere, propunere, compromis, cooperare, discuție), receptivă, pregătită + pentru(dialog, negociere, cooperare, pace), deschisă + pentru(dialog, negociere), receptiv, pregătit + pentru(dialog, negociere, cooperare, pace), deschis + pentru(dialog, negociere)
event: AGREE
actor: subject
recipient: cu; dative; "față de"; la
needs: actor
yes: Ungaria este receptivă la propunerile Poloniei. => AGREE HUN > POL
no: Vremea este favorabilă schiorilor.

entry: agree-promise-somebody
# A promise counts by itself where it is said to whom; what is promised in a clause is composed by the operator.
verb: promite + dative, făgădui + dative, garanta + dative, asigura + object + "în privința", se angaja + "față de", se obliga + "față de", răspunde + dative + any(pozitiv, favorabil), oferi + dative + object(cooperare, parteneriat, aderare, garanție, statut)
event: AGREE
actor: subject
recipient: dative; "față de"; object
needs: actor; recipient
yes: Germania a promis Ucrainei un loc la masa tratativelor. => AGREE DEU > UKR
no: Bunicul i-a promis nepotului o bicicletă.

entry: agree-insist-on-cooperation
verb: insista + pentru(@closer), pleda + pentru(@closer), insista + asupra(întărire, dezvoltare, consolidare, aprofundare, extindere), milita + pentru(@closer), se pronunța + pentru(@closer)
verb: susține + object(@closer) - content, dori + object(@closer), cere + object(întărire, consolidare, aprofundare) + any(cooperare, relație, legătură, parteneriat, colaborare)
event: AGREE
actor: subject
recipient: cu
needs: actor
yes: Premierul Ungariei a pledat, marți, pentru dezvoltarea cooperării cu Serbia. => AGREE HUN > SRB
yes: La rândul lui, președintele Braziliei a insistat pentru „viitoarea extindere a schimburilor cu Angola. => AGREE BRA > AGO
yes: Ministrul grec a militat pentru aprofundarea relațiilor cu Egiptul. => AGREE GRC > EGY
no: Ungaria a insistat pentru amânarea votului.

entry: agree-earmarked
# Money or a plan that is laid out for somebody is promised.
verb: prezenta + object(pachet, ofertă, program, plan, ajutor, sumă) + any(destinat, financiar), anunța + object(pachet, fond, program) + any(destinat), propune + object(pachet) + any(financiar, destinat, ajutor), pregăti + object(pachet) + any(financiar, ajutor, destinat)
event: AGREE
actor: subject
recipient: pentru; dative
needs: actor(GOV, IGO, UNO, EUR, LEG)
yes: Comisia Europeană a prezentat un pachet financiar destinat Moldovei. => AGREE EUR > MDA
no: Banca a prezentat un pachet de servicii destinat studenților.
