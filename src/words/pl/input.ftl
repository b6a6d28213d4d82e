# To, co podano, cokolwiek to jest.
input-more-problems = znaleziono więcej problemów ({ $count }): { $codes }
    .help = proszę poprawić to, co pokazano, i uruchomić to samo polecenie jeszcze raz
