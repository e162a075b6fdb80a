# COERCE: repression and restriction short of violence.

entry: seize
verb: confisca, ridica + object(pașaport), dezarma + object - subject(zâmbet, gest, sinceritate, umor, farmec) - object(public, critic, adversar, bombă, mină), percheziționa, sechestra + object - object(@people), naționaliza, expropria, rechiziționa, pune + object(sechestru), captura + object(drog, cocaină, heroină, marfă, @weapons, navă, vas, transport, armă), descinde + la(sediu, domiciliu, redacție, birou), descinde + "în"(sediu, domiciliu, redacție, birou, locuință), efectua + object(percheziție, razie, descindere), face + object(percheziție, razie, descindere), desfășura + object(percheziție, razie, descindere), ridica + object(document, calculator, acte, dosar, bun) + "de la", sigila + object(sediu, birou, magazin, locuință), reține + object(navă, vas, marfă, avion, petrolier), intercepta + object(navă, vas, transport, convoi), sechestra + object(bun, navă, cont, avere), controla + object(sediu, vehicul), jefui + object(arhivă), prelua + object(pachet, companie) + any(forță), pătrunde + "în"(redacție, sediu, locuință) + subject(@police), demola + object(casă, locuință, tabără, cartier, clădire)
event: COERCE/seize
actor: subject
recipient: "de la"; genitive; dative; "la"; "din"; object
needs: actor
yes: Poliția turcă a percheziționat sediul unui ziar. => COERCE/seize TUR.COP > TUR
yes: Iranul a reținut un petrolier grec. => COERCE/seize IRN > GRC
yes: Armata braziliană a dezarmat milițiile. => COERCE/seize BRA.MIL > BRA.PRM
no: Profesorul a confiscat telefonul elevului.

entry: seize-noun
noun: percheziție, confiscare, razie, sechestru, sechestrare + genitive(bun, navă, cont, avere), naționalizare, expropriere, rechiziționare, captură + de(drog, armă, cocaină, heroină), descindere + la(sediu, domiciliu), descindere + "în"(sediu, locuință), reținere + genitive(navă, vas, petrolier), demolare + genitive(casă, locuință, tabără)
event: COERCE/seize
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "de la"; la; "asupra"
needs: actor
yes: Percheziția poliției turce la sediul partidului kurd a durat o zi. => COERCE/seize TUR.COP > TUR

entry: restrict
verb: interzice - object(import, export, comerț) - dative(inspector, observator), restricționa, îngrădi, limita + object(libertate, drept, circulație, acces, activitate, mișcare), restrânge + object(libertate, drept), suspenda + object(drept, libertate, activitate, alegere, lege), închide + object(frontieră, graniță, ziar, redacție, școală, universitate, moschee, biserică, post, birou, organizație, punct, trecere, coridor, cale, spațiu), declara + object + any(ilegal, extremist) + object(organizație, partid, mișcare), bloca + object(acces, intrare, convoi, cont, ieșire, manifestație, miting, coloană), împrăștia + object(@crowd), dispersa + object(@crowd), alunga + object(@crowd), evacua + object(@crowd, tabără, campus, universitate, piață, rectorat), impune + object(restricție, interdicție, limită, carantină), asedia + object - object(capitală, poziție), institui + object(blocadă, interdicție, control), persecuta, reprima, hărțui, discrimina, oprima, asupri, prigoni, suprima, îngrădi + object(libertate), încălca + object(drept), pune + "sub"(supraveghere), spiona, intercepta + object(convorbire, comunicație), urmări + object + subject(@spies), hăitui, impune + object(blocadă), bloca + object(graniță, frontieră, strâmtoare, port), ține + "în"(izolare), împiedica + object(@people, vot) + content, împiedica + object(accesul, alegere, miting), pune + object(lacăt) + pe, retrage + object(licență, pașaport, acreditare, cetățenie, autorizație, azil, viză, imunitate, naționalitate), refuza + object(intrare) + dative, respinge + object(refugiat, migrant, imigrant) + la(frontieră, graniță), obliga + object(@people), sili, constrânge, forța + object + content, înăbuși + object(revoltă, protest, demonstrație, manifestație, opoziție), monitoriza + object(opozant, disident), izola + object(sat, oraș, regiune, cartier, enclavă), supraveghea + object(opozant, disident, jurnalist)
event: COERCE/restrict
actor: subject
recipient: dative; object; genitive; "împotriva"; asupra; pentru
needs: actor
yes: Guvernul turc a interzis partidul kurd. => COERCE/restrict TUR > TUR.PTY
yes: Egiptul a închis granița cu Gaza. => COERCE/restrict EGY > PSE
no: Medicul îi interzice pacientului alcoolul.

