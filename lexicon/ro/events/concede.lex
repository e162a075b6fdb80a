# CONCEDE: yielding in words: restrictions eased, pardons, apologies, ceasefires agreed or declared, withdrawals announced.

entry: ease-restrictions
verb: permite + dative + content, redeschide + object(frontieră, graniță, vamă, punct, trecere, spațiu, moschee, universitate, biserică), ridica + object(@sanctions, @ban, @curfew), relaxa + object(@sanctions, @ban, regim, regulă, lege), abroga + object(@sanctions, @ban, @curfew, lege, decret), anula + object(@sanctions, @ban, @curfew, taxă, expulzare, condamnare, pedeapsă, lege, decret), suspenda + object(@sanctions, @ban, executare, taxă), desființa + object(@ban, cenzură, taxă), elimina + object(@sanctions, @ban, taxă, barieră), reduce + object(@sanctions, @ban), atenua + object(@sanctions, @ban), ușura + object(@sanctions, @ban), slăbi + object(@sanctions, @ban), renunța + la(@sanctions, @ban, @curfew, cerere, pretenție, revendicare, veto, acuzație, plan, proiect, lege, taxă), revoca + object(@sanctions, @ban, @curfew, decret, ordin), înceta + object(@sanctions, blocadă, boicot), retrage + object(cerere, acuzație, plângere, veto, obiecție, proiect, lege, amendament, moțiune, pretenție, revendicare), liberaliza + object(regim, viză, presă), sista + object(@sanctions, blocadă, urmărire), pune + object(capăt) + dative(@sanctions, @ban, blocadă, @curfew)
event: CONCEDE
actor: subject
recipient: "împotriva"; dative; "față de"; asupra; genitive; pentru
yes: Uniunea Europeană a ridicat sancțiunile împotriva Serbiei. => CONCEDE EUR > SRB
yes: Guvernul turc a ridicat starea de urgență. => CONCEDE TUR > -
yes: Arabia Saudită a permis femeilor să conducă. => CONCEDE SAU > SAU
yes: Israelul a redeschis punctul de trecere spre Gaza. => CONCEDE ISR > -
no: Muncitorii au ridicat barierele de pe șantier.
no: Aplicația le permite turiștilor să rezerve o cameră.

entry: ease-restrictions-noun
noun: ridicare + genitive(@sanctions, @ban, @curfew), relaxare + genitive(@sanctions, @ban), abrogare, suspendare + genitive(@sanctions, @ban), anulare + genitive(@sanctions, @ban, taxă, lege, decret), renunțare + la(@sanctions, @ban, veto, pretenție, revendicare), eliminare + genitive(@sanctions, @ban, taxă, viză), atenuare + genitive(@sanctions), liberalizare + genitive(viză, presă), retragere + genitive(cerere, acuzație, plângere, veto, obiecție, moțiune)
event: CONCEDE
noun-actor: subject; "de către"; adjective
noun-recipient: "împotriva"; pentru; asupra; dative
needs: actor
yes: Ridicarea embargoului împotriva Irakului de către ONU a început luni. => CONCEDE UNO > IRQ

entry: pardon
verb: amnistia, grația, ierta - object(datorie), acorda + object(amnistie, grațiere, clemență, iertare, imunitate), decreta + object(amnistie), comuta + object(pedeapsă, sentință), micșora + object(pedeapsă), declara + object(amnistie), anunța + object(amnistie, grațiere), reduce + object(pedeapsă), reabilita + object(deținut, condamnat, disident)
event: CONCEDE
actor: subject
recipient: object; dative; genitive
yes: Președintele Turciei a grațiat zece jurnaliști turci. => CONCEDE TUR > TUR.JRN
yes: Guvernul columbian a acordat amnistie rebelilor columbieni. => CONCEDE COL > COL.REB
no: Sora mai mică a iertat gluma.

entry: pardon-noun
noun: amnistie, grațiere, amnistiere, iertare, clemență, comutare + genitive(pedeapsă)
event: CONCEDE
noun-actor: subject; "de către"; adjective
noun-recipient: genitive; pentru; dative
needs: actor
yes: Grațierea rebelilor columbieni de către președintele Columbiei a avut loc luni. => CONCEDE COL > COL.REB

entry: apologise
verb: cere + object(scuză, iertare), prezenta + object(scuză), adresa + object(scuză), exprima + object(scuză, regret, căință), formula + object(scuză), transmite + object(scuză), oferi + object(scuză), se scuza, regreta + object, se căi, își cere scuze, recunoaște + object(responsabilitate, vinovăție, vină, răspundere) + pentru, asuma + object(răspundere, vină, responsabilitate) + pentru(greșeală, eroare, crimă, masacru, abuz)
event: CONCEDE
actor: subject
recipient: dative; "față de"; object
needs: actor
yes: Japonia a cerut scuze Coreei de Sud. => CONCEDE JPN > KOR
yes: Premierul Australiei a prezentat scuze Indoneziei. => CONCEDE AUS > IDN
no: Actrița și-a cerut scuze pentru întârziere.

