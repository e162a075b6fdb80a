# MOBILIZE: military or police moves short of force. Where they go is a place; a recipient is only whom they are meant against.

entry: deploy-troops
verb: desfășura + object(@troops), disloca + object(@troops), trimite + object(@troops), mobiliza + object(@troops), mobiliza - object(@money, resursă, energie, utilaj, utilaje, personal, public, elev) - subject(@local), masa + object(@troops), concentra + object(@troops), comasa + object(@troops), amasa + object(@troops), detașa + object(@troops), staționa + object(@troops), muta + object(@troops) + spre, muta + object(@troops) + la, deplasa + object(@troops), cantona + object(@troops), suplimenta + object(@troops, contingent, prezență), întări + object(prezență, graniță, frontieră, gardă, apărare), spori + object(prezență, contingent), mări + object(prezență, contingent), consolida + object(prezență, apărare), rechema + object(rezervist), chema + object(rezervist), chema + sub(armă, drapel), chema + la(armă), încorpora, recruta, pregăti + object(trupă, armată), redistribui + object(@troops), încartirui, plasa + object(@troops), înrola, posta + object(@troops), infiltra + object(@troops, agent, luptător), transfera + object(@troops), înainta + spre(frontieră, graniță, capitală), decreta + object(mobilizare), declara + object(mobilizare), anunța + object(mobilizare), ordona + object(mobilizare), dispune + object(mobilizare), dispune + object(alertă), declara + object(stare) + any(alertă), intra + "în"(alertă), ridica + object(nivel) + any(alertă), patrula, mărșălui + subject(@troops), parașuta + object(@troops), debarca + object(@troops), sosi + subject(@troops), ajunge + subject(@troops), descinde + subject(@troops), intra + "în"(acțiune, dispozitiv) + subject(@troops), prelungi + object(misiune, mandat), extinde + object(misiune), se pune mișcare, se îndrepta + spre + subject(@troops), sublinia + object(prezență) + any(militar), trimite + object(contingent, batalion), înființa + object(batalion, brigadă, bază), deschide + object(bază), construi + object(bază), ajunge + "în"(bază, port) + subject(@troops), descinde + "în"(bază, port) + subject(@troops)
event: MOBILIZE/troops
actor: subject
recipient: "împotriva"
needs: actor
yes: Rusia a masat trupe la granița cu Ucraina. => MOBILIZE/troops RUS > -
yes: Polonia a mobilizat rezerviști. => MOBILIZE/troops POL > -
yes: O mie de soldați polonezi au descins în baza militară de la Cincu. => MOBILIZE/troops POL.MIL > -
no: Primăria a mobilizat toate utilajele de deszăpezire.

entry: troops-put-on-alert
# An army that nobody is said to have roused rouses itself.
verb: pune + "în"(alertă, gardă, stare alertă, stare luptă) + object(@troops, flotă, navă, avion), plasa + "în"(alertă, stare alertă) + object(@troops, flotă, navă, avion), mobiliza + object(rezervist, @troops) - subject
event: MOBILIZE/troops
actor: subject; object
recipient: "împotriva"
needs: actor
yes: Armata egipteană a fost pusă în stare de alertă. => MOBILIZE/troops EGY.MIL > -
yes: Coreea de Sud a pus flota în alertă. => MOBILIZE/troops KOR > -
no: Spitalele au fost puse în alertă.

entry: exercise-alone
verb: efectua + object(@exercise), desfășura + object(@exercise), organiza + object(@exercise), începe + object(@exercise), ține + object(@exercise), lansa + object(@exercise), executa + object(@exercise), demara + object(@exercise), conduce + object(@exercise)
event: MOBILIZE/troops
actor: subject
recipient: "împotriva"
needs: actor
yes: Iranul a desfășurat manevre navale în Golf. => MOBILIZE/troops IRN > -
no: Elevii au efectuat exerciții de matematică.

