# THREATEN: the mode is the content of the threat. Verbs that govern an act (a amenința că) are in operators.lex.

entry: threaten-violence
verb: amenința + cu(@attacks, război, forță, armă, moarte, @weapons, intervenție, represalii, represalie, răzbunare, ripostă, foc, distrugere, invazie, bombă, executare, execuție, ucidere, decapitare, asasinare, bombardare, anihilare, nimicire), amenința + object + cu(moarte), declara + object(război), jura + object(răzbunare), promite + object(răzbunare, moarte, ripostă, represalii, represalie), anunța + object(represalii, represalie, ripostă), avertiza + "cu privire la"(ripostă), lansa + object(amenințare), profera + object(amenințare), adresa + object(amenințare), formula + object(amenințare), pune + object(preț) + pe(cap), se pregăti + de(război, atac), se pregăti + pentru(război, atac), fi pregătit + de(război), fi pregătit + pentru(război), zăngăni + object(armă), riposta + any(avertiza), răspunde + cu(forță, foc, armă) + any(va, vor, dacă), respinge + object(agresiune, atac, invazie) + any(va, vor)
adj: gata + de(război, luptă, ripostă), pregătit + de(război, luptă, ripostă), pregătit + pentru(război, luptă, ripostă), gata + pentru(război, luptă)
event: THREATEN/violence
actor: subject
recipient: dative; object; "împotriva"; "la adresa"
yes: Coreea de Nord a amenințat Japonia cu un atac. => THREATEN/violence PRK > JPN
yes: Germania a declarat război Serbiei. => THREATEN/violence DEU > SRB
yes: Pakistanul va răspunde cu forța unui atac al Indiei. => THREATEN/violence PAK > IND
no: Furtuna amenință coasta cu inundații.

entry: threaten-answer
# Cine avertizează că va da un răspuns amenință, oricare va fi acela.
verb: avertiza + content(răspunde, reacționa), atenționa + content(răspunde, reacționa), avertiza + content(lua) + any(măsură, contramăsură), anunța + content(lua) + any(contramăsură), declara + content(lua) + any(contramăsură), spune + content(lua) + any(contramăsură), declara + content(răspunde) + any(ferm, dur, decis, adecvat, corespunzător, simetric), spune + content(răspunde) + any(ferm, dur, decis, adecvat, corespunzător, simetric), anunța + content(răspunde) + any(ferm, dur, decis, adecvat, corespunzător, simetric), promite + content(răspunde) + any(ferm, dur, decis, adecvat, simetric)
event: THREATEN
actor: content-subject; subject
recipient: object; dative; "împotriva"; "față de"
needs: actor
yes: Purtătorul de cuvânt al Kremlinului a avertizat că Moscova va răspunde dacă Polonia va trimite trupe în Ucraina. => THREATEN RUS > POL
yes: Președintele iranian a avertizat că Iranul va lua măsuri dacă Israelul atacă. => THREATEN IRN > ISR
yes: China a anunțat că va lua contramăsuri împotriva Lituaniei. => THREATEN CHN > LTU
no: Medicii din Roma au avertizat că pacienții vor reacționa prost.

entry: threaten-ready
# Who says that he is ready for war threatens with it.
verb: pregăti + object + de(război, luptă, confruntare, ripostă) - any(@sport), pregăti + object + pentru(război, luptă, confruntare, ripostă, posibilitate război) - any(@sport), pregătit + de(război, luptă, confruntare, ripostă), pregătit + pentru(război, luptă, confruntare, ripostă)
adj: gata + de(război, luptă, ripostă), pregătit + de(război, luptă, ripostă), pregătit + pentru(război, luptă, ripostă), gata + pentru(război, luptă)
event: THREATEN/violence
actor: subject; object
recipient: cu; "împotriva"
needs: actor(MIL, GOV, REB, PRM)
yes: Armata iraniană este pregătită de război dacă Israelul va ataca. => THREATEN/violence IRN.MIL > ISR
yes: Ministrul a declarat că armata indiană este pregătită pentru posibilitatea unui război. => THREATEN/violence IND.MIL > -
no: Echipa este pregătită de luptă pentru titlu.

entry: threaten-violence-noun
noun: amenințare + cu(@attacks, război, moarte, bombă, forță), declarație + de(război), amenințare + any(armat, militar, nuclear), declarare + genitive(război), fatwa
event: THREATEN/violence
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: "la adresa"; "împotriva"; dative
needs: actor
yes: Amenințările cu moartea ale talibanilor la adresa guvernului afgan au continuat. => THREATEN/violence AFG > AFG

# Vetoul nu este un mod al lui PLOVER.
entry: threaten-veto
verb: amenința + cu(veto), amenința + object + cu(veto)
event: THREATEN
actor: subject
recipient: object; "împotriva"
needs: actor
yes: Polonia a amenințat Uniunea Europeană cu un veto. => THREATEN POL > EUR
no: Senatul de la Berna a discutat despre veto.

