# Operators: verbs, adjectives and nouns that change the act they govern. What comes out stands in ../composition.txt.

# --- begin: the act stands ---

operator: begin
verb: începe, continua, relua, porni, demara, iniția, reîncepe, apuca, ajunge + content, reuși, izbuti, trece + la, se apuca + de, persevera, recurge + la, proceda + la, încerca, se strădui, căuta + content, se dovedi, decurge, finaliza, încheia, termina, definitiva, sfârși, conclude, mai face, se pune + pe, reveni + la, contribui + la, participa + la, ajuta + la, se implica + "în", grăbi, accelera, intensifica, extinde, permite + content, face + content, determina + content - any(fi), merge + content, veni + content, obține + object, asigura + object, suferi + object, suporta + object, duce + la, conduce + la, declanșa, izbucni
actor: subject
yes: Rusia a început să bombardeze Ucraina. => ASSAULT/aerial RUS > UKR
yes: Armata siriană a continuat să atace rebelii. => ASSAULT SYR.MIL > .REB
no: Rusia ar putea începe să bombardeze Ucraina.

operator: begin
# What an organ decides in its own field is done with the decision.
verb: decide + content(interzice, închide, expulza, demite, suspenda, rupe, impune, confisca, boicota, respinge, refuza, anula, ridica, dizolva, exclude, aresta, aproba, ratifica, recunoaște, acorda, aloca, prelungi, institui), semna + object(decret, ordin, ordonanță), emite + object(decret, ordonanță), decide + object(@enactment), vota + object(@enactment), vota + pentru(@enactment), vota + "în favoarea"(@enactment), hotărî + object(@enactment), dispune + object(@enactment), ordona + object(@enactment), aproba + object(@enactment), decide + object(retragere) + din(@igo, @agreement), anunța + object(retragere) + din(@igo, @agreement), hotărî + content(interzice, închide, expulza, demite, suspenda, rupe, impune, confisca, boicota, respinge, refuza, anula, ridica, dizolva, exclude, aresta, aproba, ratifica, recunoaște, acorda, aloca, prelungi, institui)
actor: subject
yes: Guvernul turc a decis să interzică partidul kurd. => COERCE/restrict TUR > TUR.PTY
no: Clubul a decis să interzică fumatul în tribune.

operator: begin
verb: nevoit, nevoită, nevoiți, nevoite, obligată, obligați, forțată, forțați, silită, siliți, constrâns, constrânsă
adj: capabil, obligat, nevoit, forțat, silit, liber
actor: subject
yes: Rusia a fost nevoită să își retragă trupele din Georgia. => RETREAT/withdraw RUS > -

operator: begin
noun: început, continuare, reluare, declanșare, demarare, debut, izbucnire, intensificare, escaladare, încheiere, finalizare, începere, pornire
noun-actor: subject; "de către"; adjective
noun-recipient: -
yes: După reluarea negocierilor dintre Serbia și Kosovo, Uniunea Europeană a fost optimistă. => CONSULT SRB+KOS > -

# --- agree: willing to act in future ---

operator: agree
verb: accepta, consimți, conveni, se angaja, promite, făgădui, se obliga, jura, garanta, se oferi, se arăta deschis, ajunge acord, binevoi, încuviința, se învoi, se hotărî, asuma + object(obligație), da + object(acord), da asigurări, reafirma + object(disponibilitate, dorință, intenție, voință, hotărâre, angajament), reitera + object(disponibilitate, dorință, intenție, voință, hotărâre, angajament), declara + object(disponibilitate, intenție), anunța + object(disponibilitate, intenție, hotărâre), avea + object(intenție), confirma + object(intenție, disponibilitate)
actor: subject
recipient: dative
yes: Germania și-a reafirmat dorința de a ajuta Polonia. => AGREE DEU > POL
no: Bunicul i-a promis nepotului o bicicletă.