entry: apology-noun
noun: scuză, regret
event: CONCEDE
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: dative; "față de"; pentru
needs: actor
yes: Scuzele adresate Indoneziei de către premierul Olandei au venit târziu. => CONCEDE NLD > IDN
no: Elevul nu are nicio scuză pentru absență.

entry: declare-ceasefire
verb: semna + object(acord, tratat, înțelegere) + any(pace, armistițiu, încetare), încheia + object(acord, tratat, înțelegere) + any(pace, armistițiu, încetare), parafa + object(acord, tratat) + any(pace, armistițiu, încetare), declara + object(@ceasefire), decreta + object(@ceasefire), anunța + object(@ceasefire), proclama + object(@ceasefire), conveni + object(@ceasefire), semna + object(@ceasefire), accepta + object(@ceasefire, retragere), încheia + object(armistițiu, pace), negocia + object(@ceasefire), conveni + asupra(@ceasefire), prelungi + object(@ceasefire), ajunge + la + any(armistițiu, încetare), stabili + object(@ceasefire), face + object(pace), consimți + la(@ceasefire)
event: CONCEDE
actor: subject + cu; dintre; între
needs: actor
yes: Rebelii yemeniți au declarat un armistițiu. => CONCEDE YEM.REB > -
yes: Israelul a anunțat încetarea focului. => CONCEDE ISR > -
yes: Eritreea și Etiopia au semnat un acord de pace. => CONCEDE ERI+ETH > -
no: Cei doi frați au făcut pace după ceartă.

entry: ceasefire-agreement-noun
noun: acord + de(încetare, armistițiu, pace), armistițiu + dintre, armistițiu, înțelegere + any(armistițiu, încetare), declarare + genitive(@ceasefire), acord + any(armistițiu, încetare, foc), semnare + genitive(armistițiu)
event: CONCEDE
noun-actor: dintre; între; subject + genitive + cu; adjective
needs: actor
yes: Armistițiul dintre Israel și Liban a intrat luni în vigoare. => CONCEDE ISR+LBN > -

entry: concede-defeat
verb: se recunoaște înfrânt, recunoaște înfrânt, se declara învins, recunoaște + object(înfrângere, eșec, greșeală, eroare, vină), admite + object(înfrângere, greșeală, eroare, eșec), accepta + object(înfrângere, rezultat, ultimatum), ceda - object(loc, pas, titlu, conducere), ceda + dative, se supune + dative, se conforma, da înapoi, face + object(concesie), face + object(pas) + any(înapoi), se înclina + "în fața", reveni + asupra(decizie), se răzgândi, satisface + object(cerere, revendicare), îndeplini + object(cerere, revendicare), accepta + object(revendicare, reformă, compensare), dezgheța + object(@money, avere), debloca + object(@money, cont, activ)
event: CONCEDE
actor: subject
recipient: dative; "în fața"; genitive
needs: actor
yes: Opoziția sârbă și-a recunoscut înfrângerea. => CONCEDE SRB > -
yes: Guvernul francez a cedat, după o lună de greve, în fața sindicatelor. => CONCEDE FRA > .LAB
no: Steaua a cedat în minutul nouăzeci.

entry: concede-noun
noun: concesie, cedare, recunoaștere + genitive(înfrângere, greșeală), capitulare + any(acceptare), dezghețare + genitive(@money, avere), satisfacere + genitive(revendicare, cerere)
event: CONCEDE
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: dative; "față de"; pentru
needs: actor
yes: Concesiile Rusiei față de Ucraina au surprins presa. => CONCEDE RUS > UKR
no: Apa minerală se exploatează prin concesie.

entry: announce-withdrawal
verb: anunța + object(retragere, dezescaladare, demobilizare, eliberare) - din(@igo, @agreement), promite + object(retragere, eliberare, reformă) - din(@igo, @agreement), decide + object(retragere, eliberare) - din(@igo, @agreement), hotărî + object(retragere, eliberare) - din(@igo, @agreement), conveni + asupra(retragere), programa + object(retragere, alegere), convoca + object(alegere, referendum), autoriza + object(partid, demonstrație, miting), permite + object(demonstrație, miting, alegere), legaliza + object(partid, sindicat, organizație, opoziție), planifica + object(retragere), prezenta + object(plan, calendar) + any(retragere), aproba + object(retragere, eliberare, plan) + any(retragere, eliberare)
event: CONCEDE
actor: subject
recipient: dative
needs: actor
yes: Statele Unite au anunțat retragerea trupelor din Irak. => CONCEDE USA > -
no: Un fabricant auto a anunțat retragerea unor mașini defecte.

entry: power-sharing
verb: accepta + object(demisie), împărți + object(putere), acorda + object(autonomie, independență, suveranitate, libertate), oferi + object(autonomie, amnistie), ceda + object(putere, control) + dative, restitui + object(putere), compensa + object - object(@sport, lipsă), despăgubi, plăti + object(despăgubire, reparație)
event: CONCEDE
actor: subject
recipient: dative; object; cu
needs: actor; recipient
yes: Spania a acordat autonomie Cataloniei. => CONCEDE ESP > ESP
no: Firma de asigurări l-a despăgubit pe șofer.