entry: deploy-troops-noun
noun: desfășurare + genitive(@troops), desfășurare + de(@troops), dislocare, mobilizare, masare, comasare, concentrare + de(@troops), concentrare + genitive(@troops), trimitere + genitive(@troops), trimitere + de(@troops), exercițiu + any(militar, naval, aerian, tactic), manevră + any(militar, naval, aerian), aplicație + any(militar, tactic, naval), alertă + any(militar), staționare + genitive(@troops), detașare + genitive(@troops), recrutare, încorporare, suplimentare + genitive(@troops, contingent), înrolare, prelungire + genitive(misiune), sosire + genitive(@troops), debarcare + genitive(@troops), patrulare, patrulă, desfășurare + any(forță), infiltrare + genitive(@troops)
event: MOBILIZE/troops
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "împotriva"
needs: actor
yes: Dislocarea trupelor poloneze la granița cu Belarus a început. => MOBILIZE/troops POL > -
no: Exercițiile fizice fac bine inimii.

entry: deploy-weapons
verb: desfășura + object(@weapons, @warships, @aircraft, scut, sistem), amplasa + object(@weapons, @warships, @aircraft, scut, sistem), instala + object(@weapons, scut, sistem, radar), disloca + object(@weapons, @warships, @aircraft), trimite + object(@warships, @aircraft, @weapons), testa + object(@weapons, bombă), lansa + object(rachetă, rachet, proiectil, torpilă, satelit), trage + object(rachetă, rachet) + any(test, "în"), detona + object(bombă, dispozitiv, încărcătură) + any(nuclear, test, atomic), efectua + object(test, lansare, testare, tir) + any(nuclear, rachetă, rachet, balistic, armă), experimenta + object(@weapons), pregăti + object(@weapons), mobiliza + object(@weapons, @warships, @aircraft), masa + object(@weapons, tanc, artilerie, blindat), poziționa + object(@weapons, @warships, @aircraft), deplasa + object(@weapons, @warships, @aircraft), muta + object(@weapons, @warships, @aircraft), achiziționa + object(armă), dezvolta + object(@weapons, arsenal, bombă), îmbogăți + object(uraniu), produce + object(@weapons, uraniu, plutoniu), moderniza + object(arsenal), mina - object(încredere, autoritate, credibilitate), arma + object(bombă), survola, intercepta + object(avion, aeronavă, bombardier), patrula + any(navă, avion, vas), ajunge + subject(@warships, @aircraft, tanc, blindat), sosi + subject(@warships, @aircraft, tanc, blindat), intra + "în"(port, golf, mare) + subject(@warships), se îndrepta + subject(@warships, @aircraft), trimite + object(escadră, flotă), lansa + object(satelit), testa + object(armă), reporni + object(reactor), repune + "în"(funcțiune) + object(reactor, centrifugă), ridica + "de la"(sol) + object(avion)
event: MOBILIZE/weapons
actor: subject
recipient: "împotriva"
needs: actor
yes: Coreea de Nord a testat o rachetă balistică. => MOBILIZE/weapons PRK > -
yes: China a trimis nave de război în Golf. => MOBILIZE/weapons CHN > -
no: Oficialii au minat încrederea investitorilor.

entry: deploy-weapons-noun
noun: desfășurare + de(forță) + any(naval, aerian), desfășurare + genitive(forță) + any(naval, aerian), test + any(nuclear, balistic, rachetă, rachet), testare + genitive(@weapons), testare + any(nuclear, rachetă, rachet), amplasare + genitive(@weapons, scut, sistem), instalare + genitive(@weapons, scut), lansare + any(rachetă, rachet, balistic), desfășurare + genitive(@weapons, @warships, @aircraft), trimitere + genitive(@warships, @aircraft), trimitere + de(@warships, @aircraft), explozie + any(nuclear, subteran), probă + any(nuclear), tir + any(test, exercițiu), îmbogățire + genitive(uraniu), înarmare - genitive(@rebels), survol, survolare, cursă + any(înarmare), experiență + any(nuclear), interceptare + genitive(avion, aeronavă)
event: MOBILIZE/weapons
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "împotriva"
needs: actor
yes: Testul nuclear al Coreei de Nord a avut loc noaptea. => MOBILIZE/weapons PRK > -
no: Elevii au avut un test la fizică.