entry: restrict-noun
noun: interzicere, interdicție, restricție - any(comercial, economic), restrângere + genitive(libertate, drept), limitare + genitive(libertate, drept, circulație, acces), închidere + genitive(frontieră, graniță, ziar, redacție, școală, universitate, moschee, post, spațiu), represiune, reprimare, persecuție, persecutare, asediu, blocadă, împrăștiere + genitive(@crowd), dispersare + genitive(@crowd), hărțuire - any(sexual), opresiune, prigoană, discriminare, suspendare + genitive(drept, constituție, libertate, licență), blocare + genitive(acces, graniță, frontieră, port), retragere + genitive(licență, acreditare, cetățenie), oprimare, supraveghere + any(ilegal, secret), constrângere, înăbușire + genitive(revoltă, protest), încălcare + genitive(drept), evacuare + genitive(@crowd, tabără)
event: COERCE/restrict
noun-actor: subject; "de către"; genitive; adjective; "din partea"
noun-recipient: genitive; "împotriva"; asupra; pentru
needs: actor
yes: Închiderea frontierei de către Ungaria a blocat mii de oameni. => COERCE/restrict HUN > -
yes: Blocada Israelului asupra orașului Gaza a continuat. => COERCE/restrict ISR > PSE

entry: censor
verb: cenzura, bloca + object(site, pagină, rețea, internet, canal, aplicație, post, facebook, youtube, twitter, telegram), închide + object(televiziune, radio, site, canal), suspenda + object(televiziune, emisiune, publicație, ziar, post, canal), restricționa + object(internet, acces) + any(internet, presă, rețea), interzice + object(ziar, publicație, carte, film, emisiune, site, televiziune, post, canal, presă), retrage + object(carte) + din(librărie), tăia + object(internet), întrerupe + object(internet, emisie, transmisie), bruia, reduce + la(tăcere), suprima + object(ziar, publicație, emisiune), pune + object(pumn, căluș), amuți, interzice + dative(jurnalist, presă), bloca + object(informație), ascunde + object(informație, adevăr, raport), secretiza
event: COERCE/censor
actor: subject
recipient: dative; genitive; object
needs: actor
yes: Rusia a blocat un site de știri. => COERCE/censor RUS > RUS
yes: Guvernul chinez a cenzurat presa. => COERCE/censor CHN > .JRN
no: O avarie a întrerupt internetul în tot cartierul.

entry: censor-noun
noun: cenzură, cenzurare, blocare + genitive(site, rețea, internet, canal), bruiaj, bruiere, închidere + genitive(televiziune, radio, site), suspendare + genitive(ziar, televiziune, post, publicație), interzicere + genitive(ziar, carte, film, publicație, post)
event: COERCE/censor
noun-actor: subject; "de către"; genitive; adjective
noun-recipient: asupra; "împotriva"; genitive
needs: actor
yes: Blocarea site-ului de către guvernul rus a durat o lună. => COERCE/censor RUS > -

entry: curfew
verb: impune + object(@curfews), declara + object(interdicție) + any(circulație), institui + object(@curfews), introduce + object(@curfews), decreta + object(@curfews), impune + object(interdicție) + any(circulație), institui + object(interdicție) + any(circulație), prelungi + object(@curfews), interzice + object(circulație)
event: COERCE/curfew
actor: subject; "în"; la
recipient: -
yes: Guvernul egiptean a impus interdicția de circulație la Cairo. => COERCE/curfew EGY > -

