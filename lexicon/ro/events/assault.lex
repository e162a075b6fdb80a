# ASSAULT without a means of its own: attack, kill, fight, invade. What means was used stands in assault-means.lex; modes.txt adds cue words.

entry: attack
verb: prinde + "în"(ambuscadă), ataca - object(@abstract, @topic, problemă, memorie, simț) - subject(critic, cronicar, recenzent, @disaster) - any(@sport, verbal, discurs, declarație, instanță, justiție, cibernetic), asalta - any(@billing, turist, client), agresa - any(verbal), lovi + object - subject(@disaster, mașină, tren, tramvai, autobuz, criză) - any(@sport), asedia + object, încercui + object(oraș, trupă, armată, poziție), riposta + object, riposta + "împotriva", contraataca - any(@sport), năvăli + "în" - subject(@disaster), năvăli + asupra, se năpusti + asupra, tăbărî, da + object(asalt), porni + object(ofensivă, atac), lua asalt - object(secție, magazin, plajă, stațiune, ghișeu), lansa + object(@attacks) + "împotriva", lansa + object(@attacks) + asupra, lansa + object(@attacks), declanșa + object(@attacks), comite + object(@attacks, atrocitate, genocid), desfășura + object(@attacks), efectua + object(@attacks), purta + object(@attacks), conduce + object(@attacks), continua + object(@attacks), intensifica + object(@attacks), relua + object(@attacks), întreprinde + object(@attacks), iniția + object(@attacks), viza + object(@troops, bază, poziție, convoi, oraș, ambasadă, aeroport) + any(@attacks, exploziv), interveni militar, interveni + "în"(forță), lovi + "în"(poziție, bază), hărțui + object(trupă, convoi, armată), riposta, recurge + la(forță, violență), folosi + object(forță), face + object(uz) + de(forță, armă), revendica + object(@attacks), revendica + object(responsabilitate, paternitate), asuma + object(atentat, atac), asuma + object(responsabilitate) + pentru(@attacks), organiza + object(@attacks), plănui + object(atentat) + any(comis), atenta + la, supune + dative(@attacks), atinge + object(țintă), lovi + object(țintă, obiectiv, poziție, bază)
event: ASSAULT
actor: subject
recipient: object; asupra; "împotriva"; contra; dative; "în"; la; genitive
yes: Rebelii sirieni au atacat o bază a armatei ruse. => ASSAULT SYR.REB > RUS.MIL
yes: Turcia a lansat o ofensivă împotriva kurzilor din Siria. => ASSAULT TUR > SYR
no: Ministrul atacă în interviu tema pensiilor.
no: Steaua a atacat prin mijlocașul brazilian.
no: Cutremurul a lovit orașul în zori.

entry: attack-noun
noun: atac - any(@sport, verbal, cord, cibernetic, informatic, inimă, panică, apoplectic) - "la adresa", atentat - any(bombă, sinucigaș), asalt, agresiune - any(verbal, cibernetic), ofensivă - any(diplomatic, @sport), contraofensivă, contraatac, incursiune, raid - any(aerian, ciclist), ostilitate, violență - any(domestic, verbal), ambuscadă, operațiune + any(militar, antiterorist, represiune), operație + any(militar), campanie + any(militar), represalii, represalie, ripostă + any(militar, armat), intervenție + any(militar, armat), act + any(terorist, agresiune), lovitură + any(militar), expediție + any(militar, punitiv), atacare, asediere, forță + any(brutal), atac + any(terorist, armat), recurgere + la(forță), vărsare + de(sânge), carnaj, teroare + any(armat), acțiune + any(militar, terorist, ofensiv, armat), atentat + any(terorist), asaltare, pogrom, atrocitate, hărțuire + any(militar)
event: ASSAULT
noun-actor: subject; "de către"; "din partea"; genitive; adjective
noun-recipient: asupra; "împotriva"; contra; la; "în"
yes: Atacul rebelilor asupra armatei siriene a avut loc noaptea. => ASSAULT .REB > SYR.MIL
yes: După ofensiva Turciei împotriva Siriei, granița s-a închis. => ASSAULT TUR > SYR
yes: Un atac asupra armatei pakistaneze a avut loc vineri. => ASSAULT - > PAK.MIL
no: Un atac al lăcustelor a distrus recolta.
no: Bătrânul a suferit un atac de cord.
no: Atacul echipei naționale a dezamăgit.

