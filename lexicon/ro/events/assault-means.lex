# ASSAULT whose word names the means.

entry: destroy
verb: distruge - subject(@disaster, foc) - any(@disaster), devasta - subject(@disaster) - any(@disaster), jefui, prăda, scufunda - subject(@disaster), dărâma + object(casă, pod, clădire, moschee, biserică, zid, sat), dinamita, demola + object(casă, moschee, biserică) + subject(@troops, @rebels), rade + "de pe"(suprafață, față), sabota, pustii - subject(@disaster), nărui + object(casă, pod), șterge + "de pe"(hartă, față), ruina + object(oraș, sat), avaria + object(navă, tanc), doborî + object(@aircraft, dronă, drone, elicopter, rachetă, rachet), arunca aer, spulbera + object(clădire, pod, convoi), arde + object(casă, sat, moschee, biserică, mașină)
event: ASSAULT/destroy
actor: subject
recipient: object; genitive
yes: Rebelii sirieni au distrus un pod în apropiere de graniță. => ASSAULT/destroy SYR.REB > -
yes: Armata georgiană a doborât un avion rusesc. => ASSAULT/destroy GEO.MIL > RUS
no: Inundațiile au distrus sute de case.

entry: destroy-noun
noun: distrugere - genitive(arsenal, strat, mediu), devastare, jefuire, jaf + any(armat), sabotaj, scufundare, dinamitare, dărâmare + genitive(casă, moschee, pod), doborâre + genitive(avion, elicopter, dronă, drone, rachetă, rachet), demolare + genitive(moschee, biserică), prădare, act + de(sabotaj)
event: ASSAULT/destroy
noun-actor: subject; "de către"; adjective
noun-recipient: genitive; "în"
needs: actor
yes: Distrugerea podului de către armata rusă a izolat orașul. => ASSAULT/destroy RUS.MIL > -

entry: primitive
verb: incendia - subject(@disaster), înjunghia, da + object(foc) + dative, arunca + cu(piatră), ataca + cu(cuțit, piatră, satâr, macetă, topor, bâtă, sabie), lovi + cu(cuțit, piatră, satâr, topor, bâtă, baston), ucide + cu(cuțit, piatră, satâr, topor, macetă), răni + cu(cuțit, piatră, satâr), strangula, sugruma, tăia + object(gât), arunca + object(piatră), pune + object(foc), arde viu, spinteca, ciopârți, ataca + any(cuțit, macetă, satâr, piatră), înjunghia mortal
event: ASSAULT/primitive
actor: subject
recipient: object; dative; "în"
needs: recipient
yes: Un bărbat înarmat l-a înjunghiat pe ministrul suedez. => ASSAULT/primitive SWE.UAF > SWE
yes: Rebelii au incendiat o bază a armatei indiene. => ASSAULT/primitive .REB > IND.MIL
no: Trăsnetul a incendiat o șură.

entry: primitive-noun
noun: incendiere, înjunghiere, atac + cu(cuțit, piatră, macetă, satâr), atac + any(cuțit, macetă), lovitură + de(cuțit, topor), strangulare, aruncare + genitive(piatră)
event: ASSAULT/primitive
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: genitive; asupra; "împotriva"
needs: recipient
yes: Înjunghierea ministrului suedez a avut loc într-un parc. => ASSAULT/primitive - > SWE

entry: firearms
verb: împușca, mitralia, trage + "în"(@people, mulțime, @crowd, @troops), trage + asupra, trage + "împotriva", deschide + object(foc), ucide + prin(împușcare), ataca + cu(armă, pistol, mitralieră, pușcă), ucide + cu(armă, pistol, mitralieră, foc), executa + prin(împușcare), schimba + object(foc) + cu, răni + cu(armă, glonț, foc), riposta + cu(foc), trage + object(foc), ciurui, ataca + any(mitralieră, kalașnikov), ucide + any(împușca, glonț), împușca mortal, trage mortal
event: ASSAULT/firearms
actor: subject
recipient: asupra; "în"; object; "împotriva"; spre
yes: Polițiștii iranieni au deschis focul asupra manifestanților. => ASSAULT/firearms IRN.COP > .CVL
yes: Soldații israelieni au împușcat un jurnalist palestinian. => ASSAULT/firearms ISR.MIL > PSE.JRN
no: Vânătorii au împușcat un mistreț.