entry: curfew-noun
noun: interdicție + any(circulație), interzicere + genitive(circulație), camuflaj
event: COERCE/curfew
noun-actor: subject; "de către"; adjective
noun-recipient: "în"; la
yes: După interzicerea circulației de către guvernul irakian, străzile s-au golit. => COERCE/curfew IRQ > -

entry: martial-law
verb: declara + object(stare, lege) + any(urgență, asediu, necesitate, excepție, marțial) - any(@disaster), decreta + object(stare, lege) + any(urgență, asediu, necesitate, excepție, marțial) - any(@disaster), institui + object(stare, lege) + any(urgență, asediu, necesitate, excepție, marțial) - any(@disaster), impune + object(stare, lege) + any(urgență, asediu, excepție, marțial) - any(@disaster), proclama + object(stare, lege) + any(urgență, asediu, excepție, marțial) - any(@disaster), prelungi + object(stare, lege) + any(urgență, asediu, necesitate, marțial) - any(@disaster), introduce + object(stare, lege) + any(urgență, asediu, marțial) - any(@disaster), prelua + object(putere) + subject(armată, general, militar, junta, juntă), suspenda + object(constituție)
event: COERCE/martial-law
actor: subject; "în"; la
recipient: -
yes: Turcia a declarat starea de urgență. => COERCE/martial-law TUR > -
yes: Guvernul filipinez a decretat legea marțială. => COERCE/martial-law PHL > -
no: Ungaria a declarat stare de urgență din cauza inundațiilor produse de ploi.

entry: martial-law-noun
noun: lege + any(marțial), stare + any(asediu, excepție), instituire + genitive(stare, lege) + any(urgență, asediu, marțial), decretare + genitive(stare, lege) + any(urgență, asediu, marțial)
event: COERCE/martial-law
noun-actor: subject; "de către"; adjective
noun-recipient: "în"; pe
needs: actor
yes: După instituirea stării de urgență de către Turcia, zece ziare au fost închise. => COERCE/martial-law TUR > -

entry: arrest
verb: aresta, reține + object - object(@things, navă, vas, petrolier, atenție, marfă, @money), încarcera, întemnița, închide + object(opozant, disident, jurnalist, deținut, activist), deține + object(prizonier, deținut, suspect, jurnalist, cetățean), aduce + object + la(audiere), ridica + object(opozant, disident, jurnalist, suspect), plasa + object + "în"(detenție, arest), plasa + "sub"(arest, supraveghere), pune + "sub"(arest), pune + "în"(arest), pune + "în"(stare) + any(arest), prinde + object(suspect, infractor, terorist, traficant, fugar, membru, spion, hoț), captura + object(suspect, infractor, terorist, traficant, fugar, spion), băga + "la"(închisoare), trimite + la(închisoare), trimite + "în"(închisoare), arunca + "în"(închisoare, temniță), lua + object + "în"(custodie), interna + "în"(lagăr, spital), ține + "în"(închisoare, arest, detenție), încătușa, imobiliza + object(suspect, protestatar, manifestant), prelungi + object(arest, detenție, mandat), deporta + "în"(lagăr), consemna + "la"(domiciliu), aresta preventiv, reîncarcera, rearesta, lega + object(suspect), sechestra + object(demonstrant), legitima + object(protestatar, manifestant)
event: COERCE/arrest
actor: subject
recipient: object; genitive
needs: recipient
yes: Poliția turcă a arestat trei jurnaliști. => COERCE/arrest TUR.COP > .JRN
yes: Iranul a reținut un diplomat britanic. => COERCE/arrest IRN > GBR
no: Piesa reține atenția publicului.

entry: dismantle-cell
# Police who break up a cell or network take those in it.
verb: destructura + object(celulă, rețea, grupare, organizație), dezmembra + object(celulă, rețea, grupare, organizație), desființa + object(celulă, rețea), anihila + object(celulă, rețea, grupare), destrăma + object(celulă, rețea, grupare)
noun: destructurare + genitive(celulă, rețea, grupare), dezmembrare + genitive(celulă, rețea, grupare), anihilare + genitive(celulă, rețea, grupare), destrămare + genitive(celulă, rețea, grupare)
event: COERCE
actor: subject
recipient: object; genitive
noun-actor: subject; "de către"
noun-recipient: genitive
needs: actor; recipient
yes: Poliția belgiană a destructurat o rețea jihadistă. => COERCE BEL.COP > .REB
yes: Ministrul danez de interne a anunțat destructurarea unei celule teroriste. => COERCE DNK > .REB
no: Inginerii au dezmembrat motorul.

