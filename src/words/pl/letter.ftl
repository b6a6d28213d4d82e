# Pismo i jego znaczniki.
letter-markup-cells = wiersz tabeli ma komórek: { $found }, jej nagłówek: { $wanted }: „{ $start }”
letter-markup-no-header = tabela nie ma nagłówka
letter-markup-no-row = tabela nie ma wiersza pod nagłówkiem
letter-markup-open = znak `{ $mark }` jest otwarty, a nie zamknięty w akapicie, który zaczyna się od „{ $start }”
letter-markup-private = szablon zawiera znak do użytku prywatnego { $number }
letter-no-group = „## { $word }” nie jest grupą kroków