operator: agree
# A firm promise of those who govern or fight is an agreement even where the lexicon does not know what they promise.
verb: accepta + infinitive, consimți + infinitive, conveni + infinitive, se angaja + infinitive, se obliga + infinitive, promite + content - content(anunța, comunica, publica, dezvălui, informa, preciza), făgădui + content - content(anunța, comunica, publica, dezvălui, informa, preciza), garanta + content, se oferi + infinitive, se învoi + infinitive, binevoi + infinitive, stabili + infinitive, cădea acord + infinitive, ajunge acord + infinitive, se declara dispus, se declara gata, se declara pregătit, se declara hotărât, se arăta dispus, se arăta gata, se arăta hotărât, dispus + infinitive, dispusă + infinitive, dispuși + infinitive, dispuse + infinitive
adj: dispus + infinitive, gata + infinitive, pregătit + infinitive, disponibil + infinitive
actor: subject
recipient: dative
alone: AGREE
needs: actor(GOV, MIL, LEG, PTY, REB, OPP, ELI, IGO, UNO, EUR)
yes: Guvernul Ungariei a promis că va moderniza căile ferate. => AGREE HUN > -
yes: India și Pakistanul au convenit să își sporească eforturile. => AGREE IND+PAK > -
yes: Iranul este dispus să răspundă întrebărilor. => AGREE IRN > -
yes: Germania a promis să ajute Polonia. => AGREE DEU > POL
yes: Turcia a acceptat să negocieze cu Grecia. => AGREE TUR > GRC
yes: Serbia este dispusă să negocieze cu Kosovo. => AGREE SRB > KOS
no: Antrenorul a promis că va schimba echipa.
no: Premierul ceh a promis că va anunța lista miniștrilor.

operator: agree
verb: intenționa, oferi, plănui, planifica, dori, vrea, voi, avea vedere, preconiza, se pregăti, pregăti, decide, hotărî, spera, tinde, își propune, lucra + la, stabili, opta + pentru, proiecta, căuta + content, face + object(efort), depune + object(efort), se gândi + content, miza + pe, pune + la(cale), lua + object(decizie, hotărâre), adopta + object(decizie, hotărâre), se decide, avea gând, lua calcul, lua considerare, rămâne + content, ajunge + object(înțelegere), ambiționa, râvni, sconta
actor: subject
yes: Premierul Poloniei intenționează să viziteze Ucraina. => AGREE POL > UKR
yes: Franța a decis să își retragă trupele din Mali. => CONCEDE FRA > -
yes: Turcia vrea să normalizeze relațiile cu Armenia. => AGREE TUR > ARM
no: Chinezii vor să exporte mai multe jucării.

operator: agree
verb: determinat, determinată, determinați, dispus, dispusă, dispuși, dispuse, pregătit, pregătită, pregătiți, pregătite, hotărât, hotărâtă, hotărâți, angajat, interesat, așteptat, așteptată, așteptați, programat, programată
adj: gata, dispus, pregătit, determinat, hotărât, decis, dornic, disponibil, interesat, deschis, angajat, favorabil, doritor, programat, prevăzut, așteptat
actor: subject; object
yes: Serbia este dornică să negocieze cu Kosovo. => AGREE SRB > KOS
yes: Guvernul american este dornic să ajute Libanul. => AGREE USA > LBN

operator: agree
noun: intenție, plan, decizie, hotărâre, dorință, voință, consimțământ, asigurare, speranță, pregătire, determinare
noun-actor: subject; genitive; "de către"; "din partea"; adjective
noun-recipient: dative; "față de"
yes: Germania și-a anunțat intenția de a ajuta Polonia. => AGREE DEU > POL
yes: Decizia Franței de a-și retrage trupele din Mali a fost salutată. => CONCEDE FRA > -

operator: agree
# "a fi de acord": the treebank makes a noun of it.
noun: acord + any(fi) - any(semna, semnat, încheia, doilea, nou, prim)
noun-actor: subject
noun-recipient: cu
alone: AGREE
yes: Turcia este de acord cu propunerea Greciei. => AGREE TUR > GRC
yes: Iranul a fost de acord să elibereze prizonierii americani. => CONCEDE IRN > USA
no: Pianul și vioara sunt într-un acord perfect.

operator: agree
noun: promisiune, angajament, făgăduială, făgăduință, garanție, disponibilitate
noun-actor: subject; genitive; "de către"; "din partea"; adjective
noun-recipient: dative; "față de"; pentru; cu
alone: AGREE
yes: Angajamentul Germaniei de a ajuta Polonia a fost salutat la Varșovia. => AGREE DEU > POL