entry: threaten-restrict
verb: amenința + cu(@sanctions, boicot, grevă, embargo, tarif, taxă, interdicție, amendă, blocadă, protest, miting, restricție, sechestru, blocare, oprire, sistare, tăiere), avertiza + object + cu(@sanctions), propune + object(@sanctions, embargo), agita + object(amenințare) + genitive(@sanctions)
event: THREATEN/restrict
actor: subject
recipient: object; dative; "împotriva"
yes: Statele Unite au amenințat Iranul cu sancțiuni. => THREATEN/restrict USA > IRN

entry: threaten-restrict-noun
noun: amenințare + cu(@sanctions, boicot, grevă, embargo, tarif, blocadă)
event: THREATEN/restrict
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: "la adresa"; "împotriva"; dative
needs: actor
yes: Amenințarea cu sancțiuni a Statelor Unite la adresa Turciei a speriat piețele. => THREATEN/restrict USA > TUR

entry: threaten-arrest
verb: emite + object(mandat) - any(plată, poștal, parlamentar), lansa + object(mandat) - any(plată, poștal), amenința + cu(închisoare, arestare, detenție, proces, urmărire), da + object(urmărire), da + "în"(urmărire), pune + "în"(urmărire), pune + sub(urmărire), căuta + any(mandat), dispune + object(urmărire) + any(internațional), aproba + object(mandat), lansa + object(alertă) + any(interpol)
event: THREATEN/arrest
actor: subject
recipient: "împotriva"; "pe numele"; object; pentru
yes: Curtea Penală Internațională a emis un mandat de arestare pe numele președintelui Sudanului. => THREATEN/arrest IGO.JUD > SDN
no: Primăria a emis un mandat de plată.

entry: threaten-arrest-noun
noun: mandat + de(arestare, aducere), mandat + any(internațional, european), amenințare + cu(arestare, închisoare), dare + "în"(urmărire)
event: THREATEN/arrest
noun-actor: subject; "de către"; genitive; adjective; de
noun-recipient: "pe numele"; "împotriva"; pentru
needs: actor
yes: Mandatul de arestare emis de Spania pe numele ministrului rus a fost publicat luni. => THREATEN/arrest ESP > RUS

entry: threaten-relations
verb: amenința + cu(ruptură, retragere, rupere, suspendare, boicotare, plecare, demisie, ieșire), amenința + object + cu(rupere, suspendare, încetare)
event: THREATEN/relations
actor: subject
recipient: object; cu; dative
needs: actor
yes: Turcia a amenințat Israelul cu ruperea relațiilor. => THREATEN/relations TUR > ISR

entry: threaten-expel
verb: amenința + cu(expulzare, excludere, deportare, izgonire, alungare, demitere, evacuare), amenința + object + cu(excludere)
event: THREATEN/expel
actor: subject
recipient: object; genitive; dative
yes: Rusia a amenințat diplomații britanici cu expulzarea. => THREATEN/expel RUS > GBR
no: Antrenorul a amenințat jucătorii cu excluderea din lot.

entry: threaten-territory
verb: amenința + cu(ocupare, anexare, cucerire, invazie, invadare), amenința + object + cu(ocupare, anexare)
event: THREATEN/territory
actor: subject
recipient: object; genitive; dative
needs: actor
yes: Irakul a amenințat Kuweitul cu anexarea. => THREATEN/territory IRQ > KWT

entry: threaten-expel-noun
noun: amenințare + cu(expulzare, excludere, deportare)
event: THREATEN/expel
noun-actor: subject; genitive; adjective
noun-recipient: "la adresa"; genitive
needs: actor
yes: Amenințarea cu expulzarea a Rusiei la adresa Letoniei a fost repetată. => THREATEN/expel RUS > LVA

entry: threaten-territory-noun
noun: amenințare + cu(ocupare, anexare, invazie), amenințare + any(teritorial)
event: THREATEN/territory
noun-actor: subject; genitive; adjective
noun-recipient: "la adresa"; "împotriva"
needs: actor
yes: Amenințarea cu anexarea a Irakului la adresa Kuweitului a alarmat ONU. => THREATEN/territory IRQ > KWT

entry: threaten-general
verb: intimida, șantaja, adresa + object(ultimatum), lansa + object(ultimatum), da + object(ultimatum), impune + object(ultimatum), trimite + object(ultimatum), pune + "în"(vedere), avertiza dur, lansa + object(avertisment) + dative, băga + "în"(sperietoare), speria + object
event: THREATEN
actor: subject
recipient: object; dative; "la adresa"; "împotriva"
needs: actor; recipient
yes: Rusia a dat un ultimatum Ucrainei. => THREATEN RUS > UKR
no: Zgomotul intimidează pisica.

entry: threaten-general-noun
noun: amenințare - content, ultimatum - content, șantaj, intimidare
event: THREATEN
noun-actor: subject; "din partea"; genitive; adjective
noun-recipient: "la adresa"; "împotriva"; dative; asupra; către
needs: actor; recipient
yes: Ultimatumul Austro-Ungariei către Serbia a dus la război. => THREATEN AUT > SRB
yes: Amenințările Chinei la adresa Japoniei continuă. => THREATEN CHN > JPN
no: Poluarea este o amenințare pentru pești.
