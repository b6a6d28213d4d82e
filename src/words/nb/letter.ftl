# Brevet og oppmerkingen av det.
letter-markup-cells = en tabellrad har { $found } celler, overskriften har { $wanted }: «{ $start }»
letter-markup-no-header = en tabell har ingen overskrift
letter-markup-no-row = en tabell har ingen rad under overskriften
letter-markup-open = `{ $mark }` er åpnet og ikke lukket i avsnittet som begynner med «{ $start }»
letter-markup-private = malen har tegnet { $number }, som er satt av til eget bruk
letter-no-group = «## { $word }» er ikke en gruppe av trinn