operator: agree
verb: asuma + object(angajament), lua + object(angajament), da + object(asigurare, garanție, cuvânt), exprima + object(disponibilitate, dorință, intenție, voință, deschidere, interes, hotărâre), manifesta + object(disponibilitate, dorință, intenție, voință, interes, deschidere), afirma + object(disponibilitate), reafirma + object(disponibilitate, angajament, dorință, voință), arăta + object(disponibilitate, interes), se arăta interesat, se arăta favorabil, se declara favorabil, se declara deschis, se declara interesat
actor: subject
recipient: "față de"; cu; pentru; dative
alone: AGREE
yes: Germania și-a luat angajamentul de a coopera cu Polonia. => AGREE DEU > POL
yes: Serbia și-a exprimat disponibilitatea de a coopera cu NATO. => AGREE SRB > IGO
yes: China și-a exprimat dorința de a negocia cu Japonia. => AGREE CHN > JPN
no: Actorul și-a exprimat dorința de a juca din nou pe scenă.

# --- future: it is to come, whoever says so ---

operator: future
verb: urma, aștepta, programa, prevedea + object(@visitnoun, @talks, @summit, retragere), preconiza + object
actor: subject; object
yes: Premierul Poloniei urmează să viziteze Ucraina. => AGREE POL > UKR
yes: Președintele Turciei este așteptat să viziteze Azerbaidjanul. => AGREE TUR > AZE
no: Ploaia urmează să se oprească seara.

# --- refuse: will not ---

operator: refuse
verb: refuza - content(comenta, preciza, spune, dezvălui, numi, răspunde), respinge - object(minge, șut, lovitură, @attacks), exclude, declina, se împotrivi, se opune, da + object(înapoi), vota + "împotriva", contesta
actor: subject
recipient: dative; object; "din partea"; cu
alone: REJECT
yes: Iranul a refuzat să negocieze cu Franța. => REJECT/meet IRN > FRA
yes: Rusia refuză să își retragă trupele din Georgia. => REJECT/yield RUS > -
yes: Ungaria a refuzat să ajute Ucraina. => REJECT/assist HUN > UKR
no: Copilul refuză să mănânce spanac.
no: Danemarca a refuzat să comenteze planul suedez.

operator: refuse
# Not to do it without saying no; by themselves these say nothing.
verb: evita + content(întâlni, vizita, primi, discuta, negocia, participa), se eschiva, se feri, ezita, temporiza, tergiversa, renunța, abandona, bloca, torpila, se abține, ocoli, întârzia, zădărnici, neglija, se sustrage, descuraja
actor: subject
recipient: dative; "din partea"; cu
yes: Ungaria s-a ferit să ajute Ucraina. => REJECT/assist HUN > UKR
yes: Turcia a renunțat să negocieze cu Grecia. => REJECT/meet TUR > GRC
no: Pilotul a abandonat cursa din Ungaria.

operator: refuse
noun: refuz, respingere, împotrivire, opoziție, reticență, refuzare, excludere, eschivare, renunțare
noun-actor: subject; genitive; "de către"; "din partea"; adjective
noun-recipient: dative; "față de"
alone: REJECT
yes: Refuzul Iranului de a negocia cu Franța a durat doi ani. => REJECT/meet IRN > FRA

operator: refuse
adj: indispus, ostil, refractar, contrar, reticent, potrivnic
actor: subject
recipient: dative; "față de"
yes: Rusia este reticentă să negocieze cu Japonia. => REJECT/meet RUS > JPN

operator: refuse
# An agreement denied is a refusal; the negation is part of the pattern.
verb: vrea + content + any(nu), dori + content + any(nu), intenționa + content + any(nu), accepta + content + any(nu), avea + object(intenție) + any(nu), avea gând + any(nu), vedea + object(motiv, rost, rațiune, temei) + any(nu), se gândi + content + any(nu), dispus + any(nu), dispusă + any(nu), dispuși + any(nu), dispuse + any(nu), pregătit + content + any(nu), pregătită + content + any(nu), se arăta dispus + any(nu), se declara dispus + any(nu), admite + content + any(nu), concepe + content + any(nu)
adj: dispus + any(nu), gata + any(nu), pregătit + content + any(nu), interesat + any(nu), favorabil + any(nu)
actor: subject
alone: REJECT
needs: actor(GOV, MIL, LEG, PTY, REB, OPP, PRM, UAF, JUD, ELI, IGO, UNO, EUR)
yes: Ucraina nu vede niciun motiv pentru a opri construcția canalului. => REJECT UKR > -
yes: Rusia nu vrea să negocieze cu Ucraina. => REJECT/meet RUS > UKR
yes: Guvernul ungar nu intenționează să ajute Ucraina. => REJECT/assist HUN > UKR
yes: Iranul nu este dispus să negocieze cu Statele Unite. => REJECT/meet IRN > USA
no: Copilul nu vrea să mănânce spanac.
no: Polonia vrea să negocieze cu Lituania.

