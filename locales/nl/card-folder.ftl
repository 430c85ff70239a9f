card-partial = Een deel van de kaart kon niet worden gelezen: wat u ziet, is niet alles wat erop staat.
card-partial-hint = Haal de kaart eruit, veeg de metalen contacten schoon met een droge doek, steek ze er weer in en probeer nog eens.
card-backup-clean = Dit is niet alles wat op de kaart staat: haal ze eruit, veeg de metalen contacten schoon met een droge doek, steek ze er weer in en maak een nieuwe back-up.
card-backup-a-file = { $path } is een bestand, en een back-up heeft een map nodig.
card-backup-dangling = { $path } is een koppeling die nergens heen leidt.
card-backup-cleared = { $count ->
    [one] Verwijderd uit { $folder }: wat { $count } afgebroken back-up daar had achtergelaten.
   *[other] Verwijderd uit { $folder }: wat { $count } afgebroken back-ups daar hadden achtergelaten.
}
card-backup-broken-off = U stopte tijdens het schrijven; er is niets van bewaard.