entry: firearms-noun
noun: împușcare, schimb + any(foc), mitraliere, fusiladă, atac + any(mitralieră), foc + de(armă), împușcături, împușcătură, rafală, deschidere + genitive(foc), lunetist + any(foc), rafală + de(armă, mitralieră, pușcă), rafală + any(armă)
event: ASSAULT/firearms
noun-actor: dintre; între; subject; "de către"; adjective
noun-recipient: genitive; asupra; "împotriva"
needs: actor
yes: Schimburile de focuri dintre India și Pakistan au durat toată noaptea. => ASSAULT/firearms IND+PAK > -
yes: Rafale de mitralieră s-au auzit la granița dintre Turcia și Siria. => ASSAULT/firearms TUR+SYR > -

entry: explosives
verb: detona - any(test, nuclear), arunca + object(grenadă, bombă) - any(avion, bombardier), amplasa + object(bombă, mină), plasa + object(bombă, mină), exploda + subject(bombă, mină, mașină-capcană, grenadă, dispozitiv, mașină), arunca aer + object, dinamita + object, face + object(explozie), ataca + cu(bombă, grenadă, exploziv, mină), ucide + any(bombă, mină, grenadă, explozie), comite + object(atentat) + any(bombă), mina + object(drum, pod), detona + object(bombă, mașină-capcană, încărcătură, exploziv), deflagra, sări aer, exploda + "lângă"(convoi, patrulă, ambasadă)
event: ASSAULT/explosives
actor: subject
recipient: "în"; object; lângă; asupra; "împotriva"; la
needs: recipient
yes: Rebelii au aruncat în aer un convoi al armatei turce. => ASSAULT/explosives .REB > TUR.MIL
no: Prețul benzinei a explodat.

entry: explosives-noun
noun: atentat + any(bombă, mașină-capcană, automobil-capcană, camion-capcană, colet-capcană, mină, explozie), atac + cu(bombă, grenadă, mină, exploziv), atac + any(bombă, grenadă), explozie + any(bombă, mină, mașină-capcană, grenadă), detonare - any(nuclear, test), explodare + genitive(bombă, mină), deflagrație + any(bombă), bombă + any(exploda), mină + any(exploda), minare
event: ASSAULT/explosives
noun-actor: subject; "de către"; genitive; adjective
noun-recipient: "împotriva"; asupra; "în"; la; contra
yes: Atentatul cu bombă împotriva poliției irakiene a avut loc luni. => ASSAULT/explosives - > IRQ.COP
no: Explozia demografică îngrijorează urbaniștii.

entry: suicide-attack
verb: se arunca aer, se detona, comite + object(atentat, atac) + any(sinucigaș, kamikaze), detona + object(centură, vestă, încărcătură) + any(sinucigaș, kamikaze, propriu), se exploda, detona + any(sinucigaș, kamikaze), exploda + any(sinucigaș, kamikaze)
event: ASSAULT/suicide-attack
actor: subject
recipient: "în"; lângă; la; asupra; "în fața"; "împotriva"
yes: Un terorist sinucigaș s-a aruncat în aer lângă un convoi al NATO. => ASSAULT/suicide-attack - > IGO

entry: suicide-attack-noun
noun: atentat + any(sinucigaș, kamikaze, suicid), atac + any(sinucigaș, kamikaze, suicid), atentator + any(sinucigaș), detonare + any(sinucigaș, centură), explozie + any(sinucigaș, kamikaze)
event: ASSAULT/suicide-attack
noun-actor: subject; "de către"; genitive; adjective
noun-recipient: "împotriva"; asupra; "în"; la; contra
yes: Atentatul sinucigaș împotriva poliției afgane a avut loc joi. => ASSAULT/suicide-attack - > AFG.COP