operator: refuse
# "a nu fi de acord": the treebank makes a noun of it.
noun: acord + any(fi) + any(nu)
noun-actor: subject
noun-recipient: cu
alone: REJECT
yes: Grecia nu este de acord cu propunerea Turciei. => REJECT GRC > TUR
no: Grecia este de acord cu propunerea Turciei.

# --- threaten ---

operator: threaten
verb: amenința, jura + content, lansa + object(amenințare), profera + object(amenințare), formula + object(amenințare), adresa + object(amenințare), agita + object(amenințare), se pregăti + content, promite + content + any(răzbuna, ataca, riposta, pedepsi)
actor: subject
recipient: object; dative; "la adresa"; "împotriva"
alone: THREATEN
yes: Rusia a amenințat că va bombarda Ucraina. => THREATEN/violence RUS > UKR
yes: Turcia a amenințat că va expulza diplomații suedezi. => THREATEN/expel TUR > SWE
yes: Statele Unite au amenințat că vor sancționa Iranul. => THREATEN/restrict USA > IRN
no: Seceta amenință recoltele din sud.

operator: threaten
noun: amenințare, avertisment, ultimatum, șantaj
noun-actor: subject; genitive; "din partea"; adjective
noun-recipient: "la adresa"; "împotriva"; dative
alone: THREATEN
yes: Amenințarea Rusiei că va ataca Ucraina a stârnit neliniște. => THREATEN/violence RUS > UKR

operator: threaten
verb: avertiza + content, preveni + content, atenționa + content, avertiza + object + content, preveni + object + content, avertiza + dative + content, atenționa + object + content
actor: subject
recipient: object; dative
alone: ACCUSE/disapprove
needs: actor(GOV, MIL, LEG, REB, PTY, SPY, ELI, IGO, UNO, EUR)
yes: Rusia a avertizat Ucraina că va bombarda podurile. => THREATEN/violence RUS > UKR
no: Pompierii avertizează turiștii că drumul este alunecos.

# --- request: somebody else should act ---

operator: request
verb: cere - object(preț, notă, casă, criteriu, standard, cerință, document), solicita, pretinde, ordona, comanda + object(atac, asasinat, atentat, bombardament, retragere, executare), recomanda, porunci, reclama + content, revendica, cerși, insista, pleda + content, milita + content, susține + object(necesitate), pune + object(condiție), condiționa, da + object(ordin, dispoziție, termen), transmite + dative + content, adresa + object(apel, cerere, solicitare, chemare, rugăminte), lansa + object(apel, chemare, îndemn) - any(propunere, proiect, candidatură, ofertă), face + object(apel), formula + object(cerere, solicitare), înainta + object(cerere, solicitare), trimite + object(cerere), depune + object(cerere), repeta + object(cerere, apel, solicitare, îndemn), reitera + object(cerere, apel, solicitare, îndemn), reînnoi + object(cerere, apel, solicitare), dispune + object(@enactment), exige, postula, spune + dative + any(trebui)
actor: subject
recipient: dative; "de la"; "din partea"; content-subject; "la adresa"; către
alone: REQUEST
needs: actor
yes: ONU a cerut Rusiei să își retragă trupele din Georgia. => REQUEST/yield UNO > RUS
yes: Ucraina a solicitat Germaniei să îi trimită rachete. => REQUEST/assist UKR > DEU
yes: Statele Unite au cerut Chinei să respecte armistițiul. => REQUEST/yield USA > CHN
yes: Premierul Indiei a lansat un apel Rusiei. => REQUEST IND > RUS
yes: Guvernul Ucrainei a repetat cererea ca Rusia să își retragă trupele. => REQUEST/yield UKR > RUS
yes: Uniunea Europeană a lansat un apel Serbiei să negocieze cu Kosovo. => REQUEST/meet EUR > SRB
no: Clientul a cerut nota de plată.