entry: kill
verb: ucide - subject(@disaster, mașină, tren, boală) - any(@sport, @disaster), omorî - subject(@disaster, mașină, tren, boală) - any(@sport, @disaster), executa - object(@things, @exercise, lucrare, mandat, lovitură, ordin, proiect), lichida - object(datorie, firmă, @money), măcelări, uciga, nimici, extermina, anihila, decima - subject(@disaster), neutraliza + object(@rebels, terorist, militant, luptător), elimina + object(@rebels, terorist, militant, luptător), doborî + object(@rebels, soldat), răpune - any(@sport) - subject(@disaster), pune + object + la(pământ), lua + object(viață) + dative, face + object(victimă, mort) - subject(@disaster), secera + object(viață), răni - subject(@disaster, mașină, tren) - any(@sport, @disaster), vătăma, ucide + any(atac, atentat, luptă, raid), provoca + object(moarte, victimă) - subject(@disaster), trimite + la(moarte), suprima + object(opozant, disident), ghilotina
event: ASSAULT
actor: subject
recipient: object; dative; genitive
yes: Armata israeliană a ucis doi palestinieni. => ASSAULT ISR.MIL > PSE
yes: Trei soldați turci au fost uciși de rebelii kurzi. => ASSAULT .REB > TUR.MIL
no: Cutremurul a ucis zeci de oameni în Iran.
no: Fumatul ucide.

entry: kill-noun
noun: ucidere, omorâre, măcel, exterminare, anihilare, nimicire, rănire + genitive(@troops), lichidare + genitive(@rebels, terorist, militant, lider), neutralizare + genitive(@rebels, terorist), moarte + "în urma"(@attacks), moarte + any(@attacks), omor, crimă + any(politic, război, umanitate)
event: ASSAULT
noun-actor: subject; "de către"; adjective
noun-recipient: genitive
yes: Uciderea soldaților turci de către rebelii kurzi a declanșat represalii. => ASSAULT .REB > TUR.MIL

entry: killed-passive
# Violent death told in the passive counts though nobody is named as killer.
verb: ucide + object(@people, @troops, @officials) - subject - any(@disaster), omorî + object(@people, @troops, @officials) - subject - any(@disaster), răni + object(@people, @troops, @officials) + any(@attacks, luptă, bombă, glonț, foc) - subject - any(@disaster)
event: ASSAULT
actor: subject
recipient: object
needs: recipient
yes: Doi soldați ucraineni au fost uciși la Donețk. => ASSAULT - > UKR.MIL
no: Doi pietoni au fost uciși de un tramvai.

entry: die-in-attack
# Those who die are the victims; the attack may name its doer.
verb: pierde + object(viață) + "în"(@attacks), muri + "în"(@attacks), deceda + "în"(@attacks), cădea + "în"(luptă), muri + "în urma"(@attacks), deceda + "în urma"(@attacks), pieri + "în"(@attacks), pierde + object(viață) + "în urma"(@attacks), muri + "în timpul"(@attacks, luptă), sfârși + "în"(@attacks), cădea + "în"(ambuscadă), cădea victimă + dative(@attacks), suferi + object(rană) + "în"(@attacks), suferi + object(pierdere) + "în"(luptă, @attacks)
event: ASSAULT
actor: "din partea"
recipient: subject
needs: recipient
yes: Trei soldați turci au murit într-un atac lângă Alep. => ASSAULT - > TUR.MIL
no: Trei soldați turci au murit într-un accident rutier.

