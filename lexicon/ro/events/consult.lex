# CONSULT: meetings and talks whose travel the text does not give. On equal terms all sides are actors.

entry: consult-meet
verb: se întâlni - any(@sport), se reîntâlni - any(@sport), se vedea + cu - any(@sport), se revedea + cu - any(@sport), se întreține + cu, se întruni - any(@sport) - subject(@domestic), se consulta + cu, se sfătui + cu, se aduna + la(@talks), se așeza + la(masă)
event: CONSULT
actor: subject + cu
needs: actor
yes: Președintele Franței s-a întâlnit cu cancelarul Germaniei. => CONSULT FRA+DEU > -
yes: Miniștrii de externe ai Rusiei și Turciei s-au întâlnit luni. => CONSULT RUS+TUR > -
no: România se va întâlni în finală cu Franța.

entry: consult-meet-transitive
verb: întâlni + object - any(@sport) - object(turist, mulțime, dificultate, problemă, piedică, obstacol, fenomen, rezistență, greutate), reîntâlni + object - any(@sport), consulta + object, contacta + object
event: CONSULT
actor: subject + object
needs: actor
yes: Premierul Italiei l-a întâlnit pe premierul Spaniei. => CONSULT ITA+ESP > -
no: Alpiniștii au întâlnit dificultăți pe traseu.
no: Elevii pot consulta rezultatele pe internet.

entry: consult-discuss
verb: discuta - any(@sport), discuta + cu, discuta + despre, discuta + object, vorbi + cu, sta + de(vorbă), sta vorbă, dialoga, dialoga + cu, conversa + cu, conferenția + cu, comunica + cu, delibera, dezbate + cu, aborda + object(@topic), trece + "în"(revistă), trece + "în revistă", evoca + object(@topic), lua + object(contact), intra + în(contact, dialog), analiza + cu, examina + cu, pune + la(cale) + cu
event: CONSULT
actor: subject + cu; dintre; între
needs: actor
yes: Premierul Ungariei a discutat cu președintele Serbiei despre energie. => CONSULT HUN+SRB > -
yes: Ministrul german de externe a stat de vorbă cu omologul său turc. => CONSULT DEU+TUR > -
no: Pescarii discută despre vreme la malul lacului.

entry: consult-negotiate
verb: negocia, negocia + cu, negocia + object, trata + cu, trata + object(pace, @topic), parlamenta + cu, renegocia, tatona + object(teren), intra + "în"(@talks), se angaja + "în"(@talks), se lansa + "în"(@talks)
event: CONSULT
actor: subject + cu; dintre; între
needs: actor
yes: Serbia negociază cu Kosovo recunoașterea diplomelor. => CONSULT SRB+KOS > -
yes: Ministrul rus al energiei negociază cu omologul său chinez prețul gazelor. => CONSULT RUS+CHN > -
no: Clubul negociază transferul unui atacant din Spania.

entry: consult-talks
noun: întâlnire - any(@sport), întrevedere, reuniune, convorbire, discuție, tratativ, tratativă, negociere, consultare, dialog, întrunire, rundă + de(@talks), ședință + any(comun), schimb + de(vedere, opinie, idee, părere), contact, tête-à-tête, conciliabul, parlamentare, pertractare, deliberare, dezbatere + any(comun), sesiune + any(comun), masă + any(rotund), dejun + any(lucru), cină + any(lucru, oficial), mic dejun + any(lucru), colocviu + any(diplomatic), conversație, audiență, demers + any(diplomatic), briefing + any(comun), consfătuire, interviu + any(diplomatic), revedere, renegociere, proces + de(pace), sesiune + de(@talks), rundă + genitive(@talks)
event: CONSULT
noun-actor: dintre; între; subject + genitive + cu; adjective
needs: actor
yes: Întrevederea dintre președintele turc și premierul grec a avut loc marți. => CONSULT TUR+GRC > -
yes: Negocierile dintre Armenia și Azerbaidjan continuă la Geneva. => CONSULT ARM+AZE > -
yes: Ministrul rus de externe a purtat convorbiri cu omologul său chinez. => CONSULT RUS+CHN > -
no: Convorbirile telefonice vor fi mai ieftine din mai.
no: Întâlnirea dintre Dinamo și Rapid s-a încheiat la egalitate, doi la doi.

entry: consult-three-way
noun: întâlnire + any(trilateral, tripartit, cvadripartit, multilateral, quadrilateral), reuniune + any(trilateral, tripartit, cvadripartit, multilateral), convorbire + any(trilateral, tripartit, multilateral), negociere + any(trilateral, tripartit, multilateral), discuție + any(trilateral, tripartit, multilateral), consultare + any(trilateral, multilateral)
event: CONSULT/multilateral
noun-actor: dintre; între; subject + genitive + cu; adjective
yes: Întâlnirea trilaterală dintre România, Polonia și Turcia a avut loc la Ankara. => CONSULT/multilateral ROU+POL+TUR > -

entry: consult-brief
verb: informa + object + "cu privire la", prezenta + object(raport, informare) + dative, prezenta + object(scrisoare) + any(acreditare), raporta + dative, informa + object + despre, expune + object(poziție, plan) + dative, pune + object + la(curent)
event: CONSULT
actor: subject + dative + object
needs: actor
yes: Ambasadorul Franței și-a prezentat scrisorile de acreditare președintelui Turciei. => CONSULT FRA+TUR > -
no: Patronul a prezentat noua colecție presei.

entry: consult-hearing
verb: audia, asculta + object(raport), se adresa + dative(parlament, adunare, congres, senat), lua + object(cuvânt) + "în fața", lua + object(cuvânt) + la(@talks), vorbi + "în fața", pronunța + object(discurs) + "în fața", rosti + object(discurs) + "în fața", susține + object(discurs) + "în fața"
event: CONSULT
actor: subject
recipient: "în fața"; dative; object
needs: actor; recipient
yes: Președintele Ucrainei a rostit un discurs în fața Parlamentului European. => CONSULT UKR > EUR.LEG
no: Actorul a rostit un monolog în fața publicului.
