package dev.truce.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints the table of what was seen, and fails if the documentation does not hold each of its rows. */
final class Comparison {
    private Comparison() {}

    /** {@code file of the documentation}. */
    public static void main(String[] args) throws Exception {
        List<Situation> situations = new ArrayList<>(Requests.all());
        situations.addAll(Failures.all());
        situations.addAll(Races.all());
        List<List<String>> columns = new ArrayList<>();
        for (Contestant contestant : Contestant.values()) {
            try (Trial trial = Trial.start(contestant)) {
                List<String> column = new ArrayList<>();
                for (Situation situation : situations) {
                    column.add(situation.run().in(trial));
                    System.err.println(contestant + ": " + situation.text() + ": " + column.get(column.size() - 1));
                }
                columns.add(column);
            }
        }
        List<String> documented = Files.readAllLines(Path.of(args[0]));
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < situations.size(); i++) {
            String row = "| " + situations.get(i).text() + " | "
                    + columns.get(0).get(i) + " | " + columns.get(1).get(i) + " |";
            System.out.println(row);
            if (!documented.contains(row)) {
                missing.add(row);
            }
        }
        if (!missing.isEmpty()) {
            System.out.println("\n" + args[0] + " does not hold:\n" + String.join("\n", missing));
        }
        // threads of the HTTP client and of the databases do not keep the program from ending
        System.exit(missing.isEmpty() ? 0 : 1);
    }
}
