# PROTEST: collective acts of civilians.

entry: demonstrate
verb: demonstra - content - object, manifesta - object - content, protesta - "pe lângă" - any(diplomatic, notă), ieși + "în"(stradă, piață), ieși + pe(stradă), mărșălui - subject(@troops), defila + any(protest), se aduna + any(protest, protesta, protestatar, manifestant, demonstrant), se strânge + any(protest, protesta, manifestant), scanda, picheta, organiza + object(@protests), desfășura + object(@protests), participa + la(@protests), ține + object(miting, marș), lua + object(parte) + la(@protests), coborî + "în"(stradă), invada + object(stradă, piață) + any(manifestant, protestatar), cere + object(demisie) + "în"(stradă), se ridica + "împotriva"(@regime), scoate + "în"(stradă), mobiliza + "în"(stradă), se alătura + dative(@protests), continua + object(@protests), forma + object(lanț) + any(uman), huidui + object, fluiera + object(ministru, premier, președinte)
event: PROTEST/demo
actor: subject
recipient: "împotriva"; "față de"; object; "în fața"; contra
yes: Mii de studenți au protestat împotriva guvernului francez. => PROTEST/demo .EDU > FRA
yes: Protestatarii sârbi au ieșit în stradă. => PROTEST/demo SRB.CVL > -
no: Studiul a demonstrat că fumatul dăunează.
no: Copilul manifestă interes pentru muzică.

entry: demonstration-noun
noun: protest - "față de" - any(diplomatic, oficial, notă, scris, ferm), demonstrație - any(matematic, practic, aviatic, culinar), manifestație, miting - any(aviatic, electoral), marș - any(militar, nupțial, funebru), proteste, contestație + any(stradă), pichetare, adunare + any(protest), mișcare + any(protest, protestatar), acțiune + de(protest), manifestare + de(protest, stradă), flashmob, campare + any(protest), val + de(protest), procesiune + any(protest), lanț + any(uman), miting-maraton, contramanifestație, sit-in
event: PROTEST/demo
noun-actor: subject; "de către"; genitive; adjective
noun-recipient: "împotriva"; contra; "față de"; "în fața"
yes: Manifestația studenților împotriva guvernului chilian a avut loc vineri. => PROTEST/demo .EDU > CHL
no: Demonstrația teoremei ocupă două pagini.

entry: demonstration-of
noun: protest + genitive(@people), protestare
event: PROTEST/demo
noun-actor: genitive
noun-recipient: "împotriva"; contra; "față de"
yes: Protestul minerilor împotriva guvernului polonez a durat o săptămână. => PROTEST/demo .LAB > POL

entry: riot
verb: se răscula, se revolta - any(comentariu), provoca + object(tulburare, dezordine, revoltă), se răzvrăti, se bate + cu(poliție, jandarm, polițist), se ciocni + cu(poliție, jandarm, polițist) - subject(@troops), arunca + object(piatră, cocktail, sticlă, petardă) + any(manifestant, protestatar, demonstrant, huligan), ataca + object(poliție, jandarm, polițist) + subject(manifestant, protestatar, demonstrant, huligan), se încăiera + cu(poliție, jandarm), se insurge, lua + "cu"(asalt) + subject(manifestant, protestatar, demonstrant, mulțime), pătrunde + "în"(parlament, palat, sediu) + subject(manifestant, protestatar, demonstrant, mulțime), ocupa + object(parlament, palat, sediu) + subject(manifestant, protestatar, demonstrant, student, mulțime), asedia + object(parlament, palat, sediu) + subject(manifestant, protestatar, demonstrant, mulțime), jefui + object(magazin, prăvălie) + any(protest, manifestant, revoltă)
event: PROTEST/riot
actor: subject
recipient: "împotriva"; cu; object; contra
needs: actor
yes: Manifestanții greci s-au bătut cu poliția. => PROTEST/riot GRC.CVL > .COP
yes: Deținuții brazilieni s-au răsculat. => PROTEST/riot BRA > -
no: Criticii s-au revoltat într-un comentariu.