entry: arrest-noun
noun: arestare, reținere - genitive(@things, navă, vas, petrolier), încarcerare, întemnițare, detenție, detenție + any(preventiv, arbitrar), capturare + genitive(suspect, terorist, fugar, traficant, lider), prindere + genitive(suspect, terorist, fugar, traficant, lider), arest + any(domiciliu, preventiv), punere + "sub"(arest), punere + "în"(arest), închidere + genitive(opozant, disident, jurnalist), rearestare, deținere + genitive(jurnalist, opozant)
event: COERCE/arrest
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: genitive
needs: recipient
yes: Arestarea jurnaliștilor de către poliția turcă a avut loc în zori. => COERCE/arrest TUR.COP > .JRN

entry: deport
verb: deporta - "în"(lagăr), expulza - object(@diplomats), expulza + object(jurnalist, imigrant, refugiat, cetățean, misionar, activist), returna + object(refugiat, imigrant, migrant, azilant), trimite + object(refugiat, imigrant, migrant) + any(înapoi), trimite + object(imigrant, migrant, refugiat) + any(acasă), surghiuni, exila, repatria + object(imigrant, migrant, refugiat) + any(forțat, silit), îndepărta + object(imigrant, migrant), da afară + object(imigrant, jurnalist), retrimite, readmite + object(migrant)
event: COERCE/deport
actor: subject
recipient: object; genitive
needs: recipient
yes: Franța a expulzat doi imigranți algerieni. => COERCE/deport FRA > DZA
yes: Pakistanul a deportat mii de refugiați afgani. => COERCE/deport PAK > AFG.REF

entry: deport-noun
noun: deportare, expulzare - genitive(@diplomats), surghiun, returnare + genitive(refugiat, imigrant, migrant), exilare, repatriere + any(forțat)
event: COERCE/deport
noun-actor: subject; "de către"; adjective; "din"
noun-recipient: genitive
needs: recipient
yes: Deportarea de către Pakistan a refugiaților afgani a început. => COERCE/deport PAK > AFG.REF

entry: withhold
verb: tăia + object(apă, curent, electricitate, gaz, energie, lumină, pensie, salariu, rație), întrerupe + object(alimentare, furnizare, aprovizionare) + any(apă, curent, electricitate, energie, gaz, combustibil), opri + object(apă, curent, electricitate, energie, combustibil), priva + de(apă, hrană, curent, electricitate, medicament), lipsi + object + de(apă, hrană, curent), debranșa - object(bloc, client), înfometa, bloca + object(ajutor, aprovizionare, convoi, aliment, medicament), reține + object(salariu, pensie, taxă, venit), sista + object(plată, alimentare) + any(pensie, apă, curent, electricitate), nega + object(hrană, apă, medicament), confisca + object(ajutor, aliment)
event: COERCE/withhold
actor: subject
recipient: dative; "în"; din; la; object; către; pentru
needs: actor
yes: Israelul a tăiat curentul în Gaza. => COERCE/withhold ISR > PSE
no: O furtună a întrerupt alimentarea cu energie în zece sate.

entry: withhold-noun
noun: tăiere + genitive(apă, curent, electricitate, gaz), întrerupere + genitive(alimentare, furnizare) + any(apă, curent, electricitate, gaz), înfometare, privare + de(apă, hrană), blocare + genitive(ajutor, convoi, aprovizionare)
event: COERCE/withhold
noun-actor: subject; "de către"; adjective
noun-recipient: "în"; genitive; din
needs: actor
yes: Tăierea apei de către Siria a lovit refugiații. => COERCE/withhold SYR > -