operator: request
# A resolution says nothing by itself, but carries what it demands.
verb: adopta + object(rezoluție, proiect rezoluție), adopta + object(proiect) + any(rezoluție), vota + object(proiect) + any(rezoluție), aproba + object(proiect) + any(rezoluție), vota + object(rezoluție, proiect rezoluție), aproba + object(rezoluție, proiect rezoluție)
actor: subject
recipient: dative; content-subject
needs: actor
yes: Adunarea Generală a ONU a adoptat o rezoluție privind retragerea trupelor ruse din Georgia. => REQUEST/yield UNO > RUS
no: Senatul Franței a adoptat o rezoluție.

operator: request
verb: îndemna, chema + content, chema + la, ruga + object, soma, obliga + content, presa, implora, mandata, însărcina, conjura, încuraja + content, convinge + content, apela, exhorta, presa + content, determina + object + content + any(presiune), împinge + content, forța + content, avertiza + object + content + any(trebui)
actor: subject
recipient: object; la; pe; content-subject
alone: REQUEST
needs: actor; recipient
yes: Franța a îndemnat Serbia să negocieze cu Kosovo. => REQUEST/meet FRA > SRB
yes: NATO a somat rebelii să elibereze prizonierii. => REQUEST/yield IGO > .REB
no: Profesorul îndeamnă elevii să citească.

operator: request
verb: trebui, se impune, se cuveni, fi nevoie
actor: speaker
recipient: content-subject; subject
alone: REQUEST
needs: actor; recipient
yes: Președintele Moldovei a declarat că Uniunea Europeană trebuie să pregătească un plan de investiții. => REQUEST MDA > EUR
yes: Premierul Irlandei consideră că Israelul ar trebui să redeschidă punctele de trecere. => REQUEST IRL > ISR
no: Ministrul finanțelor din Ungaria a spus că țara sa trebuie să economisească.
yes: Cancelarul Germaniei a declarat că Rusia trebuie să își retragă trupele din Ucraina. => REQUEST/yield DEU > RUS
no: Elevii trebuie să învețe mai mult.

operator: request
noun: apel - de(propunere, proiect, candidatură, ofertă), chemare, îndemn, cerere, solicitare, rugăminte, somație
noun-actor: subject; genitive; "de către"; "din partea"; adjective
noun-recipient: dative; către; "la adresa"; asupra; "față de"
yes: După apelul Germaniei către Rusia de a-și retrage trupele, bursele au crescut. => REQUEST/yield DEU > RUS
no: Cererea de cafea crește în toată lumea.

operator: request
# Papers and wishes that say nothing by themselves, but carry what they demand.
noun: ordin, dispoziție, recomandare, revendicare, pretenție, rezoluție, insistență, presiune, petiție, memoriu, condiție, exigență, poruncă
noun-actor: subject; genitive; "de către"; "din partea"; adjective
noun-recipient: dative; către; "la adresa"; asupra; "față de"
yes: Rezoluția ONU de retragere a trupelor ruse din Georgia a fost respinsă. => REQUEST/yield UNO > RUS
no: Ordinul nr. 12 al ministrului educației privește admiterea la liceu.

operator: request
adj: necesar, obligatoriu, imperativ, esențial, indispensabil, vital, urgent
actor: speaker
recipient: content-subject
alone: REQUEST
needs: actor; recipient
yes: Premierul Suediei a spus că este esențial ca Serbia să organizeze alegeri libere. => REQUEST SWE > SRB
yes: Premierul Poloniei a declarat că este imperativ ca Rusia să își retragă trupele din Ucraina. => REQUEST/yield POL > RUS

# --- end: the act stops ---

operator: end
verb: opri, înceta, suspenda, întrerupe, sista, curma, stopa, abandona + object, pune + object(capăt), pune punct, desființa, slăbi, reduce, diminua, tăia, îngheța, frâna, lua + object(sfârșit), conteni, se opri, lichida + object(conflict), se dezice, desista, limita
actor: subject
recipient: dative
yes: Armata israeliană a oprit raidurile aeriene asupra Libanului. => RETREAT/ceasefire ISR.MIL > LBN
yes: Sindicatele franceze au suspendat greva generală. => RETREAT FRA.LAB > -
no: Ploaia s-a oprit.

operator: end
noun: oprire, încetare, suspendare, întrerupere, sistare, sfârșit, ridicare, stopare, reducere, înghețare, desființare, curmare
noun-actor: subject; "de către"; adjective
noun-recipient: -
yes: Suspendarea grevei generale de către sindicatele franceze a fost anunțată luni. => RETREAT FRA.LAB > -

# --- cancel: the planned act will not be ---