entry: riot-noun
noun: revoltă, răscoală, tulburare + any(stradă, social, grav, etnic, violent), răzmeriță, dezordine + any(stradă, public), încăierare, insurecție, insurgență + any(popular), rebeliune + any(penitenciar, închisoare), incident + de(stradă), protest + any(violent), manifestație + any(violent), demonstrație + any(violent), violență + any(stradă), ciocnire + any(manifestant, protestatar, demonstrant), confruntare + any(manifestant, protestatar, demonstrant), răzvrătire, linșaj, mineriadă
event: PROTEST/riot
noun-actor: între; dintre; subject; genitive; adjective
noun-recipient: "împotriva"; cu; contra
needs: actor
yes: Revolta minerilor împotriva guvernului bolivian a izbucnit luni. => PROTEST/riot .LAB > BOL

entry: strike
verb: intra + "în"(grevă), declanșa + object(grevă), începe + object(grevă), declara + object(grevă), ține + object(grevă), face + object(grevă), organiza + object(grevă), continua + object(grevă), opri + object(lucru), înceta + object(lucru), întrerupe + object(lucru), se afla + "în"(grevă), fi + "în"(grevă), demara + object(grevă), sista + object(lucru), suspenda + object(lucru), se alătura + dative(grevă)
event: PROTEST/strike
actor: subject
recipient: "împotriva"; "față de"; contra
needs: actor
yes: Sindicatele franceze au intrat în grevă. => PROTEST/strike FRA.LAB > -
yes: Minerii polonezi au declanșat o grevă împotriva guvernului. => PROTEST/strike POL.LAB > .GOV

entry: strike-noun
noun: acțiune + any(grevist), grevă - any(foame, foamei, foamea), grevă + any(general, avertisment, spontan, japonez), conflict + de(muncă)
event: PROTEST/strike
noun-actor: subject; genitive; "de către"; adjective; din
noun-recipient: "împotriva"; contra
needs: actor
yes: Greva sindicatelor italiene a paralizat porturile. => PROTEST/strike ITA.LAB > -

entry: hunger-strike
verb: intra + "în"(grevă) + any(foame, foamei, foamea), declanșa + object(grevă) + any(foame, foamei, foamea), începe + object(grevă) + any(foame, foamei, foamea), declara + object(grevă) + any(foame, foamei, foamea), face + object(grevă) + any(foame, foamei, foamea), refuza + object(hrană, mâncare), continua + object(grevă) + any(foame, foamei, foamea)
event: PROTEST/hunger
actor: subject
recipient: "împotriva"
needs: actor
yes: Doi deținuți turci au intrat în greva foamei. => PROTEST/hunger TUR > -
no: Pisica refuză mâncarea uscată.

entry: hunger-strike-noun
noun: grevă + any(foame, foamei, foamea)
event: PROTEST/hunger
noun-actor: subject; genitive; "de către"; adjective
noun-recipient: "împotriva"
needs: actor
yes: Greva foamei a deținuților palestinieni continuă. => PROTEST/hunger PSE > -

entry: boycott
verb: boicota - object(@talks, @summit), chema + la(boicot), lansa + object(boicot), declanșa + object(boicot), organiza + object(boicot)
event: PROTEST/boycott
actor: subject
recipient: object; genitive; "împotriva"
needs: actor
yes: Partidele din opoziția venezueleană au boicotat alegerile. => PROTEST/boycott VEN > -

entry: boycott-noun
noun: boicot, boicotare - genitive(@talks, @summit)
event: PROTEST/boycott
noun-actor: subject; "de către"; genitive; adjective; "din partea"
noun-recipient: "împotriva"; asupra; genitive
needs: actor
yes: Boicotul opoziției sârbe asupra alegerilor continuă. => PROTEST/boycott SRB > -