entry: deploy-police
verb: mobiliza + object(@police), desfășura + object(@police), disloca + object(@police), trimite + object(@police), suplimenta + object(@police, pază, patrulă), chema + object(@police), masa + object(@police), concentra + object(@police), detașa + object(@police), întări + object(pază, securitate), spori + object(pază, securitate), descinde - object - "în"(vizită), bloca + object(zonă) + subject(@police), încercui + object + subject(@police), împânzi, înconjura + subject(@police, trupă, forță), păzi + subject(@police), intensifica + object(control, patrulă, pază), înteți + object(control, patrulă)
event: MOBILIZE/police
actor: subject
recipient: "împotriva"
needs: actor
yes: Turcia a desfășurat polițiști la Ankara. => MOBILIZE/police TUR > -
yes: Guvernul francez a mobilizat jandarmi. => MOBILIZE/police FRA > -

entry: deploy-police-noun
noun: mobilizare + genitive(@police), mobilizare + de(@police), desfășurare + de(@police), desfășurare + genitive(@police), trimitere + de(@police), descindere, filtru + any(poliție), suplimentare + genitive(@police, pază)
event: MOBILIZE/police
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "împotriva"
needs: actor
yes: Mobilizarea jandarmilor de către guvernul francez a costat mult. => MOBILIZE/police FRA > -

entry: mobilize-militia
verb: mobiliza + object(@militia), recruta + object(@militia, mercenar, voluntar, combatant), înarma + object(civil, populație, miliție), chema + la(jihad, insurecție), organiza + object(miliție, gherilă), forma + object(miliție, gardă), se mobiliza + subject(@militia), se înarma, concentra + object(@militia), desfășura + object(@militia), ridica + object(miliție), trimite + object(@militia), instrui + object(@militia), se regrupa + subject(@militia, @rebels), intra + "în"(stare) + any(alertă) + subject(@militia)
event: MOBILIZE/militia
actor: subject
recipient: "împotriva"
needs: actor
yes: Hezbollah a mobilizat combatanți la frontieră. => MOBILIZE/militia LBN > -
yes: Rebelii yemeniți au recrutat mercenari. => MOBILIZE/militia YEM.REB > -

entry: mobilize-militia-noun
noun: recrutare + genitive(@militia, mercenar, voluntar), recrutare + de(@militia, mercenar, voluntar), mobilizare + genitive(@militia), regrupare + genitive(@militia, @rebels), chemare + la(jihad)
event: MOBILIZE/militia
noun-actor: subject; "de către"; adjective; genitive
noun-recipient: "împotriva"
needs: actor
yes: Recrutarea mercenarilor de către rebelii yemeniți a început. => MOBILIZE/militia YEM.REB > -

entry: mobilize-general
verb: se pregăti + pentru(luptă, război, ofensivă), se înarma + any(puternic), se mobiliza - subject(@police, @militia), arăta + object(mușchi, forță), demonstra + object(forță), etala + object(forță)
event: MOBILIZE
actor: subject
recipient: "împotriva"
needs: actor
yes: Armata egipteană s-a mobilizat. => MOBILIZE EGY.MIL > -
no: Elevii s-au mobilizat pentru colectarea hârtiei.

entry: mobilize-general-noun
noun: demonstrație + de(forță), etalare + de(forță), stare + de(alertă), pregătire + de(război), pregătire + any(război, militar)
event: MOBILIZE
noun-actor: subject; "de către"; genitive; adjective
noun-recipient: "împotriva"; "față de"
needs: actor
yes: Demonstrația de forță a Chinei a îngrijorat Japonia. => MOBILIZE CHN > -
