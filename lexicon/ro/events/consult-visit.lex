# CONSULT/visit: the visitor is the actor, the host the recipient.

entry: visit-verb
verb: vizita - subject(@travellers), revizita - subject(@travellers)
event: CONSULT/visit
actor: subject
recipient: object
needs: actor
yes: Președintele Chinei a vizitat Serbia. => CONSULT/visit CHN > SRB
no: Peste o mie de turiști au vizitat castelul Bran.

entry: visit-make
verb: se afla + "în"(@visitnoun) - subject(@troops, soldat, militar), fi + "în"(@visitnoun), veni + "în"(@visitnoun), sosi + "în"(@visitnoun), pleca + "în"(@visitnoun), merge + "în"(@visitnoun), ajunge + "în"(@visitnoun), se deplasa + "în"(@visitnoun), reveni + "în"(@visitnoun), porni + "în"(@visitnoun), descinde + "în"(@visitnoun), se duce + "în"(@visitnoun)
event: CONSULT/visit
actor: subject
recipient: la; "în"; prin
needs: actor
yes: Premierul Japoniei se află în vizită oficială în India. => CONSULT/visit JPN > IND
yes: Ministrul turc de externe a sosit în vizită la București. => CONSULT/visit TUR > ROU
yes: Premierul ungar a sosit luni la Kiev într-o vizită neanunțată. => CONSULT/visit HUN > UKR
no: Doctorul face vizita la spital în fiecare dimineață.

entry: visit-arrive
verb: se afla + la + subject(@officials, delegație, oficial, emisar, demnitar, rege, regină, cancelar, senator, deputat), se afla + "în" + subject(@officials, delegație, oficial, emisar, demnitar, rege, regină, cancelar, senator, deputat) - "în"(@visitnoun, funcție, dificultate, exercițiu), sosi + "în", sosi + la, ajunge + "în", ajunge + la, veni + "în", veni + la, descinde + la, se deplasa + "în", se deplasa + la, merge + "în", merge + la, pleca + "în", pleca + la, călători + "în", călători + la, ateriza + la, ateriza + "în", zbura + la, zbura + spre, pleca + spre, poposi + la, poposi + "în", se duce + "în", se duce + la, se îndrepta + spre, întoarce + object(vizită)
event: CONSULT/visit
actor: subject
recipient: "în"; la; spre
needs: actor(GOV, LEG, PTY, ELI, REL, IGO); recipient
yes: Premierul polonez a sosit la Kiev. => CONSULT/visit POL > UKR
yes: Ministrul francez de externe a ajuns în Liban. => CONSULT/visit FRA > LBN
yes: Delegația guvernului polonez se află la Chișinău. => CONSULT/visit POL > MDA
no: Trenul a ajuns la Brașov cu o oră întârziere.
no: Prețul grâului a ajuns la o mie de lei.

entry: visit-noun
noun: vizită, vizită-surpriză, vizită + any(oficial), vizită + de(stat, lucru, prietenie, curtoazie), vizită-fulger, deplasare + any(oficial, "în", la), turneu - any(@sport, tenis, handbal, trupă, teatru, artistic, concert, internațional), sejur + any(oficial), voiaj + any(oficial), călătorie + any(oficial, anterior, precedent, "în", la) - any(turistic, aventură, tren, nuntă), escală + any(oficial), sosire, venire
event: CONSULT/visit
noun-actor: subject; genitive; adjective
noun-recipient: "în"; la; prin; dative
needs: actor
yes: Vizita președintelui Turciei în Azerbaidjan a durat două zile. => CONSULT/visit TUR > AZE
yes: Premierul Poloniei a început un turneu în Lituania. => CONSULT/visit POL > LTU
yes: Premierul Japoniei a efectuat o vizită oficială în India. => CONSULT/visit JPN > IND
yes: Cei doi nu s-au mai văzut de la o călătorie anterioară a președintelui angolez la Lisabona, în 2018. => CONSULT/visit AGO > PRT
no: Romanul povestește o călătorie la Veneția.
no: Turneul de tenis de la Paris începe luni.
no: Vizita la dentist nu trebuie amânată.

entry: visit-host-receives
# The subject is the host, the object the guest.
verb: primi + object - object(@things, vizită), primi + object + "în"(audiență, vizită), primi + object + la(palat, sediu, reședință), întâmpina, găzdui + object(@officials, delegație, oaspete), ospăta, acorda + object(audiență), aștepta + object + "în"(vizită), reprimi
event: CONSULT/visit
actor: object; dative
recipient: subject
needs: actor; recipient
yes: Regele Spaniei l-a primit pe premierul Portugaliei. => CONSULT/visit PRT > ESP
yes: Ambasadorul american a fost primit de ministrul sârb de externe. => CONSULT/visit USA > SRB
no: Ministrul a primit scrisoarea sindicatelor.
no: Cântărețul a primit un premiu la Paris.

entry: visit-host-receives-visit
verb: primi + object(vizită)
event: CONSULT/visit
actor: genitive; object
recipient: subject
needs: actor; recipient
yes: Președintele Egiptului a primit vizita premierului Italiei. => CONSULT/visit ITA > EGY
no: Bolnavul a primit vizita nepoților.

entry: visit-reception-noun
noun: primire + genitive, întâmpinare
event: CONSULT/visit
noun-actor: genitive
noun-recipient: subject; "de către"
needs: actor; recipient
yes: După primirea premierului Italiei de către președintele Egiptului, a urmat un dineu. => CONSULT/visit ITA > EGY
no: Primirea coletelor se face la ghișeul doi.

entry: visit-host-welcome
verb: se bucura + de(primire), avea parte primire
event: CONSULT/visit
actor: subject
recipient: "din partea"; la; "în"
needs: actor; recipient
yes: Președintele Indiei s-a bucurat de o primire caldă la Moscova. => CONSULT/visit IND > RUS