entry: aerial
verb: bombarda - object(particulă, @abstract) - any(artilerie, tun, obuz, mortier, rachetă, rachet, dronă, drone, întrebare, e-mail), bombarda + any(avion, aviație, bombardier, aerian, elicopter), lansa + object(raid), efectua + object(raid) + any(aerian, avion), ataca + any(avion, aviație, bombardier, aerian, elicopter) - object(@aircraft), ataca aerian, lovi + any(avion, aviație, bombardier, aerian, elicopter) - object(@aircraft), arunca + object(bombă) + any(avion, bombardier, elicopter), lansa + object(bombă) + any(avion, bombardier), mitralia + any(avion, elicopter), ucide + any(bombardament, aviație, elicopter), extinde + object(operațiune) + any(bombardier, avion), distruge + any(avion, aviație, bombardier) + object - object(avion)
event: ASSAULT/aerial
actor: subject
recipient: object; asupra; "în"; "împotriva"; la
yes: Aviația rusă a bombardat orașul Alep. => ASSAULT/aerial RUS.MIL > SYR
yes: NATO a bombardat Serbia. => ASSAULT/aerial IGO > SRB
no: Jurnaliștii l-au bombardat pe ministru cu întrebări.

entry: aerial-noun
noun: raid + any(aerian, avion, bombardier), bombardament - any(artilerie, obuz, tun, mortier, rachetă, rachet), bombardare - any(artilerie, obuz, tun), atac + any(aerian, avion, elicopter), lovitură + any(aerian), campanie + any(aerian), incursiune + any(aerian), ofensivă + any(aerian), război + any(aerian), război + din(aer)
event: ASSAULT/aerial
noun-actor: subject; "de către"; genitive; adjective; "din partea"
noun-recipient: asupra; "împotriva"; "în"; contra; genitive; la
needs: actor
yes: Raidurile aeriene ale Israelului asupra Libanului continuă. => ASSAULT/aerial ISR > LBN
yes: Bombardarea Serbiei de către NATO a început în martie. => ASSAULT/aerial IGO > SRB

entry: drone
verb: ataca + any(dronă, drone, uav), lovi + any(dronă, drone, uav), bombarda + any(dronă, drone), lansa + object(dronă, drone) + asupra, lansa + object(dronă, drone) + "împotriva", lansa + object(dronă, drone) + spre, lansa + object(dronă, drone) + către, lansa + object(dronă, drone) + "în direcția", lansa + object(dronă, drone) + any(atac, noapte, kamikaze, explozibil, rachetă, rachet, val), ucide + any(dronă, drone), distruge + any(dronă, drone), trimite + object(dronă, drone) + "împotriva"
event: ASSAULT/drone
actor: subject
recipient: object; asupra; "împotriva"; "în"; spre
yes: Ucraina a atacat cu drone o bază rusă. => ASSAULT/drone UKR > RUS
no: Fotograful a lansat drona deasupra lacului.

entry: drone-noun
noun: atac + any(dronă, drone), raid + any(dronă, drone), lovitură + any(dronă, drone), bombardament + any(dronă, drone)
event: ASSAULT/drone
noun-actor: subject; "de către"; genitive; adjective; "din partea"
noun-recipient: asupra; "împotriva"; "în"; contra; la
needs: actor
yes: Atacul cu drone al Ucrainei asupra Rusiei a avut loc noaptea. => ASSAULT/drone UKR > RUS

entry: heavy-weapons
verb: bombarda + any(artilerie, tun, obuz, mortier, rachetă, rachet, tanc), canona, pilona, trage + object(rachetă, rachet, obuz, proiectil), trage + cu(rachetă, rachet, obuz, tun, artilerie, mortier, tanc), lansa + object(rachetă, rachet, proiectil, obuz) + asupra, lansa + object(rachetă, rachet, proiectil, obuz) + "împotriva", lansa + object(rachetă, rachet, proiectil, obuz) + spre, lansa + object(rachetă, rachet, proiectil, obuz) + către, lansa + object(rachetă, rachet, proiectil, obuz) + "în direcția", ataca + cu(rachetă, rachet, artilerie, tanc, obuz, mortier, proiectil), ataca + any(rachetă, rachet, artilerie, tanc, obuz, mortier) - object(@weapons), lovi + cu(rachetă, rachet, artilerie, obuz, proiectil), torpila + object(navă, vas), arunca + object(obuz, rachetă, rachet), ucide + any(rachetă, rachet, obuz, artilerie), distruge + any(rachetă, rachet, artilerie, obuz), deschide + object(foc) + any(artilerie, tun, rachetă, rachet, tanc)
event: ASSAULT/heavy-weapons
actor: subject
recipient: asupra; "împotriva"; spre; către; "în direcția"; object; "în"; la
yes: Hamas a lansat rachete asupra Israelului. => ASSAULT/heavy-weapons PSE > ISR
yes: Rebelii yemeniți au lansat rachete spre Arabia Saudită. => ASSAULT/heavy-weapons YEM > SAU
yes: Armata rusă a atacat orașul Harkov cu artileria. => ASSAULT/heavy-weapons RUS.MIL > UKR