operator: cancel
verb: anula, contramanda, revoca, retrage + object(ofertă, invitație, promisiune, sprijin, semnătură), rezilia, abandona + object(proiect, plan, vizită), denunța, amâna + any(nelimitat, sine, indefinit), renunța + la, invalida, abroga, decomanda, deprograma, reprograma
actor: subject
yes: Turcia a anulat manevrele comune cu Grecia. => SANCTION/discontinue TUR > GRC
yes: Serbia i-a retras invitația președintelui Croației. => SANCTION/discontinue SRB > HRV

operator: cancel
noun: anulare, contramandare, revocare, reziliere, denunțare, abrogare
noun-actor: subject; "de către"; adjective
noun-recipient: -
yes: Anularea manevrelor comune cu Grecia de către guvernul turc a fost anunțată marți. => SANCTION/discontinue TUR > GRC

# --- deny: says it was not so ---

operator: deny
verb: dezminți, nega, infirma, tăgădui, respinge + object(acuzație, zvon, informație, ipoteză, afirmație), contesta + content, contrazice, califica + any(nefondat, fals, mincinos), se apăra, se disculpa
adj: adevărat + any(nu), fals + content, neadevărat
actor: subject
yes: Iranul a acuzat Israelul de sabotaj, iar Israelul a negat atacul. => ACCUSE/allege IRN > ISR
no: Rusia a dezmințit că a bombardat Ucraina.
no: Nu este adevărat că Malta a arestat doi miniștri libieni.

operator: deny
noun: dezmințire, negare, infirmare, contestare, tăgadă
noun-actor: subject; genitive; "din partea"
noun-recipient: -
yes: După dezmințirea atacului, Polonia a criticat Rusia. => ACCUSE/disapprove POL > RUS
no: Dezmințirea bombardamentului de către Rusia a fost publicată.

# --- fail: it did not come about ---

operator: fail
verb: eșua, evita, împiedica, preveni, dejuca, zădărnici, preîntâmpina, contracara, anihila + object(atentat, plan, tentativă), descoperi + object(plan, complot), rata + content, ocoli, feri, scăpa + de, supraviețui, cădea + content, exclude + object(posibilitate, variantă), descuraja, amâna + content
actor: subject
yes: Poliția turcă a arestat doi suspecți și a dejucat un atentat. => COERCE/arrest TUR.COP > TUR
no: Poliția franceză a dejucat un atentat al teroriștilor.
no: Statele Unite au evitat un război cu Iranul.
no: Armata chineză a evitat să atace nava filipineză.

operator: fail
noun: eșec, evitare, împiedicare, prevenire, tentativă + any(eșuat), dejucare, risc, pericol, teamă, zvon, posibilitate, ipoteză, temere, combatere, preîntâmpinare, descurajare
noun-actor: subject; "de către"; genitive
noun-recipient: -
yes: Deși riscul unui atac este mare, premierul Italiei a vizitat Irakul. => CONSULT/visit ITA > IRQ
no: Riscul unui atac al talibanilor asupra Pakistanului este mare.

# --- propose: suggests to act together ---

operator: propose
verb: propune, sugera, avansa + object(propunere, ideea, idee), înainta + object(propunere), face + object(propunere), lansa + object(propunere, idee, inițiativă), prezenta + object(propunere, plan), vehicula + object(idee), iniția + object(propunere), supune + object(propunere), se pronunța + pentru, pleda + pentru, lua + object(inițiativă)
actor: subject
recipient: dative; cu; content-subject
alone: REQUEST/change
needs: actor
yes: Președintele Kazahstanului a propus ca Germania să trimită un emisar. => REQUEST/change KAZ > DEU
yes: Franța a propus Germaniei să coopereze. => AGREE FRA > DEU
yes: Turcia a propus Greciei să negocieze. => AGREE TUR > GRC
no: Chelnerul a propus clienților un desert.

operator: propose
noun: propunere, sugestie, inițiativă, idee
noun-actor: subject; genitive; "din partea"; "de către"; adjective
noun-recipient: dative
yes: Propunerea Franței de a coopera cu Germania a fost publicată. => AGREE FRA > DEU

operator: agree
verb: ezita + any(nu), se da în lături + any(nu), pregeta + any(nu)
actor: subject
yes: Turcia nu va ezita să atace Siria. => THREATEN/violence TUR > SYR
no: Turcia ezită să atace Siria.