entry: fight
verb: lupta - pentru(@title, titlu, medalie, calificare, drept, viață) - "împotriva"(risc, corupție, drog, sărăcie, cancer, boală, poluare, criminalitate, inflație, incendiu, foc, virus, pandemie, evaziune, trafic, discriminare) - cu(boală, cancer, incendiu, foc, flacără, flăcare, flăcările, virus) - any(@sport), se lupta - any(@sport), lupta + cu(armată, trupă, rebel, forță, stat), lupta + "împotriva"(armată, trupă, rebel, forță, stat), se război, se război + cu, se ciocni + cu(trupă, armată, rebel, forță), se ciocni + subject(@troops, @rebels), se confrunta + cu(@troops, @rebels), se bate - any(@sport, muscă) + cu(trupă, armată, rebel), se bate + subject(@troops, @rebels), se încleșta, se încăiera - cu(poliție, jandarm), duce + object(război, luptă), purta + object(război, luptă, bătălie), da + object(luptă, bătălie), schimba + object(foc), intra + "în"(război, luptă), angaja + object(luptă, inamic), se înfrunta - any(@sport), combate + object(@rebels, terorist, insurgent, terorism), rezista + dative(@attacks, asediu), rezista + "în fața"(trupă, armată), respinge + object(@attacks, asalt), se apăra + de(@attacks, trupă), se opune + dative(invazie, ocupație, trupă), participa + la(război, luptă, ofensivă), se alătura + dative(război, luptă, ofensivă)
event: ASSAULT
actor: subject + cu
recipient: "împotriva"; contra; dative; object
needs: actor
yes: Armata siriană se luptă cu rebelii la Alep. => ASSAULT SYR.MIL+.REB > -
yes: Rusia și Georgia au purtat un război în august. => ASSAULT RUS+GEO > -
no: Echipa luptă pentru titlu până în ultima etapă.
no: Pompierii greci luptă cu flăcările lângă Atena.
no: Guvernul României luptă împotriva corupției.

entry: fight-noun
noun: luptă - pentru(@title, titlu, calificare, viață, putere) - "împotriva"(corupție, drog, sărăcie, cancer, boală, poluare) - any(@sport), război - any(rece, psihologic, comercial, cibernetic), bătălie - any(@sport, juridic, politic), ciocnire - any(manifestant, protestatar, demonstrant, tren, mașină), confruntare - any(@sport, manifestant, protestatar, electoral, televizat), conflict + any(armat, militar, sângeros), conflict - any(muncă, interes, generație), ostilități, încleștare + any(armat), schimb + de(foc), război + de(gherilă), război + any(civil), insurgență + any(armat), insurecție + any(armat), rezistență + any(armat), înfruntare + any(armat), incident + any(armat, frontieră), incident + de(stradă) + dintre, escaladare + any(militar, violență), lupte
event: ASSAULT
noun-actor: dintre; între; subject + genitive + cu; "de către"; adjective
noun-recipient: "împotriva"; contra; asupra
needs: actor
yes: Luptele dintre armata siriană și rebeli au izbucnit din nou. => ASSAULT SYR.MIL+.REB > -
yes: Războiul dintre Rusia și Ucraina continuă. => ASSAULT RUS+UKR > -
no: Lupta pentru calificare se dă între Rapid și Craiova.

entry: fight-opposed
# "Bătălia a opus armata X armatei Y": who fought stands behind the verb.
verb: opune + object(@troops, @rebels, armată, flotă) + subject(luptă, bătălie, confruntare, război), opune + object(@troops, @rebels, armată, flotă) + dative(@troops, @rebels, armată, flotă)
event: ASSAULT
actor: object + dative + genitive
needs: actor
yes: Bătălia a opus armata austriacă trupelor franceze. => ASSAULT AUT.MIL+FRA.MIL > -
no: Meciul a opus echipa Austriei celei a Franței.