entry: misinform
verb: dezinforma, manipula + object - object(substanță, marfă), falsifica + object(alegere, rezultat, vot, document, raport, probă), frauda + object(alegere, vot), măslui, trunchia + object(informație, declarație), minți + object, răspândi + object(zvon, știre, minciună, dezinformare, propagandă), difuza + object(zvon, dezinformare, propagandă), lansa + object(zvon, dezinformare, campanie) + any(dezinformare, fals, propagandă), induce + "în"(eroare), înșela + object, mușamaliza, distorsiona + object(realitate, fapt, adevăr), deforma + object(realitate, fapt, adevăr), înscena + object, fabrica + object(probă, dovadă), se amesteca + "în"(alegere), interveni + "în"(alegere), influența + object(alegere, vot, scrutin), fura + object(alegere, vot)
event: COERCE/misinformation
actor: subject
recipient: object; genitive; "împotriva"; "în"
needs: actor
yes: Rusia a răspândit știri false împotriva Estoniei. => COERCE/misinformation RUS > EST
yes: Guvernul din Belarus a falsificat alegerile. => COERCE/misinformation BLR > -
no: Falsificatorul a fost prins cu bancnote contrafăcute.

entry: misinform-noun
noun: dezinformare, manipulare + any(electoral, informație), propagandă, fraudare + genitive(alegere, vot), fraudă + any(electoral), falsificare + genitive(alegere, vot, rezultat), campanie + de(dezinformare), diversiune, înscenare, amestec + "în"(alegere), ingerință + "în"(alegere)
event: COERCE/misinformation
noun-actor: subject; "de către"; genitive; adjective; "din partea"
noun-recipient: "împotriva"; asupra; "la adresa"; genitive
needs: actor
yes: Campania de dezinformare a Rusiei împotriva Estoniei continuă. => COERCE/misinformation RUS > EST

entry: cyber
verb: sparge + object(server, site, rețea, cont, sistem, e-mail, parolă), pirata, accesa + object(server, rețea, sistem) + any(ilegal, fraudulos), pătrunde + "în"(server, rețea, sistem) + any(informatic, calculator), ataca + object(server, site, rețea, sistem), ataca cibernetic, infecta + object(calculator, server, rețea), virusa, lansa + object(atac) + any(cibernetic, informatic, hacker), hackui, bloca + object(server), fura + object(date, e-mail, parolă), compromite + object(server, rețea, sistem), desfășura + object(atac, operațiune) + any(cibernetic, informatic), viza + object(server, rețea) + any(hacker)
event: COERCE/cyber
actor: subject
recipient: genitive; "împotriva"; object; asupra; din
yes: Un grup de hackeri ruși a spart site-ul guvernului german. => COERCE/cyber RUS > DEU
no: Un virus gripal a infectat jumătate din clasă.

entry: cyber-noun
noun: atac + any(cibernetic, informatic, hacker), operațiune + any(cibernetic), piraterie + any(informatic), spionaj + any(cibernetic), intruziune + any(informatic, cibernetic), ciberatac, spargere + genitive(server, site, rețea), atacare + genitive(server, site, rețea), agresiune + any(cibernetic), război + any(cibernetic)
event: COERCE/cyber
noun-actor: subject; "de către"; genitive; adjective; "din partea"
noun-recipient: asupra; "împotriva"; "la adresa"; contra
needs: actor
yes: Atacul cibernetic al Rusiei împotriva Estoniei a paralizat băncile. => COERCE/cyber RUS > EST

entry: coerce-general
verb: teroriza, umili + object - any(@sport), brutaliza verbal, exploata + object(populație, minoritate, muncitor), abuza + de(populație, deținut), subjuga, înrobi, oprima + object(minoritate), domina + object(minoritate, populație), impune + dative + any(forță), teroriza + object(populație), înregimenta
event: COERCE
actor: subject
recipient: object; dative; genitive
needs: actor; recipient
yes: Talibanii terorizează populația afgană. => COERCE AFG > AFG
no: Finalista și-a umilit adversara pe terenul central.

entry: coerce-general-noun
noun: teroare, terorizare, oprimare + genitive, subjugare, abuz + any(autoritate, putere, drept), tiranie, aservire
event: COERCE
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "împotriva"; asupra; genitive
needs: actor; recipient
yes: Terorizarea populației afgane de către talibani a continuat. => COERCE AFG > AFG