entry: heavy-weapons-noun
noun: atac + any(rachetă, rachet, artilerie, tanc, obuz, mortier), tir + de(rachetă, rachet, artilerie, obuz, tun, mortier), tir + any(artilerie, rachetă, rachet), bombardament + any(artilerie, obuz, tun, mortier, rachetă, rachet), canonadă, salvă, tragere + de(rachetă, rachet), foc + de(artilerie, tun), lansare + de(rachetă, rachet), duel + de(artilerie), ploaie + de(rachetă, rachet, obuz), baraj + de(artilerie), torpilare
event: ASSAULT/heavy-weapons
noun-actor: subject; "de către"; genitive; adjective; "din partea"
noun-recipient: asupra; "împotriva"; "în"; contra; la; spre
needs: actor
yes: Tirurile de rachete ale Hezbollahului asupra Israelului au continuat luni. => ASSAULT/heavy-weapons LBN > ISR

entry: crowd-control
verb: folosi + object(gaz, tun, bâtă, grenadă, spray) + any(lacrimogen, apă, cauciuc), utiliza + object(gaz, tun) + any(lacrimogen, apă), trage + cu(gaz, glonț) + any(lacrimogen, cauciuc), lansa + object(gaz, grenadă) + any(lacrimogen), arunca + object(gaz, grenadă) + any(lacrimogen), dispersa + any(gaz, tun, lacrimogen), împrăștia + any(gaz, tun, lacrimogen), trage aer, gaza + object(manifestant, protestatar, demonstrant), interveni + cu(gaz, tun) + any(lacrimogen, apă), trage + object(foc) + any(avertisment), recurge + la(gaz, tun) + any(lacrimogen, apă), alunga + any(lacrimogen)
event: ASSAULT/crowd-control
actor: subject
recipient: "împotriva"; asupra; object; "în"; contra
needs: actor
yes: Poliția turcă a folosit gaze lacrimogene împotriva manifestanților. => ASSAULT/crowd-control TUR.COP > .CVL

entry: crowd-control-noun
noun: gaz + any(lacrimogen), tun + any(apă), glonț + any(cauciuc), foc + any(avertisment), folosire + genitive(gaz, tun) + any(lacrimogen, apă), grenadă + any(lacrimogen)
event: ASSAULT/crowd-control
noun-actor: subject; "de către"; adjective
noun-recipient: "împotriva"; asupra; contra
needs: actor
yes: Folosirea gazelor lacrimogene de către poliția turcă împotriva manifestanților a fost criticată. => ASSAULT/crowd-control TUR.COP > .CVL

entry: unconventional
verb: folosi + object(armă, gaz, agent, substanță, bombă) + any(chimic, biologic, nuclear, sarin, clor, toxic, neurotoxic, atomic), utiliza + object(armă, gaz, agent, substanță) + any(chimic, biologic, nuclear, sarin, clor, toxic, neurotoxic), ataca + any(chimic, sarin, biologic, gazat, iperită), gaza - object(băutură, apă, manifestant, protestatar), otrăvi + any(noviciok, poloniu, neurotoxic), lansa + object(bombă) + any(atomic, nuclear), arunca + object(bombă) + any(atomic, nuclear), bombarda + any(atomic, nuclear, chimic)
event: ASSAULT/unconventional
actor: subject
recipient: "împotriva"; asupra; object; "în"; contra
needs: actor
yes: Armata siriană a folosit gaz sarin împotriva rebelilor. => ASSAULT/unconventional SYR.MIL > .REB

entry: unconventional-noun
noun: atac + any(chimic, biologic, nuclear, sarin, radiologic, clor), atac + cu(gaz), folosire + genitive(armă, gaz) + any(chimic, biologic, nuclear, sarin), bombardament + any(atomic, nuclear, chimic), gazare + genitive(@people)
event: ASSAULT/unconventional
noun-actor: subject; "de către"; genitive; adjective
noun-recipient: "împotriva"; asupra; "în"; contra; la
needs: actor
yes: Atacul chimic al armatei siriene asupra rebelilor a fost confirmat de ONU. => ASSAULT/unconventional SYR.MIL > .REB