entry: invade
verb: invada - subject(@disaster, turist, insectă, manifestant, protestatar) - object(piață, @billing), ocupa + object(@territory, @lands, țară, stat, bază, aeroport) - any(clasament, ultim, prim, grupă, loc) - object(poziție, linie), ocupa militar, ocupa + object + subject(@troops, @rebels), cuceri + object + subject(@troops, @rebels), intra + "în" + subject(@troops, @rebels) - "în"(alertă, acțiune, dispozitiv, port, vigoare, grevă, posesie, posesia, serviciu, dotare, contact, luptă, legătură, stare), cuceri + object(@territory, @lands, țară, stat, bază, aeroport, @cities) - any(@sport, turist), cotropi, anexa - object(document, act, listă), captura + object(oraș, bază, poziție, sat, aeroport), pătrunde + "în"(@territory, @lands, oraș) + subject(@troops, @rebels), pătrunde + "pe"(@territory, @lands), intra + "în"(@territory, @lands, oraș, capitală) + subject(@troops, @rebels), prelua + object(control), prelua + object(putere) + any(forță, lovitură, puci, armă), lua + object(control), recuceri + object - any(@sport), elibera + object(@territory, @lands, oraș, sat, regiune), avansa + spre + subject(@troops, @rebels), avansa + subject(@troops, @rebels), înainta + subject(@troops, @rebels), traversa + object(frontieră, graniță) + subject(@troops, @rebels), trece + object(frontieră, graniță) + subject(@troops), încălca + object(frontieră, spațiu, suveranitate, graniță), viola + object(frontieră, spațiu, suveranitate, graniță), năvăli + "în", pune + object(stăpânire) + pe, uzurpa, răsturna + object(guvern, regim, președinte) + any(forță, puci, armă, lovitură), debarca + "în" + subject(@troops), debarca + pe + subject(@troops), supune militar, coloniza, smulge + object(teritoriu, oraș), da + object(lovitură) + any(stat)
event: ASSAULT
actor: subject
recipient: object; "în"; genitive
yes: Irakul a invadat Kuweitul. => ASSAULT IRQ > KWT
yes: Rusia a ocupat Crimeea. => ASSAULT RUS > UKR
yes: Trupele germane au ocupat Bucureștiul. => ASSAULT DEU.MIL > ROU
no: Turiștii au invadat stațiunile de pe litoral.
no: Suedia ocupă locul trei în clasament.

entry: invade-noun
noun: invazie - any(insectă, turist, țânțar), invadare, ocupare + genitive(@territory, @lands, țară, stat, bază, aeroport), ocupație + any(militar, străin), cucerire + genitive(@territory, @lands, @cities, țară, stat, oraș), anexare, cotropire, capturare + genitive(oraș, bază, sat, aeroport), recucerire, lovitură + any(stat), puci, preluare + genitive(putere, control), violare + genitive(frontieră, spațiu, suveranitate), încălcare + genitive(frontieră, spațiu, suveranitate), înaintare + genitive(@troops, @rebels), debarcare + any(aliat, militar), uzurpare, năvălire, pătrundere + genitive(@troops), ocupație, cucerire, ocupare
event: ASSAULT
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "în"; genitive; "împotriva"; asupra
needs: actor
yes: Invadarea Kuweitului de către Irak a dus la război. => ASSAULT IRQ > KWT
no: Ocuparea forței de muncă a crescut.

entry: defeat
verb: înfrânge - any(@sport, campion, meci) - object(frică, boală, rezistență), învinge + object(@troops, @rebels, armată, inamic, otoman, tătar, mongol, năvălitor, invadator, cotropitor, cruciat), învinge + "în"(luptă, bătălie, război), zdrobi + object(@troops, @rebels, armată, inamic, revoltă, rezistență, răscoală, opoziție, insurecție, încercare, tentativă), înăbuși + object(revoltă, răscoală, insurecție, încercare) + any(sânge, armă), bate + object(armată, trupă), supune + object(@territory, @lands, țară, rebel), respinge + object(@troops, @rebels, invazie, inamic, atacator), pune fugă, spulbera + object(@troops, @rebels), dezarma + object(@rebels, trupă) + any(forță), captura + object(tanc, armament), alunga + object(@troops, @rebels), izgoni + object(@troops, @rebels), scoate + object(@rebels) + din(oraș), distruge + object(@troops, @rebels), birui + object(@troops, inamic)
event: ASSAULT
actor: subject
recipient: object; genitive
needs: actor
yes: Armata pakistaneză i-a înfrânt pe talibanii afgani. => ASSAULT PAK.MIL > AFG
no: Campioana a învins-o pe belgiancă în trei seturi.