entry: obstruct
verb: bloca + object(@roads, sediu, minister, clădire, palat, birou, poartă) + subject(@protesters), bloca + object(@roads) + any(tractor, camion, cauciuc, protest), bloca + object(@roads) - any(accident, zăpadă, copac, avalanșă, @disaster), baricada, ridica + object(baricadă), închide + object(@roads) + any(protest, manifestant, protestatar, fermier, sindicat), paraliza + object(trafic, circulație, oraș, țară, capitală) - any(zăpadă, viscol, @disaster), se baricada, se înlănțui, ocupa + object(uzină, universitate, @roads, piață, clădire, rectorat) + any(student, manifestant, protestatar, muncitor, sindicat, miner, fermier), se instala + "în"(piață, stradă), împiedica + object(acces, circulație), întrerupe + object(trafic, circulație) + any(protest, manifestant, protestatar), se lega + de(gard, cale)
event: PROTEST/obstruct
actor: subject
recipient: "împotriva"; contra
needs: actor
yes: Fermierii francezi au blocat autostrada. => PROTEST/obstruct FRA > -
yes: Mii de agricultori polonezi au blocat granița cu Ucraina. => PROTEST/obstruct POL > -
no: Un copac căzut a blocat strada.

entry: obstruct-noun
noun: blocaj + any(rutier, protest), blocare + genitive(@roads), baricadă, baraj + any(protest, manifestant, fermier), ocupare + genitive(universitate, uzină, piață), blocadă + any(rutier)
event: PROTEST/obstruct
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "împotriva"
needs: actor
yes: Blocarea autostrăzii de către fermierii francezi a durat două zile. => PROTEST/obstruct FRA > -

entry: vandalise
verb: vandaliza, profana, arde + object(steag, drapel, portret, efigie, carte, coran, biblie), incendia + object(steag, drapel, portret, efigie), dărâma + object(statuie, monument), doborî + object(statuie, monument), mâzgăli, distruge + object(vitrină, statuie, monument, cruce), sparge + object(geam, vitrină), arunca + object(vopsea, ou, roșie), călca + "în"(picior) + object(steag, drapel), devasta + object(magazin, sediu) + any(manifestant, protestatar)
event: PROTEST/vandalize
actor: subject
recipient: genitive; "împotriva"; "în"; object
needs: actor
yes: Manifestanții iranieni au ars steagul Statelor Unite. => PROTEST/vandalize IRN.CVL > USA
no: Vântul a spart geamul școlii.

entry: vandalise-noun
noun: vandalizare, profanare, act + de(vandalism), arderea + any(steag, drapel), ardere + genitive(steag, drapel, coran, portret)
event: PROTEST/vandalize
noun-actor: subject; "de către"; adjective
noun-recipient: genitive
needs: actor
yes: Vandalizarea consulatului sârb de către manifestanții croați a fost filmată. => PROTEST/vandalize HRV > SRB

entry: protest-general
verb: opune + object(rezistență) + any(civil, pașnic, civic), milita + "împotriva", contesta + "în"(stradă), lupta + any(pașnic), strânge + object(semnătură) + "împotriva"
event: PROTEST
actor: subject
recipient: "împotriva"; contra; dative
needs: actor(CVL, LAB, EDU, SOC, REL, PTY, OPP, REF, AGR, MED, JRN, UNK)
yes: Studenții greci militează împotriva guvernului. => PROTEST GRC.EDU > .GOV

entry: protest-general-noun
noun: nesupunere + any(civic), rezistență + any(pașnic, civil), mișcare + any(contestare), dezobediență, agitație + any(social)
event: PROTEST
noun-actor: subject; genitive; adjective; "de către"
noun-recipient: "împotriva"; "față de"
needs: actor
yes: Nesupunerea civică a studenților împotriva guvernului birmanez continuă. => PROTEST .EDU > MMR