entry: defeat-noun
noun: victorie + asupra - any(@sport, electoral, alegere, scrutin, vot, cancer, boală, moarte), victorie + "împotriva" - any(@sport, electoral, alegere), înfrângere + genitive(@troops, @rebels, armată), înfrângere + any(militar), zdrobire + genitive(@troops, @rebels, armată, revoltă), nimicire + genitive(@troops)
event: ASSAULT
noun-actor: subject; "de către"; adjective; "din partea"
noun-recipient: genitive
needs: actor
yes: Înfrângerea rebelilor de către armata din Sri Lanka a pus capăt războiului. => ASSAULT LKA.MIL > .REB

entry: abduct
verb: răpi - object(inimă, timp), sechestra + object(@people), lua + object(ostatic), lua + object + any(ostatic), lua + object(prizonier), lua + object + any(prizonier), ține + object + any(ostatic), ține + object(ostatic), captura + object(soldat, militar, @troops, ostatic, pilot, combatant, @rebels, ofițer, luptător, comandant, lider, șef, general, mercenar), deturna + object(avion, navă, vas, autobuz, aeronavă), captura + object(navă, vas, petrolier, cargou, avion, iaht, trauler), sechestra + object(navă, vas, petrolier, cargou, iaht, trauler) + subject(pirat, rebel, militant), face + object(prizonier), kidnapa, captura + any(prizonier), prinde + object(soldat, pilot), reține + object(ostatic), cădea prizonier
event: ASSAULT/abduct
actor: subject
recipient: object
needs: recipient
yes: Rebelii sudanezi au răpit doi ingineri francezi. => ASSAULT/abduct SDN.REB > FRA
yes: Hamas a luat prizonier un soldat israelian. => ASSAULT/abduct PSE > ISR.MIL
no: Munca îi răpește tot timpul liber.

entry: abduct-noun
noun: răpire, sechestrare + genitive(@people), luare + de(ostatic, prizonier), luare + any(ostatic), deturnare + genitive(avion, navă, vas, aeronavă), capturare + genitive(soldat, militar, @troops, pilot), kidnapping, piraterie + any(aerian, maritim), captivitate
event: ASSAULT/abduct
noun-actor: subject; "de către"; adjective
noun-recipient: genitive
needs: recipient
yes: Răpirea inginerilor francezi de către rebelii sudanezi a șocat Parisul. => ASSAULT/abduct SDN.REB > FRA

entry: targeted
verb: asasina, lapida, executa + object(@people, @troops, ostatic, prizonier, civil, deținut, condamnat, jurnalist), masacra, linșa, decapita, spânzura - object(haină, tablou), ucide + object(civil, copil, femeie, populație, sătean, ostatic, prizonier), măcelări + object(civil, populație, sătean, copil, femeie), extermina + object(populație, civil, evreu, minoritate), lichida + object(opozant, jurnalist, lider), otrăvi + object(opozant, jurnalist, spion, lider), electrocuta + object(condamnat), pune zid, împușca + object(condamnat, ostatic, prizonier), suprima + object(lider), elimina + object(opozant, lider), comite + object(masacru, asasinat, genocid, crimă), gaza + object(deținut, evreu)
event: ASSAULT/targeted
actor: subject
recipient: object; genitive; "împotriva"
needs: recipient
yes: Rebelii sirieni au executat zece prizonieri. => ASSAULT/targeted SYR.REB > -
yes: Premierul pakistanez a fost asasinat la Islamabad. => ASSAULT/targeted - > PAK
no: Orchestra a executat imnul național.

entry: targeted-noun
noun: asasinat, asasinare, execuție - genitive(@norm, buget, lucrare) - any(silit, bugetar), executare + genitive(ostatic, prizonier, civil, deținut, condamnat, jurnalist, soldat), masacru, masacrare, decapitare, spânzurare, linșare, lapidare, genocid, măcelărire, exterminare + genitive(populație, evreu), otrăvire + genitive(opozant, spion), crimă + any(politic, comandă), tentativă + de(asasinat), ucidere + genitive(civil, copil, femeie, ostatic)
event: ASSAULT/targeted
noun-actor: subject; "de către"; adjective
noun-recipient: genitive; "împotriva"; asupra
needs: recipient
yes: Asasinarea premierului pakistanez de către talibani a avut loc ieri. => ASSAULT/targeted AFG > PAK

entry: beat
verb: bate + object - object(record, @team, moneda, pas, clopot, palmă, câmp) - any(@sport), maltrata, brutaliza, snopi + any(bătaie), lua bătaie, molesta, bruscca, brusca + object, pocni + object, pălmui, lovi + object + any(pumn, picior, palmă), agresa + object + any(fizic), agresa fizic, ciomăgi, altoi + object(jandarm, polițist), burduși, târî + object + pe(stradă), lovi + cu(pumn, picior, palmă)
event: ASSAULT/beat
actor: subject
recipient: object
needs: recipient
yes: Polițiștii sârbi l-au bătut pe jurnalist. => ASSAULT/beat SRB.COP > .JRN
no: Pisicuța bate la ușă.
no: Rapid a bătut Dinamo cu doi la unu.

entry: beat-noun
noun: bătaie + any(brutal, sever), maltratare, brutalizare, molestare, agresiune + any(fizic), lovire + genitive(@people), bătaie + genitive(@people), agresare
event: ASSAULT/beat
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: genitive; asupra
needs: recipient
yes: Maltratarea jurnaliștilor de către polițiștii sârbi a fost filmată. => ASSAULT/beat SRB.COP > .JRN

entry: torture
verb: tortura, chinui + object(deținut, prizonier, ostatic), supune + dative(tortură), schingiui, mutila, maltrata + object(deținut, prizonier), electrocuta, supune + object + la(tortură), comite + object(tortură), înfometa + object(deținut, prizonier)
event: ASSAULT/torture
actor: subject
recipient: object; genitive
needs: recipient
yes: Poliția egipteană a torturat doi jurnaliști. => ASSAULT/torture EGY.COP > .JRN

entry: torture-noun
noun: tortură, torturare, schingiuire, mutilare, tratament + any(inuman, degradant), maltratare + genitive(deținut, prizonier), supliciu
event: ASSAULT/torture
noun-actor: subject; "de către"; adjective
noun-recipient: genitive; "împotriva"
needs: actor
yes: Torturarea jurnaliștilor de către poliția egipteană a fost dovedită. => ASSAULT/torture EGY.COP > .JRN

entry: sexual
verb: viola - object(frontieră, spațiu, suveranitate, @ceasefire, @agreement, rezoluție, lege, drept, graniță), agresa sexual, abuza sexual, hărțui sexual, batjocori sexual, supune + dative(viol)
event: ASSAULT/sexual
actor: subject
recipient: object; "de"
needs: recipient
yes: Rebelii din Sudan au violat mai multe femei. => ASSAULT/sexual SDN.REB > .CVL
no: Contractul violează legea concurenței.

entry: sexual-noun
noun: viol, violare + genitive(femeie, fată, @people), agresiune + any(sexual), abuz + any(sexual), violență + any(sexual), sclavie + any(sexual), hărțuire + any(sexual)
event: ASSAULT/sexual
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: asupra; "împotriva"; genitive
needs: actor
yes: Violurile rebelilor sudanezi asupra femeilor au continuat. => ASSAULT/sexual SDN.REB > .CVL

entry: engaged-in-war
verb: angaja + "în"(război, conflict, luptă, ostilitate, ofensivă), angrena + "în"(război, conflict, luptă), implica + "în"(război)
event: ASSAULT
actor: object; subject
recipient: cu; "împotriva"; "în"
needs: actor; recipient
yes: Etiopia este angajată într-un război împotriva Eritreei. => ASSAULT ETH > ERI
no: Firma s-a angajat într-un proiect cu Ungaria.
